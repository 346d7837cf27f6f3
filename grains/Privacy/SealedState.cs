using System.Text.Json;

namespace Portal.Privacy;

/// <summary>
/// A grain's state that only the person's key can open. What storage keeps is opaque even to storage, so destroying the key erases it everywhere.
/// Opened on first use and not on activation: asking for someone who is not there must not make a key for her.
/// </summary>
internal sealed class SealedState<T>(IPersistentState<SealedBody> stored, IKeyring keyring, Guid intervieweeId, string purpose) where T : class
{
    private T? _value;

    /// <summary>The value, or null when nothing was ever saved.</summary>
    public async ValueTask<T?> Read()
    {
        if (_value is not null || !stored.RecordExists || stored.State.Body.Length == 0)
            return _value;
        var key = await keyring.Get(intervieweeId);
        return _value = JsonSerializer.Deserialize<T>(key.Open(stored.State.Body, purpose), PortalJson.Options);
    }

    /// <summary>Stores a new value; the old one stays in force when the write fails.</summary>
    public async Task Save(T value)
    {
        var key = await keyring.Get(intervieweeId);
        var body = key.Seal(JsonSerializer.SerializeToUtf8Bytes(value, PortalJson.Options), purpose);
        await stored.Replace(new SealedBody { Body = body });
        _value = value;
    }
}

/// <summary>What storage sees of a sealed state.</summary>
[GenerateSerializer, Alias("portal.sealed-body")]
internal sealed class SealedBody
{
    /// <summary>The sealed bytes; empty before the first save.</summary>
    [Id(0)] public byte[] Body { get; set; } = [];
}
