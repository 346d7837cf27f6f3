using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Portal.Tests.Web.Accounts;

/// <summary>A mail server that takes one letter (RFC 5321, the least of it), or none.</summary>
internal sealed class SmtpPeer(bool refuses) : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Begins to listen; ends with the letter as it came.</summary>
    public Task<string> Listen()
    {
        _listener.Start();
        return Take();
    }

    public void Dispose() => _listener.Dispose();

    private async Task<string> Take()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var letter = new StringBuilder();
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync() is { } said)
        {
            if (said.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync() is { } line and not ".")
                    letter.AppendLine(line);
            }
            var over = said.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase);
            await writer.WriteLineAsync(refuses && said.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) ? "550 nobody here" : over ? "221 bye" : "250 ok");
            if (over)
                break;
        }
        return letter.ToString();
    }
}
