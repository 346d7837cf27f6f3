namespace Portal.Recordings;

/// <summary>A recording that arrives as a file, in pieces. Key: the conversation id it will become.</summary>
[Alias("portal.upload")]
public interface IUploadGrain : IGrainWithGuidKey
{
    /// <summary>Begins or resumes; answers how many bytes are already stored. Needs the person's consent.</summary>
    [Alias("begin")]
    Task<long> Begin(Caller caller, BeginUpload request);

    /// <summary>Stores bytes at an offset, at most <see cref="MaxPieceBytes"/>. Repeatable. Answers the bytes stored so far; an offset beyond them is a <see cref="PortalError.Conflict"/>.</summary>
    [Alias("put")]
    Task<long> Put(Caller caller, long offset, byte[] piece);

    /// <summary>
    /// All bytes are there: what is plainly not sound is <see cref="PortalError.Unreadable"/> at once and nothing stays stored; the rest waits for its turn
    /// and becomes a conversation. Repeatable.
    /// </summary>
    [Alias("complete")]
    Task Complete(Caller caller);

    /// <summary>Tries again what needs attention: reading the file, or the work after it.</summary>
    [Alias("retry")]
    Task Retry(Caller caller);

    /// <summary>
    /// Calls the upload off: it goes from the list at once, its bytes after <see cref="TakenBackWithin"/>. Of one that is a conversation by now only the line
    /// goes. Repeatable.
    /// </summary>
    [Alias("cancel")]
    Task Cancel(Caller caller);

    /// <summary>Takes <see cref="Cancel"/> back: it goes on where it was. Repeatable; <see cref="PortalError.NotFound"/> once it is gone.</summary>
    [Alias("restore")]
    Task Restore(Caller caller);

    /// <summary>How long an upload that was called off can be taken back, at the least.</summary>
    static readonly TimeSpan TakenBackWithin = TimeSpan.FromMinutes(1);

    /// <summary>The largest piece: one megabyte.</summary>
    const int MaxPieceBytes = 1 << 20;
}

/// <summary>What begins an upload.</summary>
/// <param name="IntervieweeId">With whom the talk was.</param>
/// <param name="FormId">The questionnaire.</param>
/// <param name="Language">ISO 639-1 language of talk and form.</param>
/// <param name="Engine">An engine that reads files.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Name">Its name, up to 255 characters, shown only to the interviewer.</param>
/// <param name="Fingerprint">Tells this file from others, up to 64 characters: the client knows by it the file that goes on.</param>
/// <param name="HeldAt">When the talk was held, not after now: what it says counts from then. Null: when the file has been read.</param>
[GenerateSerializer, Immutable, Alias("portal.begin-upload")]
public sealed record BeginUpload(
    [property: Id(0)] Guid IntervieweeId,
    [property: Id(1)] string FormId,
    [property: Id(2)] string Language,
    [property: Id(3)] string Engine,
    [property: Id(4)] long Bytes,
    [property: Id(5)] string? Name = null,
    [property: Id(6)] string? Fingerprint = null,
    [property: Id(7)] DateTimeOffset? HeldAt = null);
