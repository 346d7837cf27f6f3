using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>
/// What of a model's answers may be proposed: the question takes one, the line is one of those it was shown and not the interviewer's, the quote stands in it word for
/// word as it reads now, and the answer has the question's shape. A model that was talked into something by the transcript gets no further than a quote of it.
/// </summary>
internal static class ModelDecisions
{
    private const int MostAnswers = 40;
    private const int LongestQuote = 400;
    private const int QuestionWithin = 4;
    private const decimal GreatestNumber = 1_000_000;

    /// <summary>The proposals, in their order. Pure.</summary>
    public static IReadOnlyList<ChecklistChange> Of(DueReading read, ImmutableArray<ModelAnswer> answers, Func<int, Segment?> segment)
    {
        var shown = read.Lines.ToList();
        var changes = new List<ChecklistChange>();
        foreach (var answer in answers.Take(MostAnswers))
        {
            var at = shown.FindIndex(line => line.Id == answer.SegmentId);
            if (at < 0 || shown[at].Role == SpeakerRole.Interviewer || segment(answer.SegmentId) is not { } line) continue;
            if (read.Form.Find(answer.QuestionId) is not { ByHandOnly: false } question || !Fits(question, answer)) continue;
            if (PlaceOf(answer.Quote, line.Text) is not { } start) continue;
            var spans = new List<QuoteSpan> { new(line.Id, start, answer.Quote.Length) };
            // A no says nothing without its question.
            if (answer.YesNo == false && AskedBefore(shown, at) is { } asking && segment(asking.Id) is { Text.Length: > 0 } asked) spans.Add(new(asked.Id, 0, asked.Text.Length));
            changes.Add(new Answered(question.Id, new Answer(answer.Quote, answer.YesNo, answer.Number), spans, AnswerSource.Model));
        }
        return changes;
    }

    private static bool Fits(Question question, ModelAnswer answer) => question.Type switch
    {
        AnswerType.YesNo => answer is { YesNo: not null, Number: null },
        AnswerType.Number => answer is { YesNo: null, Number: >= 0 and <= GreatestNumber },
        _ => answer is { YesNo: null, Number: null },
    };

    /// <summary>Where the quote begins, as whole words; null where it does not stand there, or is a question itself.</summary>
    private static int? PlaceOf(string? quote, string text)
    {
        if (quote is null || quote.Length is 0 or > LongestQuote || quote.Contains('?') || !quote.Any(char.IsLetterOrDigit) || char.IsWhiteSpace(quote[0]) || char.IsWhiteSpace(quote[^1])) return null;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            var end = at + quote.Length;
            var cutsFirst = at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
            var cutsLast = end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]);
            if (!cutsFirst && !cutsLast) return at;
        }
        return null;
    }

    private static Segment? AskedBefore(List<Segment> shown, int at) =>
        shown.Take(at).TakeLast(QuestionWithin).LastOrDefault(line => line.Role != SpeakerRole.Interviewee);
}
