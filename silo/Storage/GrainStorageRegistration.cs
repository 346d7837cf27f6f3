using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Providers;
using Orleans.Runtime.Hosting;
using Orleans.Storage;
using Portal.Storage.Sqlite;

namespace Portal.Storage;

/// <summary>Where Orleans keeps the states of grains and finds its silos.</summary>
public static class GrainStorageRegistration
{
    private const string PubSubStore = "PubSubStore";

    /// <summary>The default grain storage and the one of stream subscriptions, sealed at rest. Needs <see cref="StorageRegistration.AddPortalStorage"/>.</summary>
    public static ISiloBuilder UsePortalGrainStorage(this ISiloBuilder silo, IConfiguration configuration)
    {
        var options = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        silo.Services.AddSingleton<SealedGrainState>();
        if (options.Provider == StorageProvider.Sqlite)
        {
            silo.Services.AddSqliteGrainStorage();
            // With one process a subscription ends with it: to keep it would only revive listeners that are gone.
            silo.AddMemoryGrainStorage(PubSubStore);
        }

        return silo;
    }

    private static void AddSqliteGrainStorage(this IServiceCollection services)
    {
        const string name = ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME;
        services.AddOptions<AdoNetGrainStorageOptions>(name).Configure<SqliteFiles, SealedGrainState>((storage, files, serializer) =>
        {
            // The name by which Orleans loads Microsoft.Data.Sqlite.
            storage.Invariant = "System.Data.SQLite";
            storage.ConnectionString = files.Grains.ConnectionString;
            storage.GrainStorageSerializer = serializer;
        });
        services.AddGrainStorage(name, (provider, storage) =>
            new OneGrainWriteAtATime(AdoNetGrainStorageFactory.Create(provider, storage), new SemaphoreSlim(1)));
    }
}
