using System.Globalization;
using System.Text.Json;

namespace Portal.Transcribers.Files;

/// <summary>
/// The JSON in which programs and servers write transcripts: <c>segments</c> with seconds (OpenAI's <c>verbose_json</c> and <c>diarized_json</c>, and the programs that
/// took after it), <c>transcription</c> with milliseconds (whisper.cpp), or only a <c>text</c>.
/// </summary>
internal static class TranscriptJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>Its lines; null when it is nothing of the kind.</summary>
    public static IReadOnlyList<WrittenLine>? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return Lines(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static IReadOnlyList<WrittenLine>? Lines(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return [.. root.EnumerateArray().Select(Segment)];
        if (root.ValueKind != JsonValueKind.Object) return null;
        if (Array(root, "transcription") is { } whisper) return [.. whisper.Select(WhisperSegment)];
        if (Array(root, "segments") is { Count: > 0 } segments)
        {
            var lines = segments.Select(Segment).ToList();
            return Array(root, "words") is { } words && lines.All(line => line.Words.Count == 0) ? WithWords(lines, [.. words.SelectMany(Word)]) : lines;
        }
        return root.TryGetProperty("text", out var text) && text.GetString() is { } all ? [WrittenLine.Untimed(all)] : null;
    }

    private static WrittenLine Segment(JsonElement segment) => new(
        segment.GetProperty("text").GetString() ?? "",
        segment.GetProperty("start").GetDouble(),
        segment.GetProperty("end").GetDouble(),
        Label(segment),
        Array(segment, "words") is { } words ? [.. words.SelectMany(Word)] : []);

    private static WrittenLine WhisperSegment(JsonElement segment)
    {
        var offsets = segment.GetProperty("offsets");
        return new(segment.GetProperty("text").GetString() ?? "", offsets.GetProperty("from").GetInt64() / 1000.0, offsets.GetProperty("to").GetInt64() / 1000.0, Label(segment), []);
    }

    private static IEnumerable<SpokenWord> Word(JsonElement word)
    {
        // A word that no time was found for makes the whole list worthless, which the number of words then says.
        if (!word.TryGetProperty("start", out var start) || !word.TryGetProperty("end", out var end)) return [];
        return SpokenWord.Parts((word.GetProperty("word").GetString() ?? "").Trim(), start.GetDouble(), end.GetDouble(), Label(word));
    }

    /// <summary>Words that are listed beside the segments, each to the segment it lies in.</summary>
    private static List<WrittenLine> WithWords(List<WrittenLine> lines, List<SpokenWord> words)
    {
        var next = 0;
        return
        [
            .. lines.Select((line, i) =>
            {
                var mine = new List<SpokenWord>();
                for (; next < words.Count && (i == lines.Count - 1 || (words[next].Start + words[next].End) / 2 < line.End); next++) mine.Add(words[next]);
                return line with { Words = mine };
            }),
        ];
    }

    private static string? Label(JsonElement one) => one.TryGetProperty("speaker", out var speaker)
        ? speaker.ValueKind switch
        {
            JsonValueKind.String when speaker.GetString() is { Length: > 0 and < 40 } name => name,
            JsonValueKind.Number when speaker.TryGetInt32(out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        }
        : null;

    private static List<JsonElement>? Array(JsonElement of, string name) =>
        of.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray()] : null;
}
