using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Aws;

/// <summary>
/// Speaks Amazon Transcribe's streaming protocol over HTTP/2 with a truthful ear, as its documentation has it and Amazon's own client expects it. Checks the signature of
/// each request and of every event, and misbehaves as told.
/// </summary>
internal sealed class TranscribePeer : IAsyncDisposable
{
    public const string AccessKey = "AKIDPRUEBA", Secret = "secreto/de+prueba", Token = "testigo-de-prueba";

    private readonly SignatureV4 signatures = new(AccessKey, Secret);
    private readonly LocalServer server;
    private readonly Truth truth;
    private readonly Faults faults;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int connections;
    private int events;

    private TranscribePeer(Truth truth, Faults faults)
    {
        (this.truth, this.faults) = (truth, faults);
        server = new(Answer, limits => limits.MinRequestBodyDataRate = null, HttpProtocols.Http2);
    }

    public string Address => server.Address;

    public int Connections => Volatile.Read(ref connections);

    /// <summary>Events with sound whose signature held.</summary>
    public int SignedEvents => Volatile.Read(ref events);

    /// <summary>A stream was ended as the protocol has it.</summary>
    public Task UntilEnded => ended.Task;

    /// <summary>What no client may do, and one did.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>The vocabularies there are; null: whatever is asked for.</summary>
    public VocabularyService? Vocabularies { get; set; }

    /// <summary>The headers of the last request.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>();

