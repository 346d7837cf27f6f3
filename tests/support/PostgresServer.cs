using System.Diagnostics;
using Npgsql;

namespace Portal.Tests;

/// <summary>
/// A real PostgreSQL of our own: a fresh cluster in a temporary folder, on a free loopback port, stopped and deleted at the end.
/// It refuses to run as root, so under root it runs as the user <c>postgres</c> that Debian's package makes.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "portal";

    /// <summary>Runs the server and stops it (SIGINT, its fast shutdown) when our end of the input closes, however this process ends: no server is left behind.</summary>
    private const string UntilInputCloses = "exec 3<&0; \"$@\" </dev/null & server=$!; (cat <&3 >/dev/null; kill -INT $server) 2>/dev/null & wait $server";

    private readonly string folder;
    private readonly bool durable;
    private Process server;
    private int databases;
    private string lastWords = "";

    private PostgresServer(string folder, int port, bool durable)
    {
        (this.folder, Port, this.durable) = (folder, port, durable);
        server = Serve();
    }

    /// <summary>The loopback port it listens on.</summary>
    public int Port { get; }

    /// <summary>Starts a server. <paramref name="durable"/> false trades safety against power cuts for speed.</summary>
    public static async Task<PostgresServer> StartAsync(bool durable = false)
    {
        var folder = Directory.CreateTempSubdirectory("portal-pg-").FullName;
        var data = Path.Combine(folder, "data");
        if (IsRoot)
            await Run("chown", "postgres", folder);
        await Run(Binary("initdb"), "-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");

        var made = new PostgresServer(folder, LoopbackPort.Free(), durable);
        await made.Answering();
        return made;
    }

    /// <summary>Makes an empty database and answers its connection string.</summary>
    public async Task<string> NewDatabase()
    {
        var name = $"portal_{Interlocked.Increment(ref databases)}";
        await using var admin = new NpgsqlConnection(ConnectionString("postgres"));
        await admin.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", admin);
        await create.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    /// <summary>Ends it at once, without a goodbye to anybody; what was committed is in its log.</summary>
    public async Task Crash()
    {
        // By the process id it writes down itself, so that no other server is touched.
        await Run("kill", "-QUIT", (await File.ReadAllLinesAsync(Path.Combine(folder, "data", "postmaster.pid")))[0]);
        server.StandardInput.Close();
        await server.WaitForExitAsync();
    }

    /// <summary>Starts it again on what it left.</summary>
    public async Task StartAgain()
    {
        server.Dispose();
        server = Serve();
        await Answering();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        server.StandardInput.Close();
        await server.WaitForExitAsync();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Process Serve()
    {
        var started = Start(
            "sh", "-c", UntilInputCloses, "sh", Binary("postgres"), "-D", Path.Combine(folder, "data"), "-p", $"{Port}", "-k", folder,
            "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200", "-c", "shared_buffers=64MB", "-c", "log_min_messages=fatal",
            "-c", "autovacuum=off", "-c", $"fsync={(durable ? "on" : "off")}", "-c", $"full_page_writes={(durable ? "on" : "off")}");
        // What it says must not fill the pipe and stop it; the last words are kept for when it does not start.
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.ErrorDataReceived += (_, line) => lastWords = line.Data ?? lastWords;
        started.BeginErrorReadLine();
        return started;
    }

    private string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = Port, Username = User, Database = database, IncludeErrorDetail = true }.ToString();

    // Ready is when it answers.
    private async Task Answering()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            if (server.HasExited)
                throw new InvalidOperationException($"PostgreSQL ended at once: {lastWords}");
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
                await connection.OpenAsync(deadline.Token);
                return;
            }
            catch (NpgsqlException)
            {
                await tick.WaitForNextTickAsync(deadline.Token);
            }
        }
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string Binary(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin", name)).Where(File.Exists).Max() ?? name
            : name;

    private static async Task Run(string program, params string[] arguments)
    {
        using var process = program == Binary("initdb") ? Start(program, arguments) : StartAsIs(program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {errors}");
    }

    private static Process Start(string program, params string[] arguments) =>
        IsRoot ? StartAsIs("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments]) : StartAsIs(program, arguments);

    private static Process StartAsIs(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        }) ?? throw new InvalidOperationException($"{program} did not start.");
}
