using System.Diagnostics;
using System.Globalization;

namespace Portal.Tests.Engines.Peers;

/// <summary>Runs a vendor's own JavaScript client against a peer: only a peer that it understands proves anything about ours.</summary>
internal static class Vendor
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What the script printed; fails with what it complained of.</summary>
    public static async Task<string> Run(string script, IReadOnlyDictionary<string, string> environment, params object[] arguments)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(script);
        foreach (var argument in arguments) start.ArgumentList.Add(Convert.ToString(argument, CultureInfo.InvariantCulture)!);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node does not start.");
        using var patience = new CancellationTokenSource(Patience);
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        Assert.True(process.ExitCode == 0, await complained);
        return (await said).Trim();
    }

    private static string Folder => Path.Combine(Repository, "tests", "peers", "vendors");

    /// <summary>The folder of the solution.</summary>
    public static string Repository
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "Portal.sln"))) return folder.FullName;
            throw new DirectoryNotFoundException("These tests run inside the repository.");
        }
    }
}
