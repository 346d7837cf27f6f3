using System.Text.RegularExpressions;
using Portal.Conversations;

namespace Portal.Checklists;

/// <summary>
/// What stands around a proof: a quote may still be there to the letter and yet say something else, as when a <i>no</i> was written in front of it, or when it
/// turns out that somebody else said it.
/// </summary>
internal static partial class Surroundings
{
    /// <summary>Whether the sentence of a proof reads otherwise than it did, or is another person's; still to be looked at where it was before.</summary>
    public static bool Differ(Evidence was, IReadOnlyList<Segment> before, Evidence now, IReadOnlyList<Segment> after)
    {
        if (before.FirstOrDefault(line => line.Id == was.SegmentId) is not { } then || after.FirstOrDefault(line => line.Id == now.SegmentId) is not { } line)
            return now.ToReview;
        var wasLiteral = was.Start + was.Length <= then.Text.Length && then.Text.AsSpan(was.Start, was.Length).SequenceEqual(was.Quote);
        return now.ToReview || (was.ToReview && wasLiteral) || IsAnothers(then.Role, line.Role) || (wasLiteral && Sentence(was, before) != Sentence(now, after));
    }

    /// <summary>That a line has its speaker's name at last is no doubt, unless it is the interviewer's.</summary>
    private static bool IsAnothers(SpeakerRole was, SpeakerRole now) =>
        was != now && (was is not SpeakerRole.Unknown || now is SpeakerRole.Interviewer) && now is not SpeakerRole.Unknown;

    /// <summary>The words of the sentence in which a quote stands, without case, accents and signs. Where lines begin and end does not matter: to split or merge them says nothing else.</summary>
    private static string Sentence(Evidence proof, IReadOnlyList<Segment> run)
    {
        var at = proof.Start + run.TakeWhile(line => line.Id != proof.SegmentId).Sum(line => line.Text.Length + 1);
        var text = string.Join(' ', run.Select(line => line.Text));
        var from = text.LastIndexOfAny(Ends, Math.Max(at - 1, 0)) + 1;
        var to = text.IndexOfAny(Ends, Math.Min(at + Math.Max(proof.Length - 1, 0), text.Length));
        return Words(text[from..(to < 0 ? text.Length : Math.Max(to, from))]);
    }

    private static readonly char[] Ends = ['.', '?', '!', '…', '¿', '¡'];

    private static string Words(string text) => NoWord().Replace(PlainLetters.Of(text), " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();
}
