using DbUp;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresDatabase(NpgsqlDataSource source, IOptions<StorageOptions> options, ILogger<PostgresDatabase> logger) : IDatabase
{
    /// <summary>Any number, the same in every version of the program: silos and web nodes that start together take turns on it.</summary>
    private const long MigrationLock = 0x506F7274616C;

    public async Task Migrate(CancellationToken cancellation)
    {
        // The lock belongs to this connection and goes with it, however the process ends.
        await using var turn = await source.OpenConnectionAsync(cancellation);
        await using (var wait = new NpgsqlCommand("SELECT pg_advisory_lock($1)", turn) { Parameters = { Value(MigrationLock) }, CommandTimeout = 0 })
            await wait.ExecuteNonQueryAsync(cancellation);
        try
        {
            await Task.Run(
                () => Migrations.Run(DeployChanges.To.PostgresqlDatabase(options.Value.ConnectionString), "Postgres", "", logger), cancellation);
        }
        finally
        {
            await using var release = new NpgsqlCommand("SELECT pg_advisory_unlock($1)", turn) { Parameters = { Value(MigrationLock) } };
            await release.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    public async Task<byte[]?> MasterKeyFingerprint(CancellationToken cancellation) =>
        (await source.Query("SELECT fingerprint FROM master_key", row => row.GetFieldValue<byte[]>(0), cancellation)).SingleOrDefault();

    public Task KeepMasterKeyFingerprint(byte[] fingerprint, CancellationToken cancellation) =>
        source.Execute("INSERT INTO master_key (one, fingerprint) VALUES (1, $1) ON CONFLICT DO NOTHING", cancellation, Value(fingerprint));
}
