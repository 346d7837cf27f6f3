using Microsoft.Extensions.Hosting;

namespace Portal.Tests.Stores.Grains;

public sealed class SqliteGrainStorageTests(SqliteSiloFixture fixture) : GrainStorageConformance(fixture), IClassFixture<SqliteSiloFixture>;

public sealed class SqliteSiloFixture : ISiloFixture, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-grains-").FullName;
    private IHost? silo;

    public IHost Silo => silo!;

    public async Task InitializeAsync() => silo = await SiloStart.Start(
        (orleans, _) => orleans.UseLocalhostClustering(LoopbackPort.Free(), LoopbackPort.Free()), ("DataFolder", folder));

    public async Task<byte[]> StoredBytes()
    {
        List<byte> all = [];
        foreach (var file in Directory.GetFiles(folder, "grains.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            all.AddRange(bytes);
        }

        return [.. all];
    }

    public async Task DisposeAsync()
    {
        await silo!.StopAsync();
        await ((IAsyncDisposable)silo).DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
