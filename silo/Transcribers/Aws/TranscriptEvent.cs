using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Transcribers.Aws;

/// <summary>What the service says it heard: https://docs.aws.amazon.com/transcribe/latest/APIReference/API_streaming_TranscriptEvent.html.</summary>
internal sealed record TranscriptEvent(TranscriptResults? Transcript)
{
    /// <summary>The results in it; null when it is no such event.</summary>
    public static IReadOnlyList<TranscriptResult>? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, TranscriptJson.Default.TranscriptEvent)?.Transcript?.Results is { } results && results.All(r => r is { IsSound: true }) ? results : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record TranscriptResults(TranscriptResult[]? Results);

/// <summary>An utterance, as far as it is heard; times in seconds of the stream.</summary>
internal sealed record TranscriptResult(string? ResultId, double StartTime, double EndTime, bool IsPartial, TranscriptAlternative[]? Alternatives)
{
    public bool IsSound =>
        ResultId is { Length: > 0 } && double.IsFinite(StartTime) && double.IsFinite(EndTime) && StartTime >= 0 && EndTime >= StartTime && EndTime < 1e6 &&
        (Alternatives is null || Alternatives.All(a => a?.Items is null || a.Items.All(i => i is not null))) && Words.All(w => w.IsSound);

    /// <summary>The words of the best alternative, punctuation with the word before it.</summary>
    [JsonIgnore]
    public IReadOnlyList<SpokenWord> Words => Alternatives is [var best, ..] && best?.Items is { } items ? Join(items) : [];

    /// <summary>The best alternative as one text.</summary>
    [JsonIgnore]
    public string Text => Alternatives is [var best, ..] ? best?.Transcript ?? "" : "";

    private static List<SpokenWord> Join(TranscriptItem[] items)
    {
        var words = new List<SpokenWord>(items.Length);
        foreach (var item in items)
        {
            var text = (item.Content ?? "").Trim();
            if (item.Type == "punctuation" && words.Count > 0) words[^1] = words[^1] with { Text = words[^1].Text + text };
            else if (item.Type != "punctuation") words.AddRange(SpokenWord.Parts(text, item.StartTime, item.EndTime, item.Speaker));
        }
        return words;
    }
}

internal sealed record TranscriptAlternative(string? Transcript, TranscriptItem[]? Items);

/// <summary>A word or a punctuation mark.</summary>
internal sealed record TranscriptItem(double StartTime, double EndTime, string? Type, string? Content, string? Speaker);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(TranscriptEvent))]
internal sealed partial class TranscriptJson : JsonSerializerContext;
