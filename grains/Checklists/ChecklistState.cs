using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>The checklist of one conversation: the fold of its facts. <see cref="Apply"/> never throws and does no IO.</summary>
public sealed class ChecklistState
{
    private readonly Dictionary<string, ChecklistItem> items = [];

    /// <summary>Each question that a fact has touched, by id.</summary>
    public IReadOnlyDictionary<string, ChecklistItem> Items => items;

    /// <summary>The question asked last, while its answer is due.</summary>
    public AskedQuestion? LastAsked { get; private set; }

    /// <summary>Where a question stands; pending when nothing was said of it.</summary>
    public ChecklistItem Item(string questionId) => items.GetValueOrDefault(questionId) ?? ChecklistItem.Pending(questionId);

    /// <summary>Every question of the form, in its order.</summary>
    public IEnumerable<ChecklistItem> InOrderOf(Form form) => form.Questions().Select(question => Item(question.Id));

    /// <summary>The checklist as it would stand after more facts.</summary>
    public ChecklistState With(IEnumerable<ConversationFact> facts)
    {
        var next = new ChecklistState { LastAsked = LastAsked };
        foreach (var (questionId, item) in items) next.items[questionId] = item;
        foreach (var fact in facts) next.Apply(fact);
        return next;
    }

    /// <summary>Folds one fact in. Answers whether the checklist changed.</summary>
    public bool Apply(ConversationFact fact)
    {
        switch (fact)
        {
            case QuestionAsked asked: Ask(asked); return true;
            case QuestionAnswered answered: Settle(answered); return true;
            case AnswerProposed proposed: Change(proposed.QuestionId, item => item with { Proposals = item.Proposals.Add(proposed.Proposal) }); return true;
            case AnswerWithdrawn withdrawn: Withdraw(withdrawn); return true;
            case QuestionSetAside aside: Change(aside.QuestionId, item => item with { State = aside.State, Source = aside.By ?? AnswerSource.Person, Reason = aside.Reason }); return true;
            case OffTheRecord off: Forget(off); return true;
            case LinesEdited edited: return Stand(edited.Items);
            case SpeakerNamed named: return Stand(named.Items ?? []);
            case MarkUndone undone: TakeBack(undone); return true;
            case QuestionVerified verified: Change(verified.QuestionId, Verify); return true;
            default: return false;
        }
    }

    /// <summary>Whoever confirms it has looked at it, and has seen what was heard beside it, and says no to that.</summary>
    private static ChecklistItem Verify(ChecklistItem item) => item with
    {
        State = QuestionState.Verified,
        Evidence = item.Evidence.Seen(),
        Proposals = [.. item.Proposals.Select(proposal => proposal with { Rejected = true })],
    };

    private void Ask(QuestionAsked asked)
    {
        Change(asked.QuestionId, item => item.IsOpen ? item with { State = QuestionState.Asked } : item);
        LastAsked = new AskedQuestion(asked.QuestionId, asked.SegmentId);
    }

    private void Settle(QuestionAnswered answered)
    {
        Change(answered.QuestionId, item => item with
        {
            State = QuestionState.Answered,
            Source = answered.Source,
            Answer = answered.Answer,
            Evidence = answered.Source == AnswerSource.Person ? answered.Evidence.Seen() : answered.Evidence,
            Proposals = answered.Source == AnswerSource.Person ? [] : item.Proposals,
            Reason = null,
        });
        if (LastAsked?.QuestionId == answered.QuestionId) LastAsked = null;
    }

    /// <summary>What was heard is kept as a proposal, so that taking the withdrawal back restores it with its proof.</summary>
    private void Withdraw(AnswerWithdrawn withdrawn) => Change(withdrawn.QuestionId, item => item with
    {
        State = QuestionState.Pending,
        Source = withdrawn is { By: AnswerSource.Person, Rejected: false } ? AnswerSource.Person : null,
        Proposals = item is { Answer: { } answer, Source: { } source, Evidence.Length: > 0 }
            ? [new Proposal(answer, item.Evidence, source, withdrawn.Rejected), .. item.Proposals]
            : item.Proposals,
        Answer = null,
        Evidence = [],
        Reason = withdrawn.Reason,
    });

    private void TakeBack(MarkUndone undone)
    {
        items[undone.Item.QuestionId] = undone.Item;
        if (undone.AskedIn is { } line) LastAsked = new AskedQuestion(undone.Item.QuestionId, line);
    }

    /// <summary>As if it had never been heard, whether or not the facts before it have been written over already.</summary>
    private void Forget(OffTheRecord off)
    {
        foreach (var item in items.Values.Where(item => item.Proposals.Any(RestsOnIt)).ToList())
            items[item.QuestionId] = item with { Proposals = item.Proposals.RemoveAll(RestsOnIt) };
        foreach (var questionId in off.Withdrawn) items[questionId] = ChecklistItem.Pending(questionId) with { Reason = off.Reason };
        LastAsked = null;

        bool RestsOnIt(Proposal proposal) => proposal.Evidence.Any(evidence => off.Segments.Contains(evidence.SegmentId));
    }

    private bool Stand(ImmutableArray<ChecklistItem> changed)
    {
        foreach (var item in changed) items[item.QuestionId] = item;
        return changed.Length > 0;
    }

    private void Change(string questionId, Func<ChecklistItem, ChecklistItem> change) => items[questionId] = change(Item(questionId));
}
