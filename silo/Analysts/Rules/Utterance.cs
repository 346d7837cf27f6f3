using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Analysts.Rules;

/// <summary>One sentence of one segment, or the whole segment where no punctuation was heard.</summary>
/// <param name="Segment">Where it was said.</param>
/// <param name="Passage">Its words.</param>
/// <param name="Marked">The recogniser writes punctuation, so a missing question mark means something.</param>
/// <param name="FirstOfSegment">Nothing was said before it in the segment.</param>
/// <param name="IsNew">It belongs to the segments to be read now; the others are context.</param>
internal sealed record Utterance(Segment Segment, Passage Passage, bool Marked, bool FirstOfSegment, bool IsNew)
{
    private const int LongestQuote = 25;

    /// <summary>It trails off ("y el agua…"), so somebody else is to finish it.</summary>
    public bool TrailsOff
    {
        get
        {
            var rest = Segment.Text.AsSpan(Passage.Words[^1].End).TrimStart();
            return rest.StartsWith("...") || rest.StartsWith("…");
        }
    }

    public static IEnumerable<Utterance> Of(Segment segment, Speech speech, bool isNew)
    {
        var tokens = Tokens.Of(segment.Text);
        var marked = segment.Text.AsSpan().IndexOfAny(".,;:?!¿¡…") >= 0;
        // An interviewer's "y mayores de dieciséis, ¿cuántos?" is one question; a person's "no lo tengo, ¿para qué?" is an answer and a question.
        var cut = segment.Role is SpeakerRole.Interviewer or SpeakerRole.Unknown ? Pause.Sentence : Pause.Question;
        for (var from = 0; from < tokens.Count;)
        {
            var to = from + 1;
            while (to < tokens.Count && tokens[to].Before < cut) to++;
            yield return new(segment, new(tokens[from..to], speech), marked, from == 0, isNew);
            from = to;
        }
    }

    /// <summary>The literal words around <c>[start, end)</c>: the sentence, or where it is long its clauses only.</summary>
    public QuoteSpan Quote(int start, int end)
    {
        var (from, to) = (0, Passage.Count);
        if (to > LongestQuote) (from, to) = (Passage.ClauseStart(start), Passage.ClauseEnd(end - 1));
        if (to - from > LongestQuote) (from, to) = (Math.Max(from, start - LongestQuote / 4), Math.Min(to, Math.Max(end, start + LongestQuote)));
        var (first, last) = (Passage.Words[from], Passage.Words[to - 1]);
        return new(Segment.Id, first.Start, last.End - first.Start);
    }
}