    public static async Task<TranscribePeer> Start(Truth truth, Faults? faults = null)
    {
        var peer = new TranscribePeer(truth, faults ?? new());
        await peer.server.Start();
        return peer;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var connection = Interlocked.Increment(ref connections);
        var mine = faults.For(connection);
        Headers = context.Request.Headers.ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.ToString());
        var seed = signatures.Check(context.Request, "STREAMING-AWS4-HMAC-SHA256-EVENTS");
        if (seed is null) Complaints.Enqueue("request signature");
        var knows = Vocabularies is null || !Headers.TryGetValue("x-amzn-transcribe-vocabulary-name", out var vocabulary) || Vocabularies.IsReady(vocabulary, Headers["x-amzn-transcribe-language-code"]);
        if (mine.Refuses != 0 || seed is null || context.Request.Path != "/stream-transcription" || !knows)
        {
            context.Response.StatusCode = mine.Refuses != 0 ? mine.Refuses : knows ? 403 : 400;
            context.Response.Headers["x-amzn-ErrorType"] = knows ? "AccessDeniedException" : "BadRequestException";
            await context.Response.WriteAsJsonAsync(new { Message = "no" });
            return;
        }
        if (context.Request.Headers["x-amz-security-token"] is var token && token.Count > 0 && token != Token) Complaints.Enqueue("token");
        context.Response.ContentType = "application/vnd.amazon.eventstream";
        context.Response.Headers["x-amzn-transcribe-language-code"] = context.Request.Headers["x-amzn-transcribe-language-code"];
        await context.Response.Body.FlushAsync();
        try
        {
            await Serve(context, connection, mine, seed);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            // The client went away: that is its right.
        }
        catch (InvalidDataException e)
        {
            Complaints.Enqueue(e.Message);
        }
    }

    private async Task Serve(HttpContext context, int connection, Faults mine, Signed last)
    {
        var turns = new Turns(truth, connection, mine);
        var reader = context.Request.BodyReader;
        double seconds = 0;
        for (var chunk = 0; ;)
        {
            var (read, idle) = await Next(reader, mine.EndsIdleAfter, context.RequestAborted);
            if (idle)
            {
                await Refuse(context, "BadRequestException");
                return;
            }
            var bytes = read.Buffer.ToArray();
            var used = 0;
            while (Next(bytes, ref used) is { } signed)
            {
                if (signatures.Check(signed, last) is not { } link) throw new InvalidDataException("event signature");
                last = link;
                if (signed.Payload.Length == 0)
                {
                    if (mine.SilentAfter < int.MaxValue)
                    {
                        await Stalling.Until(context.RequestAborted);
                        return;
                    }
                    foreach (var turn in turns.Finish()) await Say(context, Result(turn, seconds));
                    ended.TrySetResult();
                    return;
                }
                Interlocked.Increment(ref events);
                var pcm = Sound(signed.Payload);
                chunk++;
                if (chunk > mine.DropsAfter)
                {
                    context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(2);
                    return;
                }
                if (chunk > mine.EndsAfter)
                {
                    await Refuse(context, mine.EndsWith ?? "LimitExceededException");
                    return;
                }
                seconds += pcm.Length / 32_000.0;
                var told = turns.Hear(pcm).ToList();
                if (chunk > mine.SilentAfter) continue;
                if (mine.Instead is not null) await Say(context, mine.Instead);
                else foreach (var turn in told) await Say(context, Result(turn, seconds));
            }
            reader.AdvanceTo(read.Buffer.GetPosition(used), read.Buffer.End);
            if (read.IsCompleted) throw new InvalidDataException("no signed end");
        }
    }

    /// <summary>What came; or that nothing came for too long, as the service has it after 15 s.</summary>
    private static async Task<(ReadResult Read, bool Idle)> Next(PipeReader reader, TimeSpan within, CancellationToken cancellation)
    {
        var reading = reader.ReadAsync(cancellation).AsTask();
        try
        {
            return (await reading.WaitAsync(within, cancellation), false);
        }
        catch (TimeoutException)
        {
            return (default, true);
        }
    }

    private static async Task Refuse(HttpContext context, string reason) =>
        await context.Response.Body.WriteAsync(new EventMessage(
            [(":message-type", "exception"), (":exception-type", reason), (":content-type", "application/json")], """{"Message":"no more"}"""u8.ToArray()).Write());

    private static EventMessage? Next(byte[] bytes, ref int used)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(used);
        var message = EventMessage.Read(ref rest);
        used = bytes.Length - rest.Length;
        return message;
    }

    private static byte[] Sound(byte[] payload)
    {
        ReadOnlySpan<byte> inner = payload;
        var message = EventMessage.Read(ref inner);
        if (message?.Text(":event-type") != "AudioEvent" || message.Text(":message-type") != "event" || message.Payload.Length is 0 or > 32_000) throw new InvalidDataException("audio event");
        return message.Payload;
    }

    private static async Task Say(HttpContext context, string json)
    {
        await context.Response.Body.WriteAsync(new EventMessage(
            [(":message-type", "event"), (":event-type", "TranscriptEvent"), (":content-type", "application/json")], Encoding.UTF8.GetBytes(json)).Write());
        await context.Response.Body.FlushAsync();
    }

    private static string Result(Turn turn, double seconds) => JsonSerializer.Serialize(new
    {
        Transcript = new
        {
            Results = turn.Words.Count == 0 ? [] : new[]
            {
                new
                {
                    ResultId = $"r{turn.Number}",
                    StartTime = Math.Max(0, turn.Words[0].FromMs / 1000.0),
                    EndTime = Math.Min(seconds, turn.Words[^1].ToMs / 1000.0),
                    IsPartial = !turn.Final,
                    Alternatives = new[]
                    {
                        new
                        {
                            Transcript = $"{turn.Text}.",
                            Items = turn.Words
                                .Select(w => new { StartTime = w.FromMs / 1000.0, EndTime = Math.Min(seconds, w.ToMs / 1000.0), Type = "pronunciation", Content = w.Text, Speaker = w.Voice, Stable = turn.Final })
                                .Append(new { StartTime = Math.Min(seconds, turn.Words[^1].ToMs / 1000.0), EndTime = Math.Min(seconds, turn.Words[^1].ToMs / 1000.0), Type = "punctuation", Content = ".", Speaker = turn.Words[^1].Voice, Stable = turn.Final }),
                        },
                    },
                },
            },
        },
    });
}
