using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Audio;
using Portal.Checks;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.OpenAi;

/// <summary>
/// OpenAI's audio transcriptions (https://developers.openai.com/api/reference/resources/audio), or a server that speaks the same. The recording is given in pieces
/// cut in pauses; the tries are ours, not the library's, so a stage that failed goes on with the piece that was missing.
/// </summary>
public sealed class OpenAiAudioTranscriber : IFileTranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "openai";

    private readonly OpenAiAudioOptions options;
    private readonly AudioClient client;
    private readonly WrittenLines lines;

    /// <summary>Asks nothing yet.</summary>
    public OpenAiAudioTranscriber(IOptions<OpenAiAudioOptions> options)
    {
        this.options = options.Value;
        lines = new(Name, this.options.LinePause);
        Info = new(Name, Live: false, Files: true, InBrowser: false, Scripted: false, [.. this.options.Languages.Order()]);
        client = new(this.options.Model, new ApiKeyCredential(this.options.Key.Length == 0 ? "none" : this.options.Key), new OpenAIClientOptions
        {
            Endpoint = this.options.Endpoint,
            NetworkTimeout = this.options.AnswerWithin,
            RetryPolicy = new ClientRetryPolicy(0),
        });
    }

    /// <inheritdoc/>
    public EngineInfo Info { get; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!options.Languages.Contains(request.Language)) throw UnpreparedEngine.For(request.Language, Name);
        await foreach (var chunk in SoundChunks.Of(sound, options.Piece, cancellation))
        {
            if (chunk.FromMs + chunk.Seconds * 1000 <= request.HeardThroughMs || !chunk.MayHaveWords) continue;
            var said = TranscriptJson.Parse(await Ask(chunk, request, cancellation)) ?? throw new EngineUnavailableException(Name) { Fault = OutsideFault.Nonsense };
            foreach (var line in lines.Of(chunk, said)) yield return line;
        }
    }

    private async Task<ReadOnlyMemory<byte>> Ask(SoundChunk chunk, FileRequest request, CancellationToken cancellation)
    {
        using var form = TranscriptionForm.Of(chunk, options, request);
        using var body = BinaryContent.Create(await form.ReadAsStreamAsync(cancellation));
        try
        {
            var result = await client.TranscribeAudioAsync(body, form.Headers.ContentType!.ToString(), new RequestOptions
            {
                CancellationToken = cancellation,
                BufferResponse = false,
                ErrorOptions = ClientErrorBehaviors.NoThrow,
            });
            using var answer = result.GetRawResponse();
            // A server that keeps it for later has not written it.
            if (answer.Status != 200) throw EngineRefusal.Of(Name, answer.Status);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(options.AnswerWithin);
            return await BoundedAnswer.Read(answer.ContentStream ?? Stream.Null, BoundedAnswer.MostFor(chunk.Seconds), Name, patience.Token);
        }
        catch (Exception e) when (e is ClientResultException or HttpRequestException or IOException || e is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new EngineUnavailableException(Name, e);
        }
    }
}
