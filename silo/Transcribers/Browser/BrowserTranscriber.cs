using Portal.Transcription;

namespace Portal.Transcribers.Browser;

/// <summary>The browser's own recognition: its words arrive with the interviewer's calls, so there is nothing to open here.</summary>
public sealed class BrowserTranscriber : ITranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "browser";

    /// <inheritdoc/>
    public EngineInfo Info { get; } = new(Name, Live: true, Files: false, InBrowser: true, Scripted: false, ["ca", "en", "es"]);

    /// <inheritdoc/>
    public Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation) =>
        throw new InvalidOperationException("The words of this engine come from the browser: ask its Info first.");
}
