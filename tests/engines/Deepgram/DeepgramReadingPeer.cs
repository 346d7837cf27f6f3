using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Deepgram;

/// <summary>Answers as Deepgram's API for recordings does, as their documentation has it and their own client expects it, and misbehaves as told.</summary>
internal sealed class DeepgramReadingPeer : IAsyncDisposable
{
    /// <summary>The key it lets in.</summary>
    public const string Key = "una-clave-de-prueba";

    private readonly LocalServer server;
    private readonly Truth truth;
    private readonly FileFaults faults;
    private int asked;

    private DeepgramReadingPeer(Truth truth, FileFaults faults)
    {
        (this.truth, this.faults) = (truth, faults);
        server = new(Answer, limits => limits.MaxRequestBodySize = 64 << 20);
    }

    public string Address => server.Address;

    public int Asked => Volatile.Read(ref asked);

    /// <summary>The settings of the last question.</summary>
    public IQueryCollection Settings { get; private set; } = QueryCollection.Empty;

    public static async Task<DeepgramReadingPeer> Start(Truth truth, FileFaults? faults = null)
    {
        var peer = new DeepgramReadingPeer(truth, faults ?? new());
        await peer.server.Start();
        return peer;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var mine = faults.For(Interlocked.Increment(ref asked));
        Settings = context.Request.Query;
        using var wav = new MemoryStream();
        if (!mine.Stalls) await context.Request.Body.CopyToAsync(wav);
        var allowed = string.Equals(context.Request.Headers.Authorization, $"Token {Key}", StringComparison.OrdinalIgnoreCase);
        var refused = mine.Status != 0 ? mine.Status : !allowed ? 401
            : context.Request.Method != "POST" || context.Request.Path != "/v1/listen" || Settings["model"] != "nova-3" || context.Request.ContentLength != wav.Length && !mine.Stalls ? 400 : 0;
        if (mine.Stalls) await Stalling.Until(context.RequestAborted);
        else if (refused != 0)
        {
            context.Response.StatusCode = refused;
            await context.Response.WriteAsJsonAsync(new { err_code = "INVALID", err_msg = "secreto", request_id = Guid.Empty });
        }
        else
        {
            var answer = mine.Instead ?? Transcribe(wav.ToArray().AsSpan(44));
            context.Response.ContentType = "application/json";
            if (mine.Breaks)
            {
                context.Response.ContentLength = answer.Length * 2;
                await context.Response.WriteAsync(answer);
                await context.Response.Body.FlushAsync();
                context.Abort();
            }
            else await context.Response.WriteAsync(answer);
        }
    }

    private string Transcribe(ReadOnlySpan<byte> pcm)
    {
        var utterances = TalkSound.Utterances(TalkSound.Hear(truth, pcm));
        var seconds = pcm.Length / 32_000.0;
        return JsonSerializer.Serialize(new
        {
            metadata = new { request_id = Guid.Empty, sha256 = "", created = "2026-01-01T00:00:00Z", duration = seconds, channels = 1, models = Array.Empty<string>(), model_info = new { } },
            results = new
            {
                channels = new[] { new { alternatives = new[] { new { transcript = string.Join(' ', utterances.Select(Text)), confidence = 0.99, words = utterances.SelectMany(Words) } } } },
                utterances = utterances.Select((said, i) => new
                {
                    start = said[0].FromMs / 1000.0, end = said[^1].ToMs / 1000.0, confidence = 0.99, channel = 0, transcript = Text(said), words = Words(said, i), speaker = i % 2, id = Guid.Empty,
                }),
            },
        });
    }

    private static IEnumerable<object> Words(List<TrueWord> said, int utterance) =>
        said.Select(word => new { word = word.Text, start = word.FromMs / 1000.0, end = word.ToMs / 1000.0, confidence = 0.99, speaker = utterance % 2, speaker_confidence = 0.9, punctuated_word = word.Text });

    private static string Text(IEnumerable<TrueWord> said) => string.Join(' ', said.Select(word => word.Text));
}
