using System.Globalization;
using System.Security.Cryptography;
using Portal.Simulator.Live;
using Portal.Simulator.Portals;

namespace Portal.Tests.Crash;

/// <summary>Processes of the portal on one data folder: everything in one, or silos and web nodes on a PostgreSQL. All end with it.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-crash-");
    private readonly List<PortalProcess> processes = [];
    private readonly Dictionary<string, string> settings;

    private Stage(PostgresServer? postgres)
    {
        Postgres = postgres;
        settings = new()
        {
            ["Storage__DataFolder"] = folder.FullName,
            ["Engines__Scripted__Folder"] = folder.FullName,
            ["Engines__Scripted__Default"] = LiveScript.Name,
        };
    }

    internal PostgresServer? Postgres { get; }

    internal static async Task<Stage> Embedded()
    {
        var stage = new Stage(null);
        await LiveScript.Write(stage.folder.FullName, Interview.Seconds);
        return stage;
    }

    internal static async Task<Stage> Cluster()
    {
        var postgres = await PostgresServer.StartAsync();
        var stage = new Stage(postgres);
        await LiveScript.Write(stage.folder.FullName, Interview.Seconds);
        var key = Path.Combine(stage.folder.FullName, "master.key");
        await File.WriteAllTextAsync(key, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        stage.settings["Mode"] = "Cluster";
        stage.settings["Storage__Provider"] = "Postgres";
        stage.settings["Storage__ConnectionString"] = await postgres.NewDatabase();
        stage.settings["Storage__MasterKeyFile"] = key;
        stage.settings["Cluster__Address"] = "127.0.0.1";
        return stage;
    }

    internal async Task<PortalProcess> StartWeb() => Own(await PortalProcess.StartWeb(settings));

    internal async Task<PortalProcess> StartSilo() => Own(await PortalProcess.StartSilo(new Dictionary<string, string>(settings)
    {
        ["Cluster__SiloPort"] = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture),
        ["Cluster__GatewayPort"] = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture),
    }));

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes) await process.DisposeAsync();
        if (Postgres is not null) await Postgres.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private PortalProcess Own(PortalProcess process)
    {
        processes.Add(process);
        return process;
    }
}
