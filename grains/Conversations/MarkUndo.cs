using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Conversations;

/// <summary>Takes a person's decision on a question back: the question stands as it would if she had never touched it.</summary>
public static class MarkUndo
{
    /// <summary>The question a person decided on with that fact; null for any other fact.</summary>
    public static string? QuestionOf(ConversationFact fact) => fact switch
    {
        QuestionAnswered { Source: AnswerSource.Person } answered => answered.QuestionId,
        AnswerWithdrawn { By: AnswerSource.Person } withdrawn => withdrawn.QuestionId,
        QuestionSetAside { By: null or AnswerSource.Person } aside => aside.QuestionId,
        QuestionVerified verified => verified.QuestionId,
        MarkUndone undone => undone.Item.QuestionId,
        _ => null,
    };

    /// <summary>What undoes the decision, given the conversation as it was before it; <see cref="PortalError.Conflict"/> when the question has changed since.</summary>
    public static MarkUndone Of(string questionId, ConversationFact decision, ConversationState before, ConversationState now) =>
        TryOf(questionId, decision, before, now) ?? throw new PortalException(PortalError.Conflict, "Ya no se puede deshacer: esa pregunta ha cambiado después.");

    /// <summary>The same; null when the question has changed since.</summary>
    public static MarkUndone? TryOf(string questionId, ConversationFact decision, ConversationState before, ConversationState now)
    {
        var (was, made, item) = (before.Checklist.Item(questionId), before.Checklist.With([decision]).Item(questionId), now.Checklist.Item(questionId));
        if (HeardSince(made, item) is not { } since || !Stands(was, now)) return null;
        var asked = before.Checklist.LastAsked is { } last && last.QuestionId == questionId && now.Checklist.LastAsked is null && now.Segment(last.SegmentId) is { Text.Length: > 0 }
            ? last.SegmentId : (int?)null;
        var restored = WithWhatWasHeard(was, since);
        return new MarkUndone(restored, restored.TakesAnswer ? asked : null);
    }

    /// <summary>What came beside it while it stood as she had decided; null when it stands otherwise.</summary>
    private static ImmutableArray<Proposal>? HeardSince(ChecklistItem made, ChecklistItem now)
    {
        var known = made.Proposals.Length;
        if (now.Proposals.Length < known) return null;
        var same = now with { State = made.IsOpen && now.State == QuestionState.Asked ? made.State : now.State, Proposals = now.Proposals[..known] };
        return EvidenceMoves.Same(made, same) ? now.Proposals[known..] : null;
    }

    /// <summary>Its proofs are still there, word for word: nobody has edited those lines or taken them off the record.</summary>
    private static bool Stands(ChecklistItem item, ConversationState now) => item.Evidence.Concat(item.Proposals.SelectMany(proposal => proposal.Evidence)).All(proof =>
        now.Segment(proof.SegmentId) is { Text: { Length: > 0 } text }
        && (proof.ToReview || (proof.Start + proof.Length <= text.Length && text.AsSpan(proof.Start, proof.Length).SequenceEqual(proof.Quote))));

    /// <summary>An open question would have been settled by the first of it; beside an answer it waits.</summary>
    private static ChecklistItem WithWhatWasHeard(ChecklistItem was, ImmutableArray<Proposal> since)
    {
        var first = was.TakesAnswer ? since.FirstOrDefault(heard => !was.Proposals.Any(no => no.Rejected && no.Evidence[0].SegmentId == heard.Evidence[0].SegmentId)) : null;
        if (first is null) return was with { Proposals = [.. was.Proposals, .. since] };
        return was with
        {
            State = QuestionState.Answered,
            Source = first.Source,
            Answer = first.Answer,
            Evidence = first.Evidence,
            Proposals = [.. was.Proposals, .. since.Remove(first)],
            Reason = null,
        };
    }
}
