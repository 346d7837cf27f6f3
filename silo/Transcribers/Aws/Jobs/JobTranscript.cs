using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Transcribers.Files;

namespace Portal.Transcribers.Aws.Jobs;

/// <summary>What a job writes: https://docs.aws.amazon.com/transcribe/latest/dg/diarization-output-batch.html. Times in seconds, as text.</summary>
internal sealed record JobTranscript(JobResults? Results)
{
    /// <summary>Its lines, a line each time the voice changes; null when it is no such answer.</summary>
    public static IReadOnlyList<WrittenLine>? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8.Span, JobTranscriptJson.Default.JobTranscript)?.Results is { Items: not null } results && results.Words() is { } words ? [.. Lines(words)] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<WrittenLine> Lines(List<SpokenWord> words)
    {
        for (var from = 0; from < words.Count;)
        {
            var to = from + 1;
            while (to < words.Count && words[to].Voice == words[from].Voice) to++;
            var line = words[from..to];
            yield return new(string.Join(' ', line.Select(word => word.Text)), line[0].Start, line[^1].End, line[0].Voice, line);
            from = to;
        }
    }
}

/// <summary>Words and punctuation marks in order; who said them stands with each, in older answers only in <c>speaker_labels</c>, by their times.</summary>
internal sealed record JobResults(JobItem?[]? Items, JobSpeakers? SpeakerLabels)
{
    /// <summary>The words, punctuation with the word before it; null when they cannot be words.</summary>
    public List<SpokenWord>? Words()
    {
        var voices = new Dictionary<(double, double), string?>();
        foreach (var one in SpeakerLabels?.Segments?.SelectMany(segment => segment?.Items ?? []) ?? [])
            if (one is { StartTime: { } start, EndTime: { } end }) voices.TryAdd((start, end), one.SpeakerLabel);
        var words = new List<SpokenWord>(Items!.Length);
        foreach (var item in Items)
        {
            if (item?.Alternatives is not [{ Content: { } content }, ..]) return null;
            var text = content.Trim();
            if (item.Type == "punctuation")
            {
                if (words.Count > 0) words[^1] = words[^1] with { Text = words[^1].Text + text };
                continue;
            }
            if (item is not { StartTime: { } start, EndTime: { } end }) return null;
            words.AddRange(SpokenWord.Parts(text, start, end, Voice(item.SpeakerLabel ?? voices.GetValueOrDefault((start, end)))));
        }
        return words;
    }

    /// <summary>As the stream names them: <c>spk_0</c> is 0.</summary>
    private static string? Voice(string? label) => label is { Length: > 0 and < 40 } ? label.StartsWith("spk_", StringComparison.Ordinal) ? label[4..] : label : null;
}

internal sealed record JobSpeakers(JobSegment?[]? Segments);

internal sealed record JobSegment(JobItem?[]? Items);

/// <summary>A word, a punctuation mark, or in a segment only whose it is.</summary>
internal sealed record JobItem(double? StartTime, double? EndTime, string? Type, string? SpeakerLabel, JobWord?[]? Alternatives);

internal sealed record JobWord(string? Content);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(JobTranscript))]
internal sealed partial class JobTranscriptJson : JsonSerializerContext;
