namespace Portal.Tests.Engines.Peers;

/// <summary>How a peer misbehaves.</summary>
internal sealed record Faults
{
    /// <summary>Cuts the connection after so many chunks, without a word.</summary>
    public int DropsAfter { get; init; } = int.MaxValue;

    /// <summary>From that chunk on it reads and answers nothing, and does not end either.</summary>
    public int SilentAfter { get; init; } = int.MaxValue;

    /// <summary>Says every final twice.</summary>
    public bool Stammers { get; init; }

    /// <summary>Says every second final only after the next one; the words were shown before.</summary>
    public bool Swaps { get; init; }

    /// <summary>Answers this to every chunk instead.</summary>
    public string? Instead { get; init; }

    /// <summary>Answers the opening with this status.</summary>
    public int Refuses { get; init; }

    /// <summary>Says, after so many chunks, that it will hear no more, in its own way.</summary>
    public int EndsAfter { get; init; } = int.MaxValue;

    /// <summary>Its own name for why it will hear no more; null: the usual one.</summary>
    public string? EndsWith { get; init; }

    /// <summary>Ends, in its own way, a connection to which nothing is given for so long.</summary>
    public TimeSpan EndsIdleAfter { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Every second connection tells all times so many milliseconds late, or early.</summary>
    public int ShiftsMs { get; init; }

    /// <summary>Only the first so many connections misbehave.</summary>
    public int Misbehaves { get; init; } = int.MaxValue;

    /// <summary>What holds for a connection.</summary>
    public Faults For(int connection) => connection <= Misbehaves ? this : new();
}
