using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Tests.Unit.Conversations;

/// <summary>A small form and a conversation over it, told fact by fact.</summary>
internal sealed class Talk
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Hearing Silent = new([], [], [], [], [], AnswerSubject.Anyone);

    public static readonly Form Form = new("small", 1, "es", "Pequeño",
    [
        new Scope("casa", "Vivienda", [Question("q1", "¿Tiene un lugar en el que vivir?"), Question("q2", "¿Está adaptado?")]),
        new Scope("salud", "Salud", [Question("q3", "¿Cómo está de salud?")]),
    ]);

    private readonly List<RecordedFact> told = [];

    public ConversationState State { get; } = new();

    public Talk(ConversationOrigin origin = ConversationOrigin.Live) =>
        Tell(new Opened(Guid.NewGuid(), Guid.NewGuid(), new FormRef("small", 1, "es"), "scripted", origin, null));

    public Talk Tell(params ConversationFact[] facts)
    {
        foreach (var fact in facts)
        {
            told.Add(new RecordedFact(State.Version + 1, Noon, fact));
            State.Apply(told[^1]);
        }
        return this;
    }

    public Talk Say(SpeakerRole role, string text)
    {
        var begin = State.HeardThroughMs;
        return Tell(new SegmentHeard(new Segment(State.Segments.Count + 1, null, role, text, begin, begin + 1_000, []), $"{begin}"));
    }

    public IReadOnlyList<ConversationFact> Decide(params ChecklistChange[] changes) => ChecklistDecisions.Decide(Form, State.Checklist, changes, State.Segment);

    public Talk Mark(string question, MarkKind kind, string? text = null) =>
        Marks.Decide(Form, State.Checklist.Item(question), new QuestionMark(question, kind, text)) is { } fact ? Tell(fact) : this;

    /// <summary>Takes the fact with that version back; by itself, the last one.</summary>
    public Talk Undo(long? version = null)
    {
        var edit = told[(int)(version ?? State.Version) - 1];
        var before = new ConversationState();
        foreach (var fact in told.TakeWhile(fact => fact.Version < edit.Version)) before.Apply(fact);
        return Tell([.. EditUndo.Of(edit.Fact, before, State)]);
    }

    /// <summary>An analyst's answer that quotes these words of a segment.</summary>
    public Answered Heard(string question, int segment, string quote, bool? yesNo = null, params QuoteSpan[] more) => new(
        question, new Answer(quote, yesNo), [new QuoteSpan(segment, State.Segment(segment)!.Text.IndexOf(quote, StringComparison.Ordinal), quote.Length), .. more], AnswerSource.Rules);

    public ChecklistItem Item(string question) => State.Checklist.Item(question);

    private static Question Question(string id, string text) => new(id, text, text, text, AnswerType.Text, false, Silent);
}
