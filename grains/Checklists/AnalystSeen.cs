using Portal.Transcription;

namespace Portal.Checklists;

/// <summary>What one silo has seen of a language model.</summary>
/// <param name="Seen">Whether it works, since when, and what was wrong.</param>
/// <param name="Calls">How often it was asked.</param>
/// <param name="InputTokens">Tokens it was given by calls that it answered, also with something that is of no use.</param>
/// <param name="OutputTokens">Tokens it wrote.</param>
/// <param name="RestsUntil">It failed too often: nobody asks before then.</param>
[GenerateSerializer, Immutable, Alias("portal.analyst-seen")]
public sealed record AnalystSeen(
    [property: Id(0)] EngineSeen Seen, [property: Id(1)] int Calls, [property: Id(2)] long InputTokens, [property: Id(3)] long OutputTokens, [property: Id(4)] DateTimeOffset? RestsUntil)
{
    /// <summary>Of a model that was never asked.</summary>
    public static readonly AnalystSeen Nothing = new(EngineSeen.Nothing, 0, 0, 0, null);

    /// <summary>It answered.</summary>
    public AnalystSeen Answered(DateTimeOffset now, int inputTokens, int outputTokens) =>
        new(Seen.Working(now), Calls + 1, InputTokens + inputTokens, OutputTokens + outputTokens, null);

    /// <summary>It did not, or with something that is of no use.</summary>
    public AnalystSeen Failed(DateTimeOffset now, string problem, DateTimeOffset? restsUntil, int inputTokens = 0, int outputTokens = 0) =>
        new(Seen.Away(now, problem), Calls + 1, InputTokens + inputTokens, OutputTokens + outputTokens, restsUntil);

    /// <summary>The two together.</summary>
    public AnalystSeen And(AnalystSeen other) => new(
        Seen.And(other.Seen), Calls + other.Calls, InputTokens + other.InputTokens, OutputTokens + other.OutputTokens, RestsUntil > other.RestsUntil || other.RestsUntil is null ? RestsUntil : other.RestsUntil);
}
