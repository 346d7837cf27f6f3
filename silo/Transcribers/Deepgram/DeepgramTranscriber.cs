using System.Globalization;
using System.Net.WebSockets;
using Microsoft.Extensions.Options;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Deepgram;

/// <summary>Deepgram's streaming API, with speaker labels and punctuation. Asks the service not to learn from what it hears (<c>mip_opt_out</c>).</summary>
public sealed class DeepgramTranscriber(IOptions<DeepgramOptions> options, TimeProvider time) : ITranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "deepgram";

    // The service takes a hundred; an address should stay short.
    private const int MostTerms = 40;

    /// <inheritdoc/>
    public EngineInfo Info { get; } = new(Name, Live: true, Files: true, InBrowser: false, Scripted: false, [.. options.Value.Languages.Order()]);

    /// <inheritdoc/>
    public async Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation)
    {
        if (!options.Value.Languages.Contains(request.Language))
            throw UnpreparedEngine.For(request.Language, Name);
        var session = new DeepgramSession(options.Value, time);
        try
        {
            await session.Connect(Address(request), cancellation);
            return session;
        }
        catch (Exception e)
        {
            await session.DisposeAsync();
            if (e is WebSocketException || e is OperationCanceledException && !cancellation.IsCancellationRequested) throw new EngineUnavailableException(Name, e);
            throw;
        }
    }

    private Uri Address(TranscriptionRequest request)
    {
        var settings = new List<(string Name, string Value)>
        {
            ("model", options.Value.Model),
            ("language", request.Language),
            ("encoding", "linear16"),
            ("sample_rate", AudioFormat.SampleRate.ToString(CultureInfo.InvariantCulture)),
            ("channels", "1"),
            ("interim_results", "true"),
            ("punctuate", "true"),
            ("diarize", "true"),
            ("endpointing", options.Value.Endpointing.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)),
            ("mip_opt_out", "true"),
        };
        // Older models take words of another kind, and answer terms with an error.
        if (options.Value.Model.StartsWith("nova-3", StringComparison.Ordinal)) settings.AddRange(request.Vocabulary.Take(MostTerms).Select(term => ("keyterm", term)));
        var address = new UriBuilder(options.Value.Address) { Path = "/v1/listen" };
        address.Scheme = address.Scheme == "https" ? "wss" : "ws";
        address.Query = string.Join('&', settings.Select(s => $"{s.Name}={Uri.EscapeDataString(s.Value)}"));
        return address.Uri;
    }
}
