using System.Diagnostics;
using System.Globalization;

namespace Portal.Tests.Browser.Running;

/// <summary>
/// The application as a person runs it: a process of its own on a free port, with a data folder of its own. It is stopped by its process id.
/// </summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly IReadOnlyDictionary<string, string> settings;
    private Process? process;

    private PortalProcess(string dataFolder, int port, IReadOnlyDictionary<string, string> settings)
    {
        DataFolder = dataFolder;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        this.settings = settings;
    }

    /// <summary>Where it listens, the same after a restart.</summary>
    public string Address { get; }

    /// <summary>Where it keeps everything.</summary>
    public string DataFolder { get; }

    /// <summary>E-mail of the first account, as told on its console the first time.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Password of the first account, as told on its console the first time.</summary>
    public string Password { get; private set; } = "";

    /// <summary>Starts it on an empty data folder; <paramref name="settings"/> are environment variables like <c>Engines__Scripted__Folder</c>.</summary>
    public static async Task<PortalProcess> Start(IReadOnlyDictionary<string, string> settings)
    {
        var portal = new PortalProcess(Directory.CreateTempSubdirectory("portal-browser-").FullName, LoopbackPort.Free(), settings);
        await portal.Start();
        return portal;
    }

    /// <summary>Starts it again, on what it left.</summary>
    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet", [Places.PortalAssembly])
        {
            WorkingDirectory = Places.WebFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Storage__DataFolder"] = DataFolder;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        process = Process.Start(start) ?? throw new InvalidOperationException("The portal did not start.");
        var said = new Console(process);
        await said.Until(line => line.Contains("Portal de conversaciones", StringComparison.Ordinal), Patience);
        if (Email.Length == 0)
        {
            Email = LastWord(await said.Until(line => line.TrimStart().StartsWith("correo", StringComparison.Ordinal), Patience));
            Password = LastWord(await said.Until(line => line.TrimStart().StartsWith("contraseña", StringComparison.Ordinal), Patience));
        }

        said.LetGo();
    }

    /// <summary>As a power cut would: SIGKILL, no goodbye.</summary>
    public async Task Kill()
    {
        if (process is not { } running)
            return;
        running.Kill();
        await running.WaitForExitAsync();
        running.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Directory.Delete(DataFolder, recursive: true);
    }

    private static string LastWord(string line) => line[(line.LastIndexOf(' ') + 1)..];

    /// <summary>What the process says. All of it is kept until it has started, so that a failed start can say why.</summary>
    private sealed class Console(Process process)
    {
        private readonly List<string> lines = [];

        public async Task<string> Until(Func<string, bool> wanted, TimeSpan within)
        {
            using var patience = new CancellationTokenSource(within);
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                lines.Add(line);
                if (wanted(line))
                    return line;
            }

            var errors = await process.StandardError.ReadToEndAsync(patience.Token);
            throw new InvalidOperationException($"The portal ended before it was ready:\n{string.Join('\n', lines.TakeLast(40))}\n{errors}");
        }

        // What it says from now on must not fill the pipe and stop it.
        public void LetGo()
        {
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        }
    }
}
