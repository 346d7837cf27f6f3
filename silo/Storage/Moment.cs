namespace Portal.Storage;

/// <summary>Times in tables: UTC ticks (100 ns since year 1), because both databases' own types would round what a fact says.</summary>
internal static class Moment
{
    internal static long Of(DateTimeOffset time) => time.UtcTicks;

    internal static DateTimeOffset From(long ticks) => new(ticks, TimeSpan.Zero);
}
