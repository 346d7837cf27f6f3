namespace Portal.Simulator.Live;

/// <summary>Measured times in order, to be asked for the value below which a share of them lies.</summary>
internal sealed class Quantiles
{
    private readonly List<TimeSpan> ordered;

    private Quantiles(IEnumerable<TimeSpan> times) => ordered = [.. times.Order()];

    internal int Count => ordered.Count;

    internal static Quantiles Of(IEnumerable<TimeSpan> times) => new(times);

    /// <summary>Milliseconds, to a tenth; null when nothing was measured. Nearest rank.</summary>
    internal double? Ms(double share) =>
        ordered.Count == 0 ? null : Math.Round(ordered[Math.Max(0, (int)Math.Ceiling(share * ordered.Count) - 1)].TotalMilliseconds, 1);
}
