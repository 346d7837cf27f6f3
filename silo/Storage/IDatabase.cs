namespace Portal.Storage;

/// <summary>What the start of the program needs from either database.</summary>
internal interface IDatabase
{
    /// <summary>Brings the tables to the version of this program; forward only; safe when several processes start at once.</summary>
    Task Migrate(CancellationToken cancellation);

    /// <summary>The fingerprint of the master key that sealed the data; null before the first start.</summary>
    Task<byte[]?> MasterKeyFingerprint(CancellationToken cancellation);

    /// <summary>Keeps the fingerprint, if none is kept yet.</summary>
    Task KeepMasterKeyFingerprint(byte[] fingerprint, CancellationToken cancellation);
}
