using System.Collections.Immutable;

namespace Portal.Search;

/// <summary>Port: the search index. Derived from the facts, never backed up, rebuilt at will. The same queries give the same hits in every adapter.</summary>
public interface ISearchIndex
{
    /// <summary>Puts a conversation's passages, replacing those it had. Repeatable.</summary>
    Task Put(Guid ownerId, Guid intervieweeId, Guid conversationId, IReadOnlyList<Passage> passages, CancellationToken cancellation = default);

    /// <summary>Removes a conversation.</summary>
    Task Remove(Guid conversationId, CancellationToken cancellation = default);

    /// <summary>
    /// The best passages of one interviewer: accents and case ignored, Spanish, Catalan and English stems, "phrases" in quotes, the last word also as a prefix.
    /// All words must match within a passage.
    /// </summary>
    Task<ImmutableArray<SearchHit>> Find(Guid ownerId, string words, int limit, CancellationToken cancellation = default);
}

/// <summary>A passage to find: a line of the transcript, or the title or description.</summary>
/// <param name="SegmentId">The line; null for title or description.</param>
/// <param name="FromMs">Where in the recording.</param>
/// <param name="Text">Its text.</param>
/// <param name="Language">ISO 639-1, for stems.</param>
public sealed record Passage(int? SegmentId, long FromMs, string Text, string Language);
