using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Deepgram;

/// <summary>Speaks Deepgram's live protocol with a truthful ear, as its documentation has it and its own client expects it, and misbehaves as told.</summary>
internal sealed class DeepgramPeer : IAsyncDisposable
{
    /// <summary>The key it lets in.</summary>
    public const string Key = "una-clave-de-prueba";

    private readonly LocalServer server;
    private readonly Truth truth;
    private readonly Faults faults;
    private readonly Channel<bool> kept = Channel.CreateUnbounded<bool>();
    private int connections;

    private DeepgramPeer(Truth truth, Faults faults)
    {
        (this.truth, this.faults) = (truth, faults);
        server = new(Answer);
    }

    public string Address => server.Address;

    public int Connections => Volatile.Read(ref connections);

    /// <summary>What clients said in text, in order.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>So many words of a client's to stay were heard.</summary>
    public async Task UntilKeptAlive(int times)
    {
        for (; times > 0; times--) await kept.Reader.ReadAsync();
    }

    /// <summary>The settings of the last connection.</summary>
    public IQueryCollection Settings { get; private set; } = QueryCollection.Empty;

    public static async Task<DeepgramPeer> Start(Truth truth, Faults? faults = null)
    {
        var peer = new DeepgramPeer(truth, faults ?? new());
        await peer.server.Start();
        return peer;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var connection = Interlocked.Increment(ref connections);
        var mine = faults.For(connection);
        Settings = context.Request.Query;
        var allowed = string.Equals(context.Request.Headers.Authorization, $"Token {Key}", StringComparison.OrdinalIgnoreCase);
        if (!context.WebSockets.IsWebSocketRequest || context.Request.Path != "/v1/listen" || !allowed || mine.Refuses != 0 || Settings["encoding"] != "linear16" || Settings["sample_rate"] != "16000")
        {
            context.Response.StatusCode = mine.Refuses != 0 ? mine.Refuses : allowed ? 400 : 401;
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await Serve(socket, connection, mine, context.RequestAborted);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The client went away: that is its right.
        }
    }

    private async Task Serve(WebSocket socket, int connection, Faults mine, CancellationToken cancellation)
    {
        var turns = new Turns(truth, connection, mine);
        var windows = new Dictionary<int, double>();
        var buffer = new byte[1 << 16];
        double seconds = 0;
        for (var chunk = 0; ;)
        {
            // A word of ours keeps it only as text: https://developers.deepgram.com/docs/audio-keep-alive.
            if (await ReceiveWithin(mine.EndsIdleAfter) is not var (type, length))
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, "NET-0001", cancellation);
                return;
            }
            if (type == WebSocketMessageType.Close) return;
            if (type == WebSocketMessageType.Text)
            {
                var text = Encoding.UTF8.GetString(buffer, 0, length);
                Said.Enqueue(text);
                if (text == """{"type":"KeepAlive"}""") kept.Writer.TryWrite(true);
                if (!text.Contains("CloseStream", StringComparison.Ordinal) || mine.SilentAfter < int.MaxValue) continue;
                foreach (var turn in turns.Finish()) await Say(socket, Result(turn, Window(turn), seconds, last: true), cancellation);
                await Say(socket, JsonSerializer.Serialize(new { type = "Metadata", request_id = Guid.Empty, duration = seconds, channels = 1 }), cancellation);
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
                return;
            }
            chunk++;
            if (chunk > mine.DropsAfter)
            {
                socket.Abort();
                return;
            }
            if (chunk > mine.EndsAfter)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "NET-0000", cancellation);
                return;
            }
            seconds += length / 32_000.0;
            var told = turns.Hear(buffer.AsSpan(0, length)).ToList();
            if (chunk > mine.SilentAfter) continue;
            if (mine.Instead is not null) await Say(socket, mine.Instead, cancellation);
            else foreach (var turn in told) await Say(socket, Result(turn, Window(turn), seconds, last: false), cancellation);
        }

        async Task<(WebSocketMessageType Type, int Length)?> ReceiveWithin(TimeSpan within)
        {
            try
            {
                return await Receive(socket, buffer, cancellation).WaitAsync(within, cancellation);
            }
            catch (TimeoutException)
            {
                return null;
            }
        }

        // Provisional and final results of one stretch begin alike: where the one before it ended.
        double Window(Turn turn)
        {
            if (windows.TryGetValue(turn.Number, out var start)) return start;
            return windows[turn.Number] = turn.Words.Count > 0 ? Math.Max(0, turn.Words[0].FromMs / 1000.0 - 0.05) : seconds;
        }
    }

    private static string Result(Turn turn, double start, double seconds, bool last)
    {
        var end = turn.Words.Count > 0 ? Math.Min(seconds, turn.Words[^1].ToMs / 1000.0) : seconds;
        return JsonSerializer.Serialize(new
        {
            type = "Results",
            channel_index = new[] { 0, 1 },
            start,
            duration = Math.Max(0, end - start),
            is_final = turn.Final,
            speech_final = turn.Final,
            from_finalize = last,
            channel = new
            {
                alternatives = new[]
                {
                    new
                    {
                        transcript = turn.Text,
                        confidence = 0.99,
                        words = turn.Words.Select(w => new { word = w.Text, start = w.FromMs / 1000.0, end = Math.Min(seconds, w.ToMs / 1000.0), confidence = 0.99, punctuated_word = w.Text, speaker = 0 }),
                    },
                },
            },
            metadata = new { request_id = Guid.Empty },
        });
    }

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
