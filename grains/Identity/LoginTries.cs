namespace Portal.Identity;

/// <summary>Failed logins in a row and what they cost: five are free, then the wait doubles from five seconds up to a quarter of an hour.</summary>
[GenerateSerializer, Immutable, Alias("portal.login-tries")]
internal sealed record LoginTries
{
    private const int Free = 5;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    public static LoginTries None { get; } = new();

    [Id(0)] public int Failures { get; init; }
    [Id(1)] public DateTimeOffset LastFailure { get; init; }

    public LoginTries Failed(DateTimeOffset now) => new() { Failures = Failures + 1, LastFailure = now };

    /// <summary>How long to wait still; null when the next try is free.</summary>
    public TimeSpan? WaitAt(DateTimeOffset now)
    {
        if (Failures < Free)
            return null;
        var cost = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, FirstWait.TotalSeconds * Math.Pow(2, Failures - Free)));
        var left = LastFailure + cost - now;
        return left > TimeSpan.Zero ? left : null;
    }
}
