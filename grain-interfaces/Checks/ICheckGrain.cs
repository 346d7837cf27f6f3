using System.Collections.Immutable;

namespace Portal.Checks;

/// <summary>
/// Tries everything outside the portal that it is set up to use, from one silo: engines with two seconds of built-in speech, the language model with an invented line, the
/// stores with a few bytes of their own. Key: 0. Whoever is not an operator is <see cref="PortalError.Forbidden"/>.
/// </summary>
[Alias("portal.check")]
public interface ICheckGrain : IGrainWithIntegerKey
{
    /// <summary>Begins a check, or answers with the one that is under way: there is one at a time.</summary>
    [Alias("start")]
    Task<CheckRun> Start(Caller caller);

    /// <summary>The check under way, or the last one; <see cref="CheckRun.None"/> when there was none since the silo was started.</summary>
    [Alias("read")]
    Task<CheckRun> Read(Caller caller);
}

/// <summary>A check as far as it has come.</summary>
/// <param name="StartedAt">When it began; null where there was none.</param>
/// <param name="Running">Whether something of it is still under way.</param>
/// <param name="Results">One for each thing that is tried.</param>
[GenerateSerializer, Immutable, Alias("portal.check-run")]
public sealed record CheckRun([property: Id(0)] DateTimeOffset? StartedAt, [property: Id(1)] bool Running, [property: Id(2)] ImmutableArray<CheckResult> Results)
{
    /// <summary>Nothing was tried yet.</summary>
    public static readonly CheckRun None = new(null, false, []);
}

/// <summary>One thing that was tried.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">Its name in the settings: <c>vosk</c>, <c>openai</c>. Empty where there is only one of its kind.</param>
/// <param name="Language">ISO 639-1 language that was tried; null where there is none.</param>
/// <param name="State">How it went.</param>
/// <param name="Milliseconds">How long it took; 0 while it is under way.</param>
/// <param name="Heard">What an engine heard of the built-in speech; null where nothing.</param>
/// <param name="Problem">What is wrong, in one sentence that says what to look at; null when nothing is.</param>
[GenerateSerializer, Immutable, Alias("portal.check-result")]
public sealed record CheckResult(
    [property: Id(0)] CheckKind Kind,
    [property: Id(1)] string Name,
    [property: Id(2)] string? Language,
    [property: Id(3)] CheckState State,
    [property: Id(4)] int Milliseconds,
    [property: Id(5)] string? Heard,
    [property: Id(6)] string? Problem);

/// <summary>What something outside the portal is for.</summary>
public enum CheckKind
{
    /// <summary>An engine that hears a talk as it happens.</summary>
    Live,
    /// <summary>An engine that reads recordings.</summary>
    Recordings,
    /// <summary>A language model.</summary>
    Analyst,
    /// <summary>Where recordings and uploads are kept.</summary>
    Store,
    /// <summary>Where conversations are searched.</summary>
    Index,
}

/// <summary>How a try went.</summary>
public enum CheckState
{
    /// <summary>It is under way.</summary>
    Trying,
    /// <summary>It did what it is for.</summary>
    Works,
    /// <summary>It did not.</summary>
    Fails,
}
