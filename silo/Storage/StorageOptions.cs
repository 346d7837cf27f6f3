using Microsoft.Extensions.Options;

namespace Portal.Storage;

/// <summary>Where everything is kept. Configuration section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Storage";

    /// <summary>One process with files, or a cluster on PostgreSQL.</summary>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>Folder of databases, recordings and, unless <see cref="MasterKeyFile"/> says otherwise, the master key. Made when it is not there.</summary>
    public string DataFolder { get; set; } = "./data";

    /// <summary>PostgreSQL connection string. Required when <see cref="Provider"/> is Postgres.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Folder of recordings and uploads; <c>blobs</c> in the data folder when empty. Silos of one cluster share it.</summary>
    public string? BlobFolder { get; set; }

    /// <summary>
    /// File with the master key: 32 bytes as base64. When empty, <c>master.key</c> in the data folder, made on the very first start.
    /// A file named here must exist: silos on several machines need the same key.
    /// </summary>
    public string? MasterKeyFile { get; set; }

    /// <summary>Bytes of audio that may wait for the disk before senders are told to wait.</summary>
    public long WaitingBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Appends that may wait for the disk before senders are told to wait.</summary>
    public int WaitingAppends { get; set; } = 4096;

    /// <summary>Set by commands that work on the data folder while the portal that owns it may be running.</summary>
    internal bool Beside { get; set; }

    internal string File(string name) => Path.Combine(DataFolder, name);

    internal string Blobs => string.IsNullOrWhiteSpace(BlobFolder) ? File("blobs") : BlobFolder;
}

/// <summary>The database under everything.</summary>
public enum StorageProvider
{
    /// <summary>Files in the data folder; one process.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server; any number of silos and web nodes.</summary>
    Postgres,
}

/// <summary>Refuses to start on settings that cannot work, and names the setting.</summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var wrong = new List<string>();
        if (!Enum.IsDefined(options.Provider))
            wrong.Add("Storage:Provider must be Sqlite or Postgres.");
        if (string.IsNullOrWhiteSpace(options.DataFolder))
            wrong.Add("Storage:DataFolder must name a folder, for example ./data.");
        if (options.Provider == StorageProvider.Postgres && string.IsNullOrWhiteSpace(options.ConnectionString))
            wrong.Add("Storage:ConnectionString must be set when Storage:Provider is Postgres.");
        if (!string.IsNullOrWhiteSpace(options.MasterKeyFile) && !File.Exists(options.MasterKeyFile))
            wrong.Add("Storage:MasterKeyFile names a file that does not exist.");
        if (options.WaitingBytes < 1)
            wrong.Add("Storage:WaitingBytes must be at least 1.");
        if (options.WaitingAppends < 1)
            wrong.Add("Storage:WaitingAppends must be at least 1.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
