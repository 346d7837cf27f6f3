using System.Collections.Immutable;

namespace Portal.Recordings;

/// <summary>An interviewer's uploads, on every device. Key: the interviewer id.</summary>
[Alias("portal.uploads")]
public interface IUploadsGrain : IGrainWithGuidKey
{
    /// <summary>Those on their way, those that need attention and those of the last day that are done; newest first, at most 100.</summary>
    [Alias("list")]
    Task<ImmutableArray<UploadView>> List();
}

/// <summary>An upload as shown.</summary>
/// <param name="Id">The upload, and the conversation it becomes.</param>
/// <param name="IntervieweeId">With whom the talk was.</param>
/// <param name="Name">The file's name; null where none was given.</param>
/// <param name="Fingerprint">What the client knows the file by.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Stored">Bytes that are stored.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Problem">What went wrong, in words; else null.</param>
/// <param name="ChangedAt">When anything of the file last arrived or happened.</param>
/// <param name="Arriving">Bytes came a moment ago: somebody is sending it, here or on another device.</param>
/// <param name="Opened">It is a conversation by now.</param>
[GenerateSerializer, Immutable, Alias("portal.upload-view")]
public sealed record UploadView(
    [property: Id(0)] Guid Id,
    [property: Id(1)] Guid IntervieweeId,
    [property: Id(2)] string? Name,
    [property: Id(3)] string? Fingerprint,
    [property: Id(4)] long Bytes,
    [property: Id(5)] long Stored,
    [property: Id(6)] UploadPhase Phase,
    [property: Id(7)] string? Problem,
    [property: Id(8)] DateTimeOffset ChangedAt,
    [property: Id(9)] bool Arriving,
    [property: Id(10)] bool Opened);

/// <summary>Where an upload stands, from the first byte to the conversation that can be read.</summary>
public enum UploadPhase
{
    /// <summary>Bytes are missing.</summary>
    Uploading,
    /// <summary>All are there; it waits for its turn.</summary>
    Queued,
    /// <summary>The file is being read.</summary>
    Checking,
    /// <summary>What is said is being written down.</summary>
    Transcribing,
    /// <summary>The answers are being looked for.</summary>
    Reading,
    /// <summary>The conversation can be read.</summary>
    Ready,
    /// <summary>It failed too often; a person can retry.</summary>
    NeedsAttention,
    /// <summary>The file cannot be read, now or later.</summary>
    Refused,
}
