using System.Diagnostics;
using System.Globalization;
using Portal.Tests;

namespace Portal.Simulator.Portals;

/// <summary>A web node or a silo as a process of its own on a free loopback port. It can be killed as a power cut would, and started again on what it left.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    // Says its process id first, and ends it when our end of the input closes, however this process ends: nothing is left behind.
    private const string UntilInputCloses = "exec 3<&0; \"$@\" </dev/null & it=$!; echo pid $it; (cat <&3 >/dev/null; kill -9 $it) >/dev/null 2>&1 & wait $it";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly HttpClient Http = new();

    private readonly string program;
    private readonly string workingFolder;
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly List<string> said = [];
    private Process? shell;
    private Process? process;

    private PortalProcess(string program, string workingFolder, IReadOnlyDictionary<string, string> settings)
    {
        (this.program, this.workingFolder, this.settings) = (program, workingFolder, settings);
        Address = new Uri($"http://127.0.0.1:{LoopbackPort.Free()}");
    }

    /// <summary>Where it listens, the same after a restart.</summary>
    internal Uri Address { get; }

    /// <summary>Processor time so far.</summary>
    internal TimeSpan Cpu => Fresh().TotalProcessorTime;

    /// <summary>The most memory it ever held, bytes.</summary>
    internal long PeakMemory => Fresh().PeakWorkingSet64;

    internal static Task<PortalProcess> StartWeb(IReadOnlyDictionary<string, string> settings) => Start(Places.Web, Places.WebFolder, settings);

    internal static Task<PortalProcess> StartSilo(IReadOnlyDictionary<string, string> settings) => Start(Places.Silo, Path.GetTempPath(), settings);

    /// <summary>Starts it (again) and waits until it says that it can serve.</summary>
    internal async Task Start()
    {
        var start = new ProcessStartInfo("sh", ["-c", UntilInputCloses, "sh", "dotnet", program, "--urls", Address.ToString()])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        lock (said) said.Clear();
        shell = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        shell.OutputDataReceived += Hear;
        shell.ErrorDataReceived += Hear;
        shell.BeginOutputReadLine();
        shell.BeginErrorReadLine();
        process = Process.GetProcessById(int.Parse(await Told("pid"), CultureInfo.InvariantCulture));
        await Ready();
    }

    /// <summary>SIGKILL, no goodbye.</summary>
    internal async Task Kill()
    {
        if (process is not { } running || shell is not { } watcher) return;
        process = shell = null;
        running.Kill();
        watcher.StandardInput.Close();
        await watcher.WaitForExitAsync();
        running.Dispose();
        watcher.Dispose();
    }

    /// <summary>The end of the first line on its console that contains a word, for what it tells only once.</summary>
    internal async Task<string> Told(string word)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            lock (said)
                if (said.Find(line => line.TrimStart().StartsWith(word, StringComparison.Ordinal)) is { } line)
                    return line[(line.LastIndexOf(' ') + 1)..];
            await tick.WaitForNextTickAsync(patience.Token);
        }
    }

    public async ValueTask DisposeAsync() => await Kill();

    private static async Task<PortalProcess> Start(string program, string workingFolder, IReadOnlyDictionary<string, string> settings)
    {
        if (!File.Exists(program)) throw new FileNotFoundException("Build the whole solution first.", program);
        var portal = new PortalProcess(program, workingFolder, settings);
        await portal.Start();
        return portal;
    }

    private async Task Ready()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await IsReady(patience.Token))
        {
            if (shell!.HasExited) throw new InvalidOperationException($"It ended before it was ready:\n{Last()}"); // Set by Start.
            if (patience.IsCancellationRequested) throw new TimeoutException($"It was not ready in time:\n{Last()}");
            await tick.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private async Task<bool> IsReady(CancellationToken cancellation)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(Address, "/health/ready"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private string Last()
    {
        lock (said) return string.Join('\n', said.TakeLast(40));
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (said)
            if (line.Data is { } text) said.Add(text);
    }

    private Process Fresh()
    {
        var running = process ?? throw new InvalidOperationException("It is not running.");
        running.Refresh();
        return running;
    }
}
