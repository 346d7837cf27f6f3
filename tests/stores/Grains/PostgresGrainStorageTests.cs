using Microsoft.Extensions.Hosting;
using Npgsql;
using Portal.Storage;

namespace Portal.Tests.Stores.Grains;

[Collection(PostgresTests.Name)]
public sealed class PostgresGrainStorageTests(PostgresSiloFixture fixture) : GrainStorageConformance(fixture), IClassFixture<PostgresSiloFixture>;

public sealed class PostgresSiloFixture(PostgresCluster cluster) : ISiloFixture, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-grains-").FullName;
    private string connectionString = "";
    private IHost? silo;

    public IHost Silo => silo!;

    public async Task InitializeAsync()
    {
        connectionString = await cluster.Server.NewDatabase();
        silo = await SiloStart.Start(
            (orleans, configuration) => orleans.UsePortalClustering(configuration).ConfigureEndpoints("127.0.0.1", LoopbackPort.Free(), LoopbackPort.Free()),
            ("Provider", "Postgres"), ("ConnectionString", connectionString), ("DataFolder", folder));
    }

    public async Task<byte[]> StoredBytes()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT string_agg(payload, '') FROM grain_state", connection);
        return (byte[])(await command.ExecuteScalarAsync())!;
    }

    public async Task DisposeAsync()
    {
        await silo!.StopAsync();
        await ((IAsyncDisposable)silo).DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
