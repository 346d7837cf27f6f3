using Microsoft.Extensions.DependencyInjection;
using Portal.Tests.Stores.Search.OpenSearch;

namespace Portal.Tests.Stores.Search;

/// <summary>The search index in OpenSearch, as our peer speaks it; everything else in SQLite.</summary>
public sealed class OpenSearchFixture : IStoresFixture, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-stores-").FullName;
    private OpenSearchPeer? peer;
    private ServiceProvider? services;

    public IServiceProvider Services => services!;

    public async Task InitializeAsync()
    {
        peer = await OpenSearchPeer.Start();
        services = await Start(peer, folder);
    }

    public async Task DisposeAsync()
    {
        await services!.DisposeAsync();
        await peer!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A silo's stores with their index in this OpenSearch.</summary>
    internal static Task<ServiceProvider> Start(OpenSearchPeer peer, string folder, params (string Key, string Value)[] more) => Stores.Start(
    [
        ("DataFolder", folder), ("OpenSearch:Address", peer.Address), ("OpenSearch:User", OpenSearchPeer.User), ("OpenSearch:Password", OpenSearchPeer.Password),
        ("OpenSearch:AgainAfter", "00:00:00.01"), .. more,
    ]);

    public Task<IAsyncDisposable> HoldWrites() => throw new NotSupportedException("The index has no database of its own to hold.");

    public Task<long> BytesWritten(Func<Task> work) => throw new NotSupportedException("The index has no log of its own to measure.");

    public Task Execute(string sql) => throw new NotSupportedException("The index speaks no SQL.");
}
