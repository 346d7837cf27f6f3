using System.Net.Http.Headers;
using System.Text.Json;

namespace Portal.Transcribers.Aws;

/// <summary>The name of an error in an answer: in <c>__type</c> or a header, with or without a name space before and an address behind it.</summary>
internal static class TranscribeError
{
    public static string In(HttpResponseHeaders headers, ReadOnlySpan<byte> body)
    {
        var name = headers.TryGetValues("x-amzn-ErrorType", out var said) ? said.First() : InBody(body);
        return name[(name.LastIndexOf('#') + 1)..].Split(':')[0];
    }

    private static string InBody(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("__type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "";
        }
        catch (JsonException)
        {
            // Something on the way answered in its stead: the status has to do.
            return "";
        }
    }
}
