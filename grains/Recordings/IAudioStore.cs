namespace Portal.Recordings;

/// <summary>
/// Port: recordings while they grow: tables <c>recording</c> and <c>audio_chunk</c> (primary key recording, seq). Bodies are opaque (sealed) bytes.
/// An answer of <see cref="Append"/> is given only after the commit. Appends of many conversations share a transaction.
/// </summary>
public interface IAudioStore
{
    /// <summary>Creates the recording if needed and makes a new producer: epoch + 1. All later appends with an older epoch are refused.</summary>
    Task<RecordingHead> Attach(Guid recordingId, CancellationToken cancellation = default);

    /// <summary>The recording, or null.</summary>
    Task<RecordingHead?> Head(Guid recordingId, CancellationToken cancellation = default);

    /// <summary>
    /// Stores consecutive chunks. Stored ones that come again with the same hash are fine and not written; with another hash they are kept in
    /// <c>audio_conflict</c> and the first stays. Chunks beyond a hole are not written.
    /// </summary>
    Task<AudioAppend> Append(Guid recordingId, long epoch, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation = default);

    /// <summary>Chunks from a sequence number, in order, read in pages.</summary>
    IAsyncEnumerable<AudioChunk> Read(Guid recordingId, long fromSeq, CancellationToken cancellation = default);

    /// <summary>
    /// Writes other bodies and hashes over stored chunks, for sound that was taken off the record, and drops what was kept aside under their numbers.
    /// Answers when the old bodies are gone from what the store keeps. Chunks that are not there are passed over; repeatable, also with no chunks.
    /// </summary>
    Task Rewrite(Guid recordingId, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation = default);

    /// <summary>The chunk that holds a sample position, or the first after it; null beyond the end.</summary>
    Task<long?> SeqAt(Guid recordingId, long sample, CancellationToken cancellation = default);

    /// <summary>Closes the recording to appends if everything through <paramref name="finalSeq"/> is stored. Repeatable.</summary>
    Task<RecordingHead> Close(Guid recordingId, long finalSeq, CancellationToken cancellation = default);

    /// <summary>Deletes the chunks of a closed recording whose sealed file was verified. Repeatable.</summary>
    Task DropChunks(Guid recordingId, CancellationToken cancellation = default);
}

/// <summary>Where a recording stands.</summary>
/// <param name="Epoch">The current producer's number.</param>
/// <param name="DurableThrough">The last chunk of the unbroken row from 0; -1 when none.</param>
/// <param name="Samples">Samples in them.</param>
/// <param name="Closed">No more appends.</param>
public sealed record RecordingHead(long Epoch, long DurableThrough, long Samples, bool Closed);

/// <summary>One frame as stored.</summary>
/// <param name="Seq">Sequence number.</param>
/// <param name="FirstSample">Samples of the recording before it.</param>
/// <param name="Samples">Samples in it; 0 for a gap mark.</param>
/// <param name="Hash">Keyed hash of the clear frame: tells the same frame from another one. Empty for a frame that was taken off the record: whatever comes again under its number is passed over.</param>
/// <param name="Body">Sealed bytes.</param>
public sealed record AudioChunk(long Seq, long FirstSample, int Samples, byte[] Hash, byte[] Body);

/// <summary>Answer to an append.</summary>
/// <param name="Outcome">Stored, Expected (a hole), Fenced or Closed.</param>
/// <param name="Head">The recording after it.</param>
/// <param name="Conflicts">Sequence numbers that were stored before with other contents.</param>
public sealed record AudioAppend(AppendOutcome Outcome, RecordingHead Head, IReadOnlyList<long> Conflicts);
