using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Transcribers.Deepgram;

/// <summary>What the service says: https://developers.deepgram.com/reference/speech-to-text/listen-streaming. Times in seconds of the stream.</summary>
internal sealed record DeepgramMessage(
    string? Type,
    double Start,
    double Duration,
    [property: JsonPropertyName("is_final")] bool IsFinal,
    [property: JsonPropertyName("speech_final")] bool SpeechFinal,
    [property: JsonPropertyName("from_finalize")] bool FromFinalize,
    JsonElement Channel)
{
    /// <summary>Null when it is not a message of Deepgram's.</summary>
    public static DeepgramMessage? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, DeepgramJson.Default.DeepgramMessage);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The best alternative of a result; null when the result could not have been heard.</summary>
    public DeepgramHeard? Heard()
    {
        if (!double.IsFinite(Start) || !double.IsFinite(Duration) || Start < 0 || Duration < 0 || Channel.ValueKind != JsonValueKind.Object) return null;
        try
        {
            return Channel.Deserialize(DeepgramJson.Default.DeepgramChannel) is { Alternatives: [{ } best, ..] } && best.Spoken.All(word => word.IsSound) ? best : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The service hears each channel by itself; there is one.</summary>
internal sealed record DeepgramChannel(DeepgramHeard[]? Alternatives);

internal sealed record DeepgramHeard(string? Transcript, DeepgramWord[]? Words)
{
    [JsonIgnore]
    public IReadOnlyList<SpokenWord> Spoken =>
        [.. (Words ?? []).SelectMany(w => SpokenWord.Parts(w.Written ?? w.Word ?? "", w.Start, w.End, w.Speaker?.ToString(CultureInfo.InvariantCulture)))];
}

/// <summary>A word; <c>punctuated_word</c> as it is written.</summary>
internal sealed record DeepgramWord(string? Word, double Start, double End, int? Speaker, [property: JsonPropertyName("punctuated_word")] string? Written);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DeepgramMessage))]
[JsonSerializable(typeof(DeepgramChannel))]
internal sealed partial class DeepgramJson : JsonSerializerContext;
