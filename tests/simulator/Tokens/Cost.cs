using System.Text.Json.Serialization;

namespace Portal.Simulator.Tokens;

/// <summary>What a scheme cost, as the peer counted it.</summary>
internal sealed record Cost(
    [property: JsonPropertyName("inputTokens")] long InputTokens, [property: JsonPropertyName("outputTokens")] long OutputTokens, [property: JsonPropertyName("calls")] int Calls)
{
    public Cost With(long input, long output) => new(InputTokens + input, OutputTokens + output, Calls + 1);
}
