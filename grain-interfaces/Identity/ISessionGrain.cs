using Orleans.Concurrency;

namespace Portal.Identity;

/// <summary>One revocable session. Key: hexadecimal SHA-256 of its token; the token itself is never stored.</summary>
[Alias("portal.session")]
public interface ISessionGrain : IGrainWithStringKey
{
    /// <summary>Begins the session of an account. <paramref name="device"/>: what it was begun on, in a few words, or null.</summary>
    [Alias("begin")]
    Task Begin(string email, SignedIn who, string? device);

    /// <summary>Who this session is, or null when it is over, expired or its account is disabled.</summary>
    [Alias("resolve")]
    Task<Caller?> Resolve();

    /// <summary>When it was last used, to within five minutes; null when it is over.</summary>
    [AlwaysInterleave, Alias("seen")]
    Task<DateTimeOffset?> Seen();

    /// <summary>It outlives the end of all the others: from its account only.</summary>
    [Alias("renew")]
    Task Renew(long generation);

    /// <summary>Ends it for good.</summary>
    [Alias("end")]
    Task End();
}

/// <summary>A session as its account remembers it.</summary>
/// <param name="Key">The key of its grain.</param>
/// <param name="Device">What it was begun on, or null when it did not say.</param>
/// <param name="BegunAt">When.</param>
[GenerateSerializer, Immutable, Alias("portal.known-session")]
public sealed record KnownSession([property: Id(0)] string Key, [property: Id(1)] string? Device, [property: Id(2)] DateTimeOffset BegunAt);

/// <summary>A session as its owner sees it.</summary>
/// <param name="Id">Names it; half of the hash of its token, of no use to come in.</param>
/// <param name="Device">What it was begun on, or null when it did not say.</param>
/// <param name="BegunAt">When.</param>
/// <param name="SeenAt">When it was last used, to within five minutes.</param>
/// <param name="Current">It is the one that asks.</param>
[GenerateSerializer, Immutable, Alias("portal.session-line")]
public sealed record SessionLine(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string? Device,
    [property: Id(2)] DateTimeOffset BegunAt,
    [property: Id(3)] DateTimeOffset SeenAt,
    [property: Id(4)] bool Current);
