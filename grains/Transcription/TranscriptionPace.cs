namespace Portal.Transcription;

/// <summary>How patient a <see cref="TranscriptionLine"/> is.</summary>
public sealed record TranscriptionPace
{
    /// <summary>The values for daily use.</summary>
    public static TranscriptionPace Usual { get; } = new();

    /// <summary>About how long to wait before the first new try.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait between tries; it never gives up.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an engine may take to open a session.</summary>
    public TimeSpan OpenWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A new session counts as working when it has heard something or has lived this long.</summary>
    public TimeSpan SettledAfter { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Sound kept in memory for an engine that lags; beyond it the store is read.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Wait before the store is asked again for sound that should be there: it is committed a moment after it arrived.</summary>
    public TimeSpan StoreWait { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Sound that the store has not given for so long is taken for silence, so that one hole cannot end a transcript.</summary>
    public TimeSpan HoleAfter { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Provisional words older than this behind the newest sound are not told: they would only flicker while catching up.</summary>
    public TimeSpan StaleAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Spreads the tries of many conversations.</summary>
    public Random Dice { get; init; } = Random.Shared;

    /// <summary>The wait before try number <paramref name="attempt"/> (0, 1, 2 …): doubles up to the longest, then between half and all of it.</summary>
    public TimeSpan Wait(int attempt)
    {
        var full = Math.Min(LongestWait.TotalSeconds, FirstWait.TotalSeconds * Math.Pow(2, Math.Min(attempt, 20)));
        return TimeSpan.FromSeconds(full * (0.5 + 0.5 * Dice.NextDouble()));
    }
}
