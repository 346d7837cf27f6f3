using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>
/// Decides which proposals of an analyst become facts. Everything an answer must satisfy is checked here, in code: the question exists and is open,
/// the quote is a literal part of a segment, a bare "no" shows what it denies, and a person's decision stays.
/// </summary>
public static class ChecklistDecisions
{
    /// <summary>The facts that follow from some proposals, in their order. Pure.</summary>
    public static IReadOnlyList<ConversationFact> Decide(
        Form form, ChecklistState checklist, IReadOnlyList<ChecklistChange> changes, Func<int, Segment?> segment)
    {
        var facts = new List<ConversationFact>();
        var settled = new HashSet<string>();
        foreach (var change in changes)
        {
            if (form.Find(change.QuestionId) is not { } question || settled.Contains(question.Id)) continue;
            if (Decide(question, checklist.Item(question.Id), checklist.LastAsked, change, segment) is not { } fact) continue;
            facts.Add(fact);
            if (fact is QuestionAnswered) settled.Add(question.Id);
        }
        return facts;
    }

    private static ConversationFact? Decide(Question question, ChecklistItem item, AskedQuestion? last, ChecklistChange change, Func<int, Segment?> segment) => change switch
    {
        Asked asked => item.TakesAnswer && segment(asked.SegmentId) is not null && last != new AskedQuestion(question.Id, asked.SegmentId)
            ? new QuestionAsked(question.Id, asked.SegmentId)
            : null,
        Answered answered => Decide(question, item, answered, segment),
        _ => null,
    };

    private static ConversationFact? Decide(Question question, ChecklistItem item, Answered answered, Func<int, Segment?> segment)
    {
        if (Prove(answered.Spans, segment) is not { Length: > 0 } evidence || DeniesNothing(answered.Answer, evidence)) return null;
        if (item.TakesAnswer) return WasRejected(item, evidence) ? null : new QuestionAnswered(question.Id, answered.Answer, evidence, answered.Source);
        return WaitsBeside(item, answered.Answer) && !SaidBefore(item, evidence)
            ? new AnswerProposed(question.Id, new Proposal(answered.Answer, evidence, answered.Source))
            : null;
    }

    /// <summary>Whatever comes after a person has decided; after what was only heard, the opposite of it, once.</summary>
    private static bool WaitsBeside(ChecklistItem item, Answer answer) => item.DecidedByPerson
        || (item is { State: QuestionState.Answered, Answer: { } first } && first.Contradicts(answer)
            && item.Proposals.All(proposal => proposal.Rejected || proposal.Answer.Contradicts(answer)));

    /// <summary>The spans as evidence; empty when one of them is not a literal, non-blank part of a segment.</summary>
    private static ImmutableArray<Evidence> Prove(IReadOnlyList<QuoteSpan> spans, Func<int, Segment?> segment)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(spans.Count);
        foreach (var span in spans)
        {
            if (segment(span.SegmentId) is not { } found || EvidenceTimes.Prove(found, span.Start, span.Length) is not { } proof) return [];
            evidence.Add(proof);
        }
        return evidence.MoveToImmutable();
    }

    /// <summary>A "no" of one or two words proves nothing without the question it answers.</summary>
    private static bool DeniesNothing(Answer answer, ImmutableArray<Evidence> evidence) =>
        answer.YesNo == false && evidence.Length < 2 && evidence[0].Quote.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 2;

    /// <summary>The same line once more, though it may be read otherwise now.</summary>
    private static bool WasRejected(ChecklistItem item, ImmutableArray<Evidence> evidence) =>
        item.Proposals.Any(proposal => proposal.Rejected && proposal.Evidence[0].SegmentId == evidence[0].SegmentId);

    private static bool SaidBefore(ChecklistItem item, ImmutableArray<Evidence> evidence) =>
        item.Evidence.Concat(item.Proposals.SelectMany(proposal => proposal.Evidence)).Any(known => known.SegmentId == evidence[0].SegmentId);
}
