using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>
/// Port: reads new final segments and proposes changes to the checklist. An analyst proposes; <c>ChecklistDecisions</c>
/// decides, so a wrong or hostile proposal can never enter unproved.
/// </summary>
public interface IAnalyst
{
    /// <summary>Short name for options and notices: <c>rules</c>, <c>openai</c>.</summary>
    string Name { get; }

    /// <summary>Reads the new segments of one conversation. Repeatable: the same reading gives the same proposals.</summary>
    Task<IReadOnlyList<ChecklistChange>> Read(ChecklistReading reading, CancellationToken cancellation);
}

/// <summary>What an analyst is given: never the whole talk, so that the cost stays linear in it.</summary>
/// <param name="Form">The questionnaire.</param>
/// <param name="Items">The ledger: where each question stands, by id.</param>
/// <param name="LastAsked">The question asked last and the segment that asked it, if its answer is still due.</param>
/// <param name="Recent">Up to eight final segments before the new ones, oldest first.</param>
/// <param name="New">The final segments to read now, oldest first.</param>
public sealed record ChecklistReading(
    Form Form,
    IReadOnlyDictionary<string, ChecklistItem> Items,
    AskedQuestion? LastAsked,
    IReadOnlyList<Segment> Recent,
    IReadOnlyList<Segment> New);

/// <summary>A question and the segment in which it was asked.</summary>
public sealed record AskedQuestion(string QuestionId, int SegmentId);

/// <summary>A proposal of an analyst.</summary>
public abstract record ChecklistChange(string QuestionId);

/// <summary>The question was asked in that segment.</summary>
public sealed record Asked(string QuestionId, int SegmentId) : ChecklistChange(QuestionId);

/// <summary>The question was answered. The first span is the answer's own words; a bare "no" also names the asking segment's span.</summary>
public sealed record Answered(string QuestionId, Answer Answer, IReadOnlyList<QuoteSpan> Spans, AnswerSource Source) : ChecklistChange(QuestionId);

/// <summary>Characters of a segment's text.</summary>
public sealed record QuoteSpan(int SegmentId, int Start, int Length);
