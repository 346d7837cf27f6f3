using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Transcribers.Files;

namespace Portal.Transcribers.Deepgram;

/// <summary>What the service has read in a recording: https://developers.deepgram.com/docs/utterances. Times in seconds.</summary>
internal sealed record DeepgramReading(DeepgramResults? Results)
{
    /// <summary>Its lines; null when it is no such answer.</summary>
    public static IReadOnlyList<WrittenLine>? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8.Span, DeepgramReadingJson.Default.DeepgramReading)?.Results?.Utterances is { } said && said.All(one => one?.Words?.All(word => word is not null) == true)
                ? [.. said.Select(one => Line(one!)).OfType<WrittenLine>()]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static WrittenLine? Line(DeepgramHeard utterance) => utterance.Spoken is { Count: > 0 } words
        ? new(string.Join(' ', words.Select(word => word.Text)), words[0].Start, words[^1].End, null, words)
        : null;
}

/// <summary>Utterances in order, each of one voice, as far as the service can tell.</summary>
internal sealed record DeepgramResults(DeepgramHeard?[]? Utterances);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DeepgramReading))]
internal sealed partial class DeepgramReadingJson : JsonSerializerContext;
