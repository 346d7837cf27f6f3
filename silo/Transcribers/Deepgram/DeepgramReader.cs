using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Recordings;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.Deepgram;

/// <summary>
/// Deepgram's API for recordings (https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded): one question about the whole, so that a voice keeps its
/// label from the beginning to the end. Asks the service not to learn from what it hears.
/// </summary>
public sealed class DeepgramReader(IOptions<DeepgramOptions> options) : IFileTranscriber, IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { ConnectTimeout = options.Value.ConnectWithin, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly WrittenLines lines = new(DeepgramTranscriber.Name, options.Value.LinePause);

    /// <inheritdoc/>
    public EngineInfo Info { get; } = new(DeepgramTranscriber.Name, Live: false, Files: true, InBrowser: false, Scripted: false, [.. options.Value.Languages.Order()]);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!options.Value.Languages.Contains(request.Language)) throw UnpreparedEngine.For(request.Language, DeepgramTranscriber.Name);
        var seconds = request.Samples / (double)AudioFormat.SampleRate;
        var said = DeepgramReading.Parse(await Ask(request, sound, seconds, cancellation)) ?? throw new EngineUnavailableException(DeepgramTranscriber.Name) { Fault = OutsideFault.Nonsense };
        foreach (var line in lines.OfWhole(seconds, said)) yield return line;
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<ReadOnlyMemory<byte>> Ask(FileRequest request, IStoredSound sound, double seconds, CancellationToken cancellation)
    {
        using var question = new HttpRequestMessage(HttpMethod.Post, DeepgramAddress.ForRecordings(options.Value, request)) { Content = new SoundContent(sound, request.Samples) };
        question.Headers.Authorization = new AuthenticationHeaderValue("Token", options.Value.Key);
        try
        {
            using var answer = await http.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!answer.IsSuccessStatusCode) throw EngineRefusal.Of(DeepgramTranscriber.Name, (int)answer.StatusCode);
            return await BoundedAnswer.Read(await answer.Content.ReadAsStreamAsync(cancellation), BoundedAnswer.MostFor(seconds), DeepgramTranscriber.Name, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || e is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new EngineUnavailableException(DeepgramTranscriber.Name, e);
        }
    }
}
