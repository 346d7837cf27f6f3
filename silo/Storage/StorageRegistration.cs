using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using Portal.Administration;
using Portal.Blobs.S3;
using Portal.Conversations;
using Portal.Forms;
using Portal.Privacy;
using Portal.Recordings;
using Portal.Search;
using Portal.Search.OpenSearch;
using Portal.Storage.Postgres;
using Portal.Storage.Sqlite;

namespace Portal.Storage;

/// <summary>Adds what keeps things: facts, audio, keys, blobs and the search index, on the database the settings name.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Everything a silo needs. The tables are brought up to date and the master key is read before any hosted service starts.
    /// </summary>
    public static IServiceCollection AddPortalStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var options = services.AddPortalDatabase(configuration);
        services.AddBlobs(configuration);
        services.AddOpenSearch(configuration);
        services.TryAddSingleton<MasterKey>();
        services.TryAddSingleton<ISearchIndex, SearchIndex>();
        services.AddHostedService<StorageStart>();
        return options.Provider switch
        {
            StorageProvider.Sqlite => services.AddSqliteStores(),
            _ => services.AddPostgresStores(),
        };
    }

    internal static StorageOptions AddPortalDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(StorageOptions.Section);
        services.AddOptions<StorageOptions>().Bind(section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        return section.Get<StorageOptions>() ?? new StorageOptions();
    }

    /// <summary>The connections to PostgreSQL, one pool for everything in this process.</summary>
    internal static IServiceCollection AddPostgresDatabase(this IServiceCollection services)
    {
        // The connection string is there: the settings were checked when they were first read.
        services.TryAddSingleton(provider => Connect(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString!));
        services.TryAddSingleton<IDatabase, PostgresDatabase>();
        return services;
    }

    // A server takes 100 connections unless told otherwise: a few silos and web nodes must fit.
    private static NpgsqlDataSource Connect(string connectionString)
    {
        const int most = 30;
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.MaxAutoPrepare = 64;
        if (!builder.ConnectionStringBuilder.ShouldSerialize("Maximum Pool Size"))
            builder.ConnectionStringBuilder.MaxPoolSize = most;
        return builder.Build();
    }

    private static IServiceCollection AddPostgresStores(this IServiceCollection services)
    {
        services.AddPostgresDatabase();
        services.TryAddSingleton<PostgresWriter>();
        services.TryAddSingleton<IFactStore, PostgresFactStore>();
        services.TryAddSingleton<IAudioStore, PostgresAudioStore>();
        services.TryAddSingleton<IUploadStore, PostgresUploadStore>();
        services.TryAddSingleton<IKeyring, PostgresKeyring>();
        services.TryAddSingleton<IAuditLog, PostgresAuditLog>();
        services.TryAddSingleton<IFormStore, PostgresFormStore>();
        services.TryAddSingleton<ISearchTable, PostgresSearchTable>();
        return services;
    }

    private static IServiceCollection AddSqliteStores(this IServiceCollection services)
    {
        services.TryAddSingleton<SqliteFiles>();
        services.TryAddSingleton<IDatabase, SqliteDatabase>();
        services.TryAddSingleton(provider => provider.GetRequiredService<SqliteFiles>().Portal);
        services.TryAddSingleton<SqliteWriter>();
        services.TryAddSingleton<IFactStore, SqliteFactStore>();
        services.TryAddSingleton<IAudioStore, SqliteAudioStore>();
        services.TryAddSingleton<IUploadStore, SqliteUploadStore>();
        services.TryAddSingleton<IKeyring, SqliteKeyring>();
        services.TryAddSingleton<IAuditLog, SqliteAuditLog>();
        services.TryAddSingleton<IFormStore, SqliteFormStore>();
        services.TryAddSingleton<ISearchTable, SqliteSearchTable>();
        return services;
    }
}
