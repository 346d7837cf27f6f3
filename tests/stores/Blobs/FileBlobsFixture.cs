using Microsoft.Extensions.DependencyInjection;
using Portal.Recordings;

namespace Portal.Tests.Stores.Blobs;

/// <summary>The default: blobs as files.</summary>
public sealed class FileBlobsFixture : IBlobsFixture, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-blobs-").FullName;
    private ServiceProvider? services;

    public IServiceProvider Services => services!;

    public IBlobStore Blobs => Services.GetRequiredService<IBlobStore>();

    public int LargeBytes => 1 << 20;

    public async Task InitializeAsync() => services = await Stores.Start(("DataFolder", folder));

    public async Task DisposeAsync()
    {
        await services!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
