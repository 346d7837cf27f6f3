using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.Tests.Stores;

/// <summary>The stores on SQLite files in a temporary folder.</summary>
public sealed class SqliteFixture : IStoresFixture, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-stores-").FullName;
    private ServiceProvider? services;

    public IServiceProvider Services => services!;

    private string Connection => new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "portal.db"), Pooling = false }.ToString();

    public async Task InitializeAsync() => services = await Stores.Start(("DataFolder", folder), ("WaitingAppends", "64"));

    public async Task<IAsyncDisposable> HoldWrites()
    {
        var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        await using var begin = connection.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
        return connection;
    }

    // The write-ahead log is one file that is overwritten from its start: what was written is counted by the pages of the changed rows instead.
    public async Task<long> BytesLogged()
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        await using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(NOOP)";
        return new FileInfo(Path.Combine(folder, "portal.db-wal")).Length;
    }

    public async Task Execute(string sql)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
        await services!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
