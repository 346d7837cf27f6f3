namespace Portal.Transcription;

/// <summary>What one silo has seen of an engine.</summary>
[GenerateSerializer, Immutable, Alias("portal.engine-seen")]
public sealed record EngineSeen
{
    /// <summary>Of an engine that was never used.</summary>
    public static readonly EngineSeen Nothing = new();

    /// <summary>Whether it works.</summary>
    [Id(0)] public EngineState State { get; init; }

    /// <summary>Since when it stands so.</summary>
    [Id(1)] public DateTimeOffset? Since { get; init; }

    /// <summary>When it last answered.</summary>
    [Id(2)] public DateTimeOffset? WorkedAt { get; init; }

    /// <summary>What was wrong the last time it failed, in words.</summary>
    [Id(3)] public string? Problem { get; init; }

    /// <summary>Live talks that use it now.</summary>
    [Id(4)] public int Talks { get; init; }

    /// <summary>It answered.</summary>
    public EngineSeen Working(DateTimeOffset now) =>
        this with { State = EngineState.Working, Since = State == EngineState.Working ? Since : now, WorkedAt = now };

    /// <summary>It could not be reached, or broke off.</summary>
    public EngineSeen Away(DateTimeOffset now, string problem) =>
        this with { State = EngineState.Away, Since = State == EngineState.Away ? Since : now, Problem = problem };

    /// <summary>The two together: away when it is away for one of them, since the first of those.</summary>
    public EngineSeen And(EngineSeen other)
    {
        var worse = (State, other.State) switch
        {
            _ when State > other.State => this,
            _ when State < other.State => other,
            _ => other.Since < Since || Since is null ? other : this,
        };
        return worse with
        {
            WorkedAt = WorkedAt is null || other.WorkedAt > WorkedAt ? other.WorkedAt : WorkedAt,
            Problem = worse.Problem ?? Problem ?? other.Problem,
            Talks = Talks + other.Talks,
        };
    }
}
