using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Transcribers.Vosk;

/// <summary>What the server answers to a chunk: words still open (<c>partial</c>), or an utterance (<c>text</c>, and <c>result</c> with times).</summary>
internal sealed record VoskAnswer(string? Partial, string? Text, VoskWord[]? Result)
{
    /// <summary>Null when it is not an answer of vosk.</summary>
    public static VoskAnswer? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, VoskJson.Default.VoskAnswer) is { } answer && answer.IsSound ? answer : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsSound =>
        (Partial is null) != (Text is null) &&
        (Result is null || Result.All(w => w?.Word is { Length: > 0 } && double.IsFinite(w.Start) && w.Start >= 0 && w.End >= w.Start && w.End < 1e6));
}

/// <summary>A word; times in seconds since the connection's first byte of sound.</summary>
internal sealed record VoskWord(string Word, double Start, double End);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VoskAnswer))]
internal sealed partial class VoskJson : JsonSerializerContext;
