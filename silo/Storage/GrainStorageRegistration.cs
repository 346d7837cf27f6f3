using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Configuration;
using Orleans.Providers;
using Orleans.Runtime.Hosting;
using Orleans.Storage;
using Portal.Storage.Sqlite;

namespace Portal.Storage;

/// <summary>Where Orleans keeps the states of grains, and how it finds its silos.</summary>
public static class GrainStorageRegistration
{
    internal const string ClusterName = "portal";
    private const string PostgresInvariant = "Npgsql";
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

        else
        {
            silo.Services.AddPostgresGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME);
            silo.Services.AddPostgresGrainStorage(PubSubStore);
        }

        return silo;
    }

    /// <summary>Silos find each other through PostgreSQL.</summary>
    public static ISiloBuilder UsePortalClustering(this ISiloBuilder silo, IConfiguration configuration)
    {
        var options = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        silo.Services.AddClusterName();
        return silo.UseAdoNetClustering(cluster =>
        {
            cluster.Invariant = PostgresInvariant;
            cluster.ConnectionString = options.ConnectionString;
        });
    }

    /// <summary>A web node finds the silos through PostgreSQL. Brings the tables up to date first, so that it may start before any silo.</summary>
    public static IClientBuilder UsePortalClustering(this IClientBuilder client, IConfiguration configuration)
    {
        var options = client.Services.AddPortalDatabase(configuration);
        client.Services.AddPostgresDatabase().AddHostedService<MigrationStart>().AddClusterName();
        return client.UseAdoNetClustering(cluster =>
        {
            cluster.Invariant = PostgresInvariant;
            cluster.ConnectionString = options.ConnectionString;
        });
    }

    // Part of the key of every grain state: never to be changed.
    private static IServiceCollection AddClusterName(this IServiceCollection services) =>
        services.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (ClusterName, ClusterName));

    private static void AddPostgresGrainStorage(this IServiceCollection services, string name)
    {
        services.AddOptions<AdoNetGrainStorageOptions>(name).Configure<NpgsqlDataSource, SealedGrainState>((storage, source, serializer) =>
        {
            storage.Invariant = PostgresInvariant;
            storage.DataSource = source;
            storage.GrainStorageSerializer = serializer;
        });
        services.AddGrainStorage(name, AdoNetGrainStorageFactory.Create);
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
