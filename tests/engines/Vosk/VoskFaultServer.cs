using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Vosk;

/// <summary>Speaks vosk-server's protocol with a truthful ear, and misbehaves as told.</summary>
internal sealed class VoskFaultServer : IAsyncDisposable
{
    private readonly LocalServer server;
    private readonly Truth truth;
    private int connections;

    private VoskFaultServer(Truth truth)
    {
        this.truth = truth;
        server = new(async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            try
            {
                await Serve(socket, Interlocked.Increment(ref connections), context.RequestAborted);
            }
            catch (Exception e) when (e is WebSocketException or OperationCanceledException)
            {
                // The client went away: that is its right.
            }
        });
    }

    public string Address => server.Address.Replace("http", "ws", StringComparison.Ordinal);

    public int Connections => Volatile.Read(ref connections);

    /// <summary>What the client said in text, in order.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>Cuts the connection after so many chunks, without a word.</summary>
    public int DropsAfter { get; init; } = int.MaxValue;

    /// <summary>Says every utterance twice.</summary>
    public bool Stammers { get; init; }

    /// <summary>From that chunk on it reads and answers nothing.</summary>
    public int SilentAfter { get; init; } = int.MaxValue;

    /// <summary>Answers this to every chunk instead.</summary>
    public string? Instead { get; init; }

    /// <summary>Only the first so many connections misbehave.</summary>
    public int Misbehaves { get; init; } = int.MaxValue;

    public static async Task<VoskFaultServer> Start(VoskFaultServer server)
    {
        await server.server.Start();
        return server;
    }

    public static VoskFaultServer Of(Truth truth, int dropsAfter = int.MaxValue, bool stammers = false, int silentAfter = int.MaxValue, string? instead = null, int misbehaves = int.MaxValue) =>
        new(truth) { DropsAfter = dropsAfter, Stammers = stammers, SilentAfter = silentAfter, Instead = instead, Misbehaves = misbehaves };

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Serve(WebSocket socket, int connection, CancellationToken cancellation)
    {
        var bad = connection <= Misbehaves;
        var ear = new TruthfulEar(truth, connection);
        var buffer = new byte[1 << 16];
        for (var chunk = 0; ;)
        {
            var (type, length) = await Receive(socket, buffer, cancellation);
            if (type == WebSocketMessageType.Close) return;
            if (type == WebSocketMessageType.Text)
            {
                var text = Encoding.UTF8.GetString(buffer, 0, length);
                Said.Enqueue(text);
                if (text.Contains("config", StringComparison.Ordinal)) continue;
                if (bad && SilentAfter < int.MaxValue) continue;
                await Say(socket, Result(ear.Finish()), cancellation);
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
                return;
            }
            chunk++;
            if (bad && chunk > DropsAfter)
            {
                socket.Abort();
                return;
            }
            var words = ear.Hear(buffer.AsSpan(0, length));
            if (bad && chunk > SilentAfter) continue;
            var answer = bad && Instead is not null ? Instead : words is null ? JsonSerializer.Serialize(new { partial = ear.Partial }) : Result(words);
            await Say(socket, answer, cancellation);
            if (bad && Stammers && words is not null) await Say(socket, answer, cancellation);
        }
    }

    private static string Result(IReadOnlyList<TrueWord> words) => JsonSerializer.Serialize(words.Count == 0
        ? new { text = "" }
        : (object)new
        {
            result = words.Select(w => new { conf = 1.0, end = w.ToMs / 1000.0, start = w.FromMs / 1000.0, word = w.Text }),
            text = string.Join(' ', words.Select(w => w.Text)),
        });

    private static ValueTask Say(WebSocket socket, string text, CancellationToken cancellation) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, true, cancellation);

    private static async Task<(WebSocketMessageType, int)> Receive(WebSocket socket, byte[] buffer, CancellationToken cancellation)
    {
        for (var length = 0; ;)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
            length += part.Count;
            if (part.EndOfMessage) return (part.MessageType, length);
        }
    }
}
