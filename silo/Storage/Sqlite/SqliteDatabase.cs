using DbUp;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Portal.Storage.Sqlite;

/// <summary>The files of the data folder. Only one process may use them at a time, because each file has exactly one writer.</summary>
internal sealed class SqliteDatabase(SqliteFiles files, IOptions<StorageOptions> options, ILogger<SqliteDatabase> logger) : IDatabase, IDisposable
{
    private FileStream? ours;

    public Task Migrate(CancellationToken cancellation)
    {
        DurableFolder.Make(options.Value.DataFolder);
        if (options.Value.Beside && IsInUse())
            return Task.CompletedTask; // Whoever uses it has brought it up to date.
        ours ??= Claim();
        Migrate(files.Portal, "portal");
        Migrate(files.Grains, "grains");
        Migrate(files.Search, "search");
        return Task.CompletedTask;
    }

    public Task<byte[]?> MasterKeyFingerprint(CancellationToken cancellation) =>
        files.Portal.Read(
            session => session.Query("SELECT fingerprint FROM master_key", row => row.GetFieldValue<byte[]>(0)).SingleOrDefault(),
            cancellation);

    public Task KeepMasterKeyFingerprint(byte[] fingerprint, CancellationToken cancellation)
    {
        using var session = new SqliteSession(files.Portal.OpenWriter());
        session.Execute("INSERT INTO master_key (one, fingerprint) VALUES (1, $fingerprint) ON CONFLICT DO NOTHING", ("$fingerprint", fingerprint));
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var file in (SqliteFile[])[files.Portal, files.Grains, files.Search])
        {
            using var pooled = new SqliteConnection(file.ConnectionString);
            SqliteConnection.ClearPool(pooled);
        }

        ours?.Dispose();
    }

    private void Migrate(SqliteFile file, string prefix)
    {
        // The journal mode stays with the file: set it before the first table.
        file.OpenWriter().Dispose();
        Migrations.Run(DeployChanges.To.SqliteDatabase(file.ConnectionString), "Sqlite", prefix, logger);
    }

    private bool IsInUse()
    {
        try
        {
            ours = OpenLock();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private FileStream OpenLock() => new(options.Value.File("portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private FileStream Claim()
    {
        try
        {
            return OpenLock();
        }
        catch (IOException taken)
        {
            throw new InvalidOperationException(
                $"Another Portal is using {Path.GetFullPath(options.Value.DataFolder)}. Stop it, or set Storage:DataFolder to another folder.", taken);
        }
    }
}
