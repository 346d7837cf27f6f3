using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.OpenAi;

/// <summary>Answers as OpenAI's audio transcriptions do, as their documentation has it and their own client expects it, and misbehaves as told.</summary>
internal sealed class OpenAiPeer : IAsyncDisposable
{
    /// <summary>The key it lets in.</summary>
    public const string Key = "sk-una-clave-de-prueba";

    private const int MostBytes = 25 << 20;
    private readonly LocalServer server;
    private readonly Truth truth;
    private readonly FileFaults faults;
    private int asked;

    private OpenAiPeer(Truth truth, FileFaults faults)
    {
        (this.truth, this.faults) = (truth, faults);
        server = new(Answer, limits => limits.MaxRequestBodySize = 64 << 20);
    }

    public string Address => $"{server.Address}/v1";

    public int Asked => Volatile.Read(ref asked);

    /// <summary>The fields of the questions, but for the sound.</summary>
    public ConcurrentQueue<ILookup<string, string>> Forms { get; } = new();

    public static async Task<OpenAiPeer> Start(Truth truth, FileFaults? faults = null)
    {
        var peer = new OpenAiPeer(truth, faults ?? new());
        await peer.server.Start();
        return peer;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var mine = faults.For(Interlocked.Increment(ref asked));
        if (context.Request.Method != "POST" || context.Request.Path != "/v1/audio/transcriptions" || context.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.Ordinal) != true)
        {
            context.Response.StatusCode = 404;
            return;
        }
        var form = await context.Request.ReadFormAsync();
        Forms.Enqueue(form.SelectMany(field => field.Value.Select(value => (field.Key, Value: value ?? ""))).ToLookup(field => field.Key, field => field.Value));
        var refused = mine.Status != 0 ? mine.Status : context.Request.Headers.Authorization != $"Bearer {Key}" ? 401 : Wrong(form);
        if (mine.Stalls) await Stalling.Until(context.RequestAborted);
        else if (refused != 0)
        {
            context.Response.StatusCode = refused;
            await context.Response.WriteAsJsonAsync(new { error = new { message = "secreto", type = "invalid_request_error", code = (string?)null, param = (string?)null } });
        }
        else
        {
            var answer = mine.Instead ?? await Transcribe(form);
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

    /// <summary>What the service itself would not take.</summary>
    private static int Wrong(IFormCollection form)
    {
        var (model, format) = (form["model"].ToString(), form["response_format"].ToString());
        if (form.Files["file"] is not { FileName.Length: > 0 } file || file.Length > MostBytes) return 413;
        return model switch
        {
            "whisper-1" => format is "verbose_json" or "json" && (form["timestamp_granularities[]"].Count == 0 || format == "verbose_json") ? 0 : 400,
            // Its hints are lists, and it takes no others for them.
            "gpt-transcribe" => format == "json" && form["languages[]"].Count > 0 && form["language"].Count == 0 && form["timestamp_granularities[]"].Count == 0 ? 0 : 400,
            _ when form["languages[]"].Count + form["keywords[]"].Count > 0 => 400,
            "gpt-4o-transcribe" => format == "json" && form["timestamp_granularities[]"].Count == 0 ? 0 : 400,
            // More than 30 s need a strategy, and there is no prompt.
            "gpt-4o-transcribe-diarize" => format == "diarized_json" && form["chunking_strategy"] == "auto" && form["prompt"].Count == 0 ? 0 : 400,
            _ => 404,
        };
    }

    private async Task<string> Transcribe(IFormCollection form)
    {
        using var wav = new MemoryStream();
        await form.Files["file"]!.CopyToAsync(wav);
        var pcm = wav.ToArray().AsMemory(44);
        var words = TalkSound.Hear(truth, pcm.Span);
        var utterances = TalkSound.Utterances(words);
        var text = string.Join(' ', words.Select(word => word.Text));
        var seconds = pcm.Length / 32_000.0;
        return form["response_format"].ToString() switch
        {
            "verbose_json" => JsonSerializer.Serialize(new
            {
                task = "transcribe", language = "spanish", duration = seconds, text,
                segments = utterances.Select((said, id) => new { id, seek = 0, start = said[0].FromMs / 1000.0, end = said[^1].ToMs / 1000.0, text = $" {Text(said)}", tokens = new[] { 1 }, temperature = 0, avg_logprob = -0.2, compression_ratio = 1.1, no_speech_prob = 0.01 }),
                words = words.Select(word => new { word = word.Text, start = word.FromMs / 1000.0, end = word.ToMs / 1000.0 }),
            }),
            // Whoever speaks first is A, in each answer anew.
            "diarized_json" => JsonSerializer.Serialize(new
            {
                task = "transcribe", duration = seconds, text,
                segments = utterances.Select((said, id) => new { type = "transcript.text.segment", id = $"seg_{id}", start = said[0].FromMs / 1000.0, end = said[^1].ToMs / 1000.0, text = $" {Text(said)}", speaker = id % 2 == 0 ? "A" : "B" }),
                usage = new { type = "duration", seconds = (int)seconds },
            }),
            _ when form["model"] == "gpt-transcribe" => JsonSerializer.Serialize(new { text, languages = new[] { "es" }, usage = new { type = "duration", seconds = (int)seconds } }),
            _ => JsonSerializer.Serialize(new { text, usage = new { type = "duration", seconds = (int)seconds } }),
        };
    }

    private static string Text(IEnumerable<TrueWord> said) => string.Join(' ', said.Select(word => word.Text));
}
