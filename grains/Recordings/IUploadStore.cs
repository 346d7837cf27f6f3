namespace Portal.Recordings;

/// <summary>Port: the table <c>upload</c>, one line for each file that is on its way. What could tell of a person is sealed.</summary>
public interface IUploadStore
{
    /// <summary>The line, or null.</summary>
    Task<UploadLine?> Read(Guid id, CancellationToken cancellation = default);

    /// <summary>
    /// Stores the line durably when it stands at the version before <see cref="UploadLine.Version"/> (there is none before 1); else writes nothing and
    /// answers false.
    /// </summary>
    Task<bool> Write(UploadLine line, CancellationToken cancellation = default);

    /// <summary>Deletes it, if it is there.</summary>
    Task Delete(Guid id, CancellationToken cancellation = default);

    /// <summary>An interviewer's lines, newest first.</summary>
    Task<IReadOnlyList<UploadLine>> OfOwner(Guid ownerId, int limit, CancellationToken cancellation = default);

    /// <summary>An interviewer's lines about one person, in no particular order.</summary>
    Task<IReadOnlyList<UploadLine>> OfPerson(Guid ownerId, Guid intervieweeId, CancellationToken cancellation = default);

    /// <summary>Lines at a step that did not change since <paramref name="before"/>, oldest first.</summary>
    Task<IReadOnlyList<UploadLine>> At(UploadStep step, DateTimeOffset before, int limit, CancellationToken cancellation = default);
}

/// <summary>An upload's line.</summary>
/// <param name="Id">The upload.</param>
/// <param name="OwnerId">The interviewer.</param>
/// <param name="IntervieweeId">Whose key seals the pieces.</param>
/// <param name="Version">1, 2, 3 … with each write.</param>
/// <param name="Step">Where it stands.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Stored">Bytes stored.</param>
/// <param name="Pieces">In that many pieces.</param>
/// <param name="Attempts">How often reading it failed.</param>
/// <param name="Problem">Why, in words that tell nothing of a person; else null.</param>
/// <param name="About">Sealed: what was asked for, and the file's name.</param>
/// <param name="ChangedAt">Time of the write.</param>
public sealed record UploadLine(
    Guid Id, Guid OwnerId, Guid IntervieweeId, long Version, UploadStep Step, long Bytes, long Stored, int Pieces, int Attempts, string? Problem, byte[] About,
    DateTimeOffset ChangedAt);

/// <summary>The steps of an upload. The numbers are stored.</summary>
public enum UploadStep
{
    /// <summary>Bytes are missing.</summary>
    Receiving = 0,
    /// <summary>All bytes are there; it waits to be read, for the first time or again.</summary>
    Waiting = 1,
    /// <summary>Reading it failed too often.</summary>
    Stuck = 2,
    /// <summary>It is not sound, or damaged.</summary>
    Refused = 3,
    /// <summary>It is a conversation; its pieces are gone.</summary>
    Opened = 4,
    /// <summary>Somebody called it off a moment ago: it is kept until the moment to take that back is over.</summary>
    CalledOff = 5,
}
