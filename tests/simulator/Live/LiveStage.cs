using Portal.Simulator.Portals;

namespace Portal.Simulator.Live;

/// <summary>The portal under load: a running one, or one of our own that is thrown away afterwards.</summary>
internal sealed class LiveStage : IAsyncDisposable
{
    private readonly DirectoryInfo? folder;

    private LiveStage(IReadOnlyList<Uri> nodes, PortalAccount account, string? script, PortalProcess? process, DirectoryInfo? folder) =>
        (Nodes, Account, Script, Process, this.folder) = (nodes, account, script, process, folder);

    internal IReadOnlyList<Uri> Nodes { get; }

    internal PortalAccount Account { get; }

    internal string? Script { get; }

    /// <summary>The server's process, when it is ours to measure.</summary>
    internal PortalProcess? Process { get; }

    internal static async Task<LiveStage> Set(LiveOptions options)
    {
        if (options.Urls.Count > 0)
            return new(options.Urls, await PortalAccount.LogIn(options.Urls[0], options.Email, options.Password), options.Script, null, null);
        var folder = Directory.CreateTempSubdirectory("portal-live-");
        var scripts = folder.CreateSubdirectory("scripts").FullName;
        await LiveScript.Write(scripts, options.Seconds);
        var portal = await PortalProcess.StartWeb(new Dictionary<string, string>
        {
            ["Storage__DataFolder"] = Path.Combine(folder.FullName, "data"),
            ["Engines__Scripted__Folder"] = scripts,
            ["Engines__Scripted__Default"] = LiveScript.Name,
        });
        return new([portal.Address], await PortalAccount.First(portal), LiveScript.Name, portal, folder);
    }

    public async ValueTask DisposeAsync()
    {
        Account.Dispose();
        if (Process is not null) await Process.DisposeAsync();
        folder?.Delete(recursive: true);
    }
}
