using System.Collections.Immutable;
using Portal.Checks;

namespace Portal.Transcription;

/// <summary>Port: an engine that turns speech into text.</summary>
public interface ITranscriber
{
    /// <summary>What it is and can do.</summary>
    EngineInfo Info { get; }

    /// <summary>
    /// Opens a session. Its clock starts at the first byte written; the caller adds the offset. Throws <see cref="EngineUnavailableException"/> when the engine is away.
    /// </summary>
    Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation);
}

/// <summary>What a session needs to know.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Vocabulary">Words worth knowing, from the form.</param>
/// <param name="Script">For the engine <c>scripted</c>: which script.</param>
/// <param name="StartsAtMs">Where in the recording the first byte lies: only scripts need it, to go on where they were.</param>
public sealed record TranscriptionRequest(string Language, ImmutableArray<string> Vocabulary, string? Script, long StartsAtMs);

/// <summary>A session with an engine. One writer and one reader, each from its own thread.</summary>
public interface ITranscriptionSession : IAsyncDisposable
{
    /// <summary>
    /// Gives it sound: PCM16LE mono 16 kHz. Waits when the engine is slow; throws <see cref="EngineUnavailableException"/> when it is gone,
    /// and <see cref="EngineSessionOverException"/> when the session came to a limit.
    /// </summary>
    ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation);

    /// <summary>No more sound will come: the engine finishes what it has.</summary>
    Task Complete(CancellationToken cancellation);

    /// <summary>
    /// What it hears: provisional and final, times in milliseconds since the session's first byte. A final without text says that nobody spoke up to
    /// its end; a provisional without text that the words shown before it were none. Ends after <see cref="Complete"/>;
    /// throws <see cref="EngineUnavailableException"/> when the engine goes away before, and <see cref="EngineSessionOverException"/>, after the last
    /// words of what was written, when the session came to a limit.
    /// </summary>
    IAsyncEnumerable<Heard> Read(CancellationToken cancellation);
}

/// <summary>The engine is not there, or went away. Always worth another try.</summary>
public sealed class EngineUnavailableException(string engine, Exception? inner = null)
    : Exception($"The transcription engine '{engine}' is not available.", inner), IHasFault
{
    /// <summary>What is wrong, where its adapter knows more than the exception inside tells.</summary>
    public OutsideFault? Fault { get; init; }
}

/// <summary>
/// The session came to a limit of its engine: its longest length, or a pause that is longer than it waits. Nothing is wrong and nothing is lost: all that was
/// written was heard, and the next session is opened when there is more.
/// </summary>
public sealed class EngineSessionOverException(string engine) : Exception($"The session with the transcription engine '{engine}' is over.");
