using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Portal.Search;
using Portal.Storage;
using Portal.Tests;

namespace Portal.Simulator.Searching;

/// <summary>The search index of a silo on one of the two databases, thrown away afterwards.</summary>
internal sealed class SearchStage : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly ServiceProvider services;
    private readonly PostgresServer? postgres;
    private readonly string? connectionString;

    private SearchStage(DirectoryInfo folder, ServiceProvider services, PostgresServer? postgres, string? connectionString) =>
        (this.folder, this.services, this.postgres, this.connectionString) = (folder, services, postgres, connectionString);

    internal ISearchIndex Index => services.GetRequiredService<ISearchIndex>();

    internal static async Task<SearchStage> Set(StorageProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("portal-search-");
        var postgres = provider == StorageProvider.Postgres ? await PostgresServer.StartAsync() : null;
        var connectionString = postgres is null ? null : await postgres.NewDatabase();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Provider"] = $"{provider}",
            ["Storage:DataFolder"] = folder.FullName,
            ["Storage:ConnectionString"] = connectionString,
        }).Build();
        var services = new ServiceCollection().AddLogging().AddPortalStorage(configuration).BuildServiceProvider();
        foreach (var start in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>()) await start.StartingAsync(default);
        return new(folder, services, postgres, connectionString);
    }

    /// <summary>What a database does by itself after so many writes: PostgreSQL's autovacuum, which this server has switched off.</summary>
    internal async Task Settle()
    {
        if (connectionString is not null) await Ask<object>("VACUUM (ANALYZE) portal_search.passage; SELECT 0");
    }

    /// <summary>Bytes of the index: its files, or its tables with theirs.</summary>
    internal async Task<long> Size() => connectionString is null
        ? folder.GetFiles("search.db*").Sum(file => file.Length)
        : (long)await Ask<decimal>("SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c WHERE c.relnamespace = 'portal_search'::regnamespace AND c.relkind = 'r'");

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (postgres is not null) await postgres.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task<T> Ask<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        T? answer = default;
        foreach (var statement in sql.Split(';'))
        {
            await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
            answer = await command.ExecuteScalarAsync() is T value ? value : answer;
        }
        return answer!;
    }
}
