using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Transcribers.Files;

/// <summary>Transcripts that are written for people: subtitles (SRT, WebVTT) and plain text, a line each.</summary>
internal static partial class TranscriptText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A line of text is a line of the transcript; null when it is no text.</summary>
    public static IReadOnlyList<WrittenLine>? Plain(ReadOnlySpan<byte> utf8) =>
        Decode(utf8) is { } text ? [.. Lines(text).Where(line => line.Length > 0).Select(WrittenLine.Untimed)] : null;

    /// <summary>What is said between two times; null when it is no such text.</summary>
    public static IReadOnlyList<WrittenLine>? Subtitles(ReadOnlySpan<byte> utf8)
    {
        if (Decode(utf8) is not { } text) return null;
        var lines = new List<WrittenLine>();
        var all = Lines(text).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (Times().Match(all[i]) is not { Success: true } times) continue;
            var said = new List<string>();
            while (i + 1 < all.Count && all[i + 1].Length > 0 && !Times().IsMatch(all[i + 1])) said.Add(all[++i]);
            lines.Add(new(string.Join(' ', said), Seconds(times, "from"), Seconds(times, "to"), null, []));
        }
        return lines.Count > 0 || all.TrueForAll(line => line is "" or "WEBVTT") ? lines : null;
    }

    private static string? Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var text = Strict.GetString(utf8).TrimStart('\uFEFF');
            return text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim());

    private static double Seconds(Match times, string which)
    {
        double seconds = 0;
        foreach (var part in times.Groups[which].Value.Replace(',', '.').Split(':')) seconds = seconds * 60 + double.Parse(part, CultureInfo.InvariantCulture);
        return seconds;
    }

    [GeneratedRegex(@"^\s*(?<from>(?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s*-->\s*(?<to>(?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
