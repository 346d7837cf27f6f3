using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Asking;

/// <summary>What is remembered of one conversation: a value. Newest first.</summary>
internal sealed record AskingBook(ImmutableArray<KeptAnswer> Newest)
{
    /// <summary>More are not remembered.</summary>
    public const int Most = 50;

    public static AskingBook Empty { get; } = new([]);

    public KeptAnswer? Find(Guid id) => Newest.FirstOrDefault(answer => answer.Id == id);

    /// <summary>With one more, in its place by time; the same book when it is known.</summary>
    public AskingBook With(KeptAnswer answer) => Find(answer.Id) is not null
        ? this
        : new([.. Newest.Append(answer).OrderByDescending(one => one.At).Take(Most)]);

    public AskingBook Without(Guid id) => Find(id) is null ? this : new(Newest.RemoveAll(answer => answer.Id == id));

    /// <summary>
    /// Without what could tell of lines that were taken off the record: answers that cite them go with their questions, and what was written in words is
    /// not trusted to be silent about them. The same book when there is nothing of it.
    /// </summary>
    public AskingBook Forget(IReadOnlySet<int> lines) => Newest.Any(answer => IsTouched(answer, lines))
        ? new([.. Newest.Select(answer => Forgotten(answer, lines))])
        : this;

    /// <summary>As it is told now.</summary>
    public ImmutableArray<RememberedAnswer> Shown(ConversationView view, Func<string, string> print) => [.. Newest.Select(answer => Shown(answer, view, print))];

    /// <inheritdoc cref="Shown(ConversationView, Func{string, string})"/>
    public static RememberedAnswer Shown(KeptAnswer answer, ConversationView view, Func<string, string> print)
    {
        var passages = Citations.Shown(answer.Places, view.Segments, print);
        var lines = passages.SelectMany(passage => passage.Lines).ToList();
        var changed = answer.Shaken || lines.Count < answer.Places.Length || lines.Any(line => line.Edited);
        return new RememberedAnswer(
            answer.Id, answer.Question, answer.At,
            answer.Erased ? AnswerStanding.Erased : changed ? AnswerStanding.Changed : AnswerStanding.Current,
            changed ? null : answer.Text, answer.Substitute,
            !answer.Erased && view.Segments.Any(line => line.ToMs > answer.ThroughMs), passages, answer.Spent);
    }

    private static bool IsTouched(KeptAnswer answer, IReadOnlySet<int> lines) => answer.Text is not null || answer.Places.Any(place => lines.Contains(place.SegmentId));

    private static KeptAnswer Forgotten(KeptAnswer answer, IReadOnlySet<int> lines) =>
        answer.Places.Any(place => lines.Contains(place.SegmentId))
            ? new KeptAnswer(answer.Id, "", answer.At, null, false, answer.ThroughMs, [], Erased: true)
            : answer.Text is null ? answer : answer with { Text = null, Shaken = true };
}
