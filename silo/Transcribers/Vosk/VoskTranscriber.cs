using System.Net.WebSockets;
using Microsoft.Extensions.Options;
using Portal.Transcription;

namespace Portal.Transcribers.Vosk;

/// <summary>
/// vosk-server over its WebSocket protocol (asr_server.py of alphacep/vosk-server): one connection is one session.
/// The vocabulary is not sent: its <c>phrase_list</c> would be the only words the server could still hear.
/// </summary>
public sealed class VoskTranscriber(IOptions<VoskOptions> options, TimeProvider time) : ITranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "vosk";

    /// <inheritdoc/>
    public EngineInfo Info { get; } = new(Name, Live: true, Files: true, InBrowser: false, Scripted: false, [.. options.Value.Addresses.Keys.Order()]);

    /// <inheritdoc/>
    public async Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation)
    {
        if (!options.Value.Addresses.TryGetValue(request.Language, out var address))
            throw UnpreparedEngine.For(request.Language, Name);
        var session = new VoskSession(options.Value, time);
        try
        {
            using var patience = new CancellationTokenSource(options.Value.ConnectWithin, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
            await session.Connect(new Uri(address), either.Token);
            return session;
        }
        catch (Exception e)
        {
            await session.DisposeAsync();
            if (e is WebSocketException || e is OperationCanceledException && !cancellation.IsCancellationRequested) throw new EngineUnavailableException(Name, e);
            throw;
        }
    }
}
