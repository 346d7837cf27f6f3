namespace Portal.Identity;

/// <summary>A password as stored: Argon2id (RFC 9106) with the parameters it was made with, so that they can be raised later.</summary>
[GenerateSerializer, Immutable, Alias("portal.password-hash")]
internal sealed record PasswordHash
{
    /// <summary>16 random bytes.</summary>
    [Id(0)] public required byte[] Salt { get; init; }

    /// <summary>32 bytes.</summary>
    [Id(1)] public required byte[] Hash { get; init; }

    /// <summary>Memory in KiB.</summary>
    [Id(2)] public required int MemoryKib { get; init; }

    /// <summary>Passes.</summary>
    [Id(3)] public required int Passes { get; init; }

    /// <summary>Lanes.</summary>
    [Id(4)] public required int Lanes { get; init; }
}
