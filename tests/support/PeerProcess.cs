using System.Diagnostics;
using System.Text;

namespace Portal.Tests.Support;

/// <summary>A program that a test talks to. It says on its standard output when it is ready; it is stopped by its process id.</summary>
public sealed class PeerProcess : IAsyncDisposable
{
    private readonly Process process;
    private bool stopped;

    private PeerProcess(Process process, string readyLine) => (this.process, ReadyLine) = (process, readyLine);

    /// <summary>The line that said it is ready.</summary>
    public string ReadyLine { get; }

    /// <summary>Its process id.</summary>
    public int Id => process.Id;

    /// <summary>Starts it and waits for the first line that contains <paramref name="ready"/>.</summary>
    public static async Task<PeerProcess> Start(string file, IEnumerable<string> arguments, string ready, TimeSpan? within = null)
    {
        var process = Begin(file, arguments);
        using var patience = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(60));
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                if (!line.Contains(ready, StringComparison.Ordinal)) continue;
                // Whatever it says from now on must not fill the pipe and stop it.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new(process, line);
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill(true);
            throw new TimeoutException($"{file} did not say '{ready}' in time.");
        }
        throw new InvalidOperationException($"{file} ended with {process.ExitCode} before it was ready.");
    }

    /// <summary>Runs a program to its end, with something on its standard input; throws when it fails.</summary>
    public static async Task<byte[]> Run(string file, IEnumerable<string> arguments, string input = "", TimeSpan? within = null)
    {
        using var process = Begin(file, arguments);
        using var patience = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(60));
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output, patience.Token);
        await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
        process.StandardInput.Close();
        await reading;
        await process.WaitForExitAsync(patience.Token);
        if (process.ExitCode == 0) return output.ToArray();
        var said = Encoding.UTF8.GetString(output.ToArray());
        throw new InvalidOperationException($"{file} ended with {process.ExitCode}: {said[Math.Max(0, said.Length - 2_000)..]}");
    }

    /// <summary>The recogniser that speaks vosk-server's protocol (<c>tests/peers/vosk_server.py</c>): its address is the end of <see cref="ReadyLine"/>.</summary>
    public static Task<PeerProcess> StartVosk(int port = 0) => Start(
        "/usr/bin/python3",
        [Path.Combine(AppContext.BaseDirectory, "peers", "vosk_server.py"), "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        "listening ");

    /// <summary>The last word of <see cref="ReadyLine"/>.</summary>
    public string Address => ReadyLine[(ReadyLine.LastIndexOf(' ') + 1)..];

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref stopped, true)) return;
        if (!process.HasExited) process.Kill(true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Begin(string file, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    }) ?? throw new InvalidOperationException($"{file} did not start.");
}
