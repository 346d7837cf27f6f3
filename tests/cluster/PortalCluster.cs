using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using Portal.Hosting;
using Portal.Interviewers;

namespace Portal.Tests.Cluster;

/// <summary>Real silos in this process, on the real stores, with scripts of our own for the engine <c>scripted</c>.</summary>
public sealed class PortalCluster : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly PostgresServer? postgres;

    private PortalCluster(InProcessTestCluster silos, DirectoryInfo folder, PostgresServer? postgres) => (Silos, this.folder, this.postgres) = (silos, folder, postgres);

    public InProcessTestCluster Silos { get; }

    public IGrainFactory Grains => Silos.Client;

    /// <summary>One silo on SQLite, as on a laptop.</summary>
    public static Task<PortalCluster> Embedded(Action<IServiceCollection>? more = null, params (string Name, string Value)[] settings) =>
        Start(1, null, more, settings);

    /// <summary>Several silos on PostgreSQL.</summary>
    public static async Task<PortalCluster> OnPostgres(short silos, Action<IServiceCollection>? more = null) => await Start(silos, await PostgresServer.StartAsync(), more);

    /// <summary>Something inside the first silo.</summary>
    public T Inside<T>() where T : notnull => Silos.GetSiloServiceProvider(Silos.Silos[0].SiloAddress).GetRequiredService<T>();

    /// <summary>Writes a script that the engine can play.</summary>
    public void Script(string name, string lines) => File.WriteAllText(Path.Combine(folder.FullName, "scripts", $"{name}.txt"), lines);

    /// <summary>The same with times.</summary>
    public void Json(string name, string lines) => File.WriteAllText(Path.Combine(folder.FullName, "scripts", $"{name}.json"), lines);

    public async ValueTask DisposeAsync()
    {
        await Silos.DisposeAsync();
        if (postgres is not null) await postgres.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<PortalCluster> Start(
        short silos, PostgresServer? postgres, Action<IServiceCollection>? more, params (string Name, string Value)[] own)
    {
        var folder = Directory.CreateTempSubdirectory("portal-cluster-");
        folder.CreateSubdirectory("scripts");
        var settings = new Dictionary<string, string?>
        {
            ["Storage:DataFolder"] = folder.FullName,
            ["Storage:Provider"] = postgres is null ? "Sqlite" : "Postgres",
            ["Storage:ConnectionString"] = postgres is null ? null : await postgres.NewDatabase(),
            ["Engines:Scripted:Folder"] = Path.Combine(folder.FullName, "scripts"),
        };
        foreach (var (name, value) in own) settings[name] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.UsePortal(configuration);
            if (more is not null) silo.ConfigureServices(more);
        });
        builder.ConfigureClient(client => client.AddMemoryStreams(InterviewerStream.Provider));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new PortalCluster(cluster, folder, postgres);
    }
}
