using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Fichas;

/// <summary>What became of something a conversation said.</summary>
internal enum HeardFate
{
    /// <summary>It counts: in force, or waiting beside what a person decided.</summary>
    Standing,
    /// <summary>A person made it hers: it lives on among the decisions.</summary>
    Accepted,
    /// <summary>A person said no.</summary>
    Rejected,
    /// <summary>A person wrote something else: history.</summary>
    Replaced,
}

/// <summary>Something one conversation says about one question.</summary>
/// <param name="Answer">What it says, with its proof.</param>
/// <param name="Beside">It was already beside a person's decision in the conversation, and stays beside.</param>
/// <param name="Fate">What became of it.</param>
internal sealed record HeardAnswer(FichaAnswer Answer, bool Beside, HeardFate Fate)
{
    /// <summary>What a checklist's line gives to the ficha: its answer, and the last thing heard after a person had decided.</summary>
    public static ImmutableArray<HeardAnswer> Of(ChecklistItem item, Contribution contribution)
    {
        var heard = ImmutableArray.CreateBuilder<HeardAnswer>();
        // What a condition of the form sets aside is no answer: the ficha draws its own conclusion from the answers in force.
        if (!item.TakesAnswer)
            heard.Add(Entry(item.State, item.Answer, item.Source ?? AnswerSource.Person, item.Evidence, beside: false));
        if (item.Proposals.LastOrDefault(proposal => !proposal.Rejected) is { } proposal)
            heard.Add(Entry(QuestionState.Answered, proposal.Answer, proposal.Source, proposal.Evidence, beside: !item.TakesAnswer));
        return heard.ToImmutable();

        HeardAnswer Entry(QuestionState state, Answer? answer, AnswerSource source, ImmutableArray<Evidence> evidence, bool beside) => new(
            new FichaAnswer(state, answer, source, contribution.ConversationId, evidence, contribution.HeldAt,
                state == QuestionState.Verified ? contribution.HeldAt : null),
            beside, HeardFate.Standing);
    }

    public bool Says(FichaAnswer other) => Answer.State == other.State && Answer.Answer == other.Answer;

    /// <summary>Told again by a newer version of its conversation: what people decided about it still holds.</summary>
    public bool SameAs(HeardAnswer other) => Beside == other.Beside && Answer.Source == other.Answer.Source && Says(other.Answer);
}
