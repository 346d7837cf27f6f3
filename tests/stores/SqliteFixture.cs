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

    // The log starts over when nobody reads it any more: a reader that stays makes it grow by all that is written.
    public async Task<long> BytesWritten(Func<Task> work)
    {
        await using var reader = new SqliteConnection(Connection);
        await reader.OpenAsync();
        await using var hold = reader.CreateCommand();
        hold.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); CREATE TABLE IF NOT EXISTS mark (at INTEGER); INSERT INTO mark VALUES (1); BEGIN; SELECT count(*) FROM mark";
        await hold.ExecuteNonQueryAsync();
        var log = new FileInfo(Path.Combine(folder, "portal.db-wal"));
        var before = log.Length;
        await work();
        log.Refresh();
        return log.Length - before;
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
