using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Fichas;

/// <summary>What people decided on the word of a conversation keeps its proof when the lines of that conversation are edited afterwards.</summary>
internal static class FollowingProofs
{
    /// <summary>
    /// The decisions, with their proofs where they are now. Only what has changed since it was last told is marked: what a person has looked at is not marked
    /// again because it is told once more.
    /// </summary>
    public static ImmutableArray<FichaAnswer> Follow(
        this ImmutableArray<FichaAnswer> decisions, ImmutableArray<HeardAnswer> before, Guid conversationId, ImmutableArray<HeardAnswer> said)
    {
        var told = before.Where(heard => heard.Answer.ConversationId == conversationId).Select(heard => heard.Answer).ToList();
        return decisions.Any(IsOfIt) ? [.. decisions.Select(decision => IsOfIt(decision) ? Follow(decision, told, said) : decision)] : decisions;

        bool IsOfIt(FichaAnswer decision) => decision.ConversationId == conversationId && !decision.Evidence.IsEmpty;
    }

    private static FichaAnswer Follow(FichaAnswer decision, List<FichaAnswer> told, ImmutableArray<HeardAnswer> said)
    {
        var was = told.Find(answer => answer.Answer == decision.Answer);
        if (said.FirstOrDefault(heard => heard.Answer.Answer == decision.Answer) is { } same)
            return same.Answer.Evidence.IsEmpty ? decision : decision with { Evidence = Follow(decision.Evidence, was?.Evidence ?? [], same.Answer.Evidence) };
        // Read again, its lines say something else: the quote need not be there any more. What a person wrote or rejected there changes no line.
        var heardOtherwise = was is not null && said.Any(heard => heard.Answer is { State: QuestionState.Answered, Source: not AnswerSource.Person });
        return heardOtherwise ? decision with { Evidence = [.. decision.Evidence.Select(proof => proof with { ToReview = true })] } : decision;
    }

    private static ImmutableArray<Evidence> Follow(ImmutableArray<Evidence> hers, ImmutableArray<Evidence> told, ImmutableArray<Evidence> now) =>
        hers.Length == now.Length && told.Select(Unnamed).SequenceEqual(now.Select(Unnamed)) ? [.. now.Zip(hers, (one, seen) => one with { ToReview = seen.ToReview })] : now;

    private static Evidence Unnamed(Evidence proof) => proof with { Role = null };
}
