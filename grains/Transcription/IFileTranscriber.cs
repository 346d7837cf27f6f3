using System.Collections.Immutable;

namespace Portal.Transcription;

/// <summary>
/// Port: an engine that reads a stored recording, whole or part by part, instead of hearing it as it is spoken. An engine may have both ports under one name; uploads are
/// then given to this one.
/// </summary>
public interface IFileTranscriber
{
    /// <summary>What it is and can do.</summary>
    EngineInfo Info { get; }

    /// <summary>
    /// The lines of the recording: final, in the order in which they begin, each with some text, inside the recording, times in milliseconds of the recording; their keys do
    /// not matter. A voice is told as far as the engine tells them apart: two labels may be one person, one label is never two.
    /// Repeatable: asked again, after a crash too, it does not begin anew what is under way or done elsewhere, and may leave out what ends before
    /// <see cref="FileRequest.HeardThroughMs"/>.
    /// Throws <see cref="EngineUnavailableException"/> when it is away, answers with something that cannot be, or is too busy: worth another try later. Throws
    /// <see cref="PortalException"/> when it refuses (<see cref="PortalError.Invalid"/>): the same would be refused again, and the sentence says what to do.
    /// </summary>
    IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, CancellationToken cancellation);
}

/// <summary>What an engine needs to know of a recording.</summary>
/// <param name="RecordingId">Which; with <paramref name="Input"/> the name of the work, the same each time.</param>
/// <param name="Input">What is read: a hash of the sound, and of what else makes it another reading.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Vocabulary">Words worth knowing, from the form.</param>
/// <param name="Samples">How long the recording is.</param>
/// <param name="HeardThroughMs">Where the transcript that is stored already ends; 0 when there is none.</param>
public sealed record FileRequest(Guid RecordingId, string Input, string Language, ImmutableArray<string> Vocabulary, long Samples, long HeardThroughMs);
