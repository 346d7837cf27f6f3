using System.Collections.Immutable;

namespace Portal.Transcription;

/// <summary>How the engines do, on all silos together: what operators look at. Key: 0. Whoever is not an operator is <see cref="PortalError.Forbidden"/>.</summary>
[Alias("portal.engine-health")]
public interface IEngineHealthGrain : IGrainWithIntegerKey
{
    /// <summary>Every engine that is configured, the default first.</summary>
    [Alias("read")]
    Task<ImmutableArray<EngineHealth>> Read(Caller caller);

    /// <summary>Every language model that is configured; none where the rules work alone.</summary>
    [Alias("read-analysts")]
    Task<ImmutableArray<AnalystHealth>> ReadAnalysts(Caller caller);
}

/// <summary>How one language model does, since the silos were started.</summary>
/// <param name="Name">For example <c>openai</c>.</param>
/// <param name="State">Whether it works.</param>
/// <param name="Since">Since when it stands so; null while nobody has asked it.</param>
/// <param name="WorkedAt">When it last answered; null when it has not.</param>
/// <param name="Problem">What was wrong the last time it failed, in words that tell nothing of a person; null when it never did.</param>
/// <param name="Calls">How often it was asked.</param>
/// <param name="InputTokens">Tokens it was given.</param>
/// <param name="OutputTokens">Tokens it wrote.</param>
/// <param name="RestsUntil">It failed too often: nobody asks before then. Null when it is asked.</param>
[GenerateSerializer, Immutable, Alias("portal.analyst-health-view")]
public sealed record AnalystHealth(
    [property: Id(0)] string Name,
    [property: Id(1)] EngineState State,
    [property: Id(2)] DateTimeOffset? Since,
    [property: Id(3)] DateTimeOffset? WorkedAt,
    [property: Id(4)] string? Problem,
    [property: Id(5)] int Calls,
    [property: Id(6)] long InputTokens,
    [property: Id(7)] long OutputTokens,
    [property: Id(8)] DateTimeOffset? RestsUntil);

/// <summary>How one engine does, since the silos were started.</summary>
/// <param name="Engine">What it is and can do.</param>
/// <param name="State">Whether it works.</param>
/// <param name="Since">Since when it stands so; null while nobody has used it.</param>
/// <param name="WorkedAt">When it last answered; null when it has not.</param>
/// <param name="Problem">What was wrong the last time it failed, in words that tell nothing of a person; null when it never did.</param>
/// <param name="Talks">Live talks that use it now.</param>
[GenerateSerializer, Immutable, Alias("portal.engine-health-view")]
public sealed record EngineHealth(
    [property: Id(0)] EngineInfo Engine,
    [property: Id(1)] EngineState State,
    [property: Id(2)] DateTimeOffset? Since,
    [property: Id(3)] DateTimeOffset? WorkedAt,
    [property: Id(4)] string? Problem,
    [property: Id(5)] int Talks);

/// <summary>Whether an engine works.</summary>
public enum EngineState
{
    /// <summary>Nobody has asked it for anything, so nobody knows.</summary>
    Unused,
    /// <summary>It answered when it was last asked.</summary>
    Working,
    /// <summary>It did not; it is tried again and again.</summary>
    Away,
}
