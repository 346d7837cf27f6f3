using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Portal.Search;

/// <summary>Search over everything an interviewer may see. Key: the interviewer id.</summary>
[Alias("portal.search")]
public interface ISearchGrain : IGrainWithGuidKey
{
    /// <summary>The best passages for some words, at most <paramref name="limit"/> (1 to 50).</summary>
    [AlwaysInterleave, Alias("find")]
    Task<ImmutableArray<SearchHit>> Find(string words, int limit);
}

/// <summary>A passage that matches.</summary>
/// <param name="IntervieweeId">With whom.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="SegmentId">The line; null for title or description.</param>
/// <param name="FromMs">Where in the recording.</param>
/// <param name="Text">The passage.</param>
/// <param name="Highlights">Characters of the passage that matched.</param>
[GenerateSerializer, Immutable, Alias("portal.search-hit")]
public sealed record SearchHit(
    [property: Id(0)] Guid IntervieweeId,
    [property: Id(1)] Guid ConversationId,
    [property: Id(2)] int? SegmentId,
    [property: Id(3)] long FromMs,
    [property: Id(4)] string Text,
    [property: Id(5)] ImmutableArray<Highlight> Highlights);

/// <summary>Characters of a text.</summary>
[GenerateSerializer, Immutable, Alias("portal.highlight")]
public sealed record Highlight([property: Id(0)] int Start, [property: Id(1)] int Length);
