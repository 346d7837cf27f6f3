using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Processing;

/// <summary>
/// Work that failed too often and waits for a person: what operators look at. Ids, stages and reasons, never words of people. Key: 0.
/// Whoever is not an operator is <see cref="PortalError.Forbidden"/>.
/// </summary>
[Alias("portal.failed-work")]
public interface IFailedWorkGrain : IGrainWithIntegerKey
{
    /// <summary>What waits, newest first, at most 200.</summary>
    [Alias("list")]
    Task<ImmutableArray<FailedWork>> List(Caller caller);

    /// <summary>Tries it again from the first attempt; what does not wait any more is <see cref="PortalError.NotFound"/>.</summary>
    [Alias("retry")]
    Task Retry(Caller caller, Guid id);
}

/// <summary>Something that failed too often.</summary>
/// <param name="Id">The conversation, or the upload that would become it.</param>
/// <param name="Stage">The stage that failed; null where an uploaded file could not be read.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="At">When it last failed.</param>
[GenerateSerializer, Immutable, Alias("portal.failed-work-item")]
public sealed record FailedWork(
    [property: Id(0)] Guid Id,
    [property: Id(1)] Stage? Stage,
    [property: Id(2)] int Attempts,
    [property: Id(3)] string Reason,
    [property: Id(4)] DateTimeOffset At);
