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
    /// All bytes are there: decodes and opens the conversation. Not sound, or too long: <see cref="PortalError.Unreadable"/> and nothing stays stored.
    /// Repeatable.
    /// </summary>
    [ResponseTimeout("00:15:00"), Alias("complete")]
    Task Complete(Caller caller);

    /// <summary>Forgets the upload.</summary>
    [Alias("cancel")]
    Task Cancel(Caller caller);

    /// <summary>The largest piece: one megabyte.</summary>
    const int MaxPieceBytes = 1 << 20;
}

/// <summary>What begins an upload.</summary>
/// <param name="IntervieweeId">With whom the talk was.</param>
/// <param name="FormId">The questionnaire.</param>
/// <param name="Language">ISO 639-1 language of talk and form.</param>
/// <param name="Engine">An engine that reads files.</param>
/// <param name="Bytes">Size of the file.</param>
[GenerateSerializer, Immutable, Alias("portal.begin-upload")]
public sealed record BeginUpload(
    [property: Id(0)] Guid IntervieweeId,
    [property: Id(1)] string FormId,
    [property: Id(2)] string Language,
    [property: Id(3)] string Engine,
    [property: Id(4)] long Bytes);
