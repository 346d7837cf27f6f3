using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Portal.Tests.Stores;

/// <summary>The stores on a database of their own in the shared PostgreSQL.</summary>
public sealed class PostgresFixture(PostgresCluster cluster) : IStoresFixture, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-stores-").FullName;
    private string connectionString = "";
    private ServiceProvider? services;

    public IServiceProvider Services => services!;

    public async Task InitializeAsync()
    {
        connectionString = await cluster.Server.NewDatabase();
        services = await Stores.Start(
            ("Provider", "Postgres"), ("ConnectionString", connectionString), ("DataFolder", folder), ("WaitingAppends", "64"));
    }

    public async Task<IAsyncDisposable> HoldWrites()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var hold = new NpgsqlCommand("BEGIN; LOCK TABLE conversation, recording IN EXCLUSIVE MODE", connection);
        await hold.ExecuteNonQueryAsync();
        return connection;
    }

    public async Task<long> BytesWritten(Func<Task> work)
    {
        var before = await Position();
        await work();
        return await Position() - before;
    }

    public async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
        await services!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<long> Position()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

/// <summary>One PostgreSQL for all tests that need it.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private PostgresServer? server;

    public PostgresServer Server => server!;

    public async Task InitializeAsync() => server = await PostgresServer.StartAsync();

    public async Task DisposeAsync() => await server!.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresCluster>
{
    public const string Name = "PostgreSQL";
}
