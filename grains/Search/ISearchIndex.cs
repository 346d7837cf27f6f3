using System.Collections.Immutable;

namespace Portal.Search;

/// <summary>
/// Port: the search index. Derived from the facts, never backed up, rebuilt at will. The same queries give the same hits in every adapter, as long as no more
/// passages match than one query looks at.
/// </summary>
public interface ISearchIndex
{
    /// <summary>
    /// Puts a conversation's passages as they are at its <paramref name="version"/>, replacing those it had. Repeatable; passages of an older version than those
    /// that are there change nothing, so a rebuild and the daily work can go on side by side.
    /// </summary>
    Task Put(Guid ownerId, Guid intervieweeId, Guid conversationId, long version, IReadOnlyList<Passage> passages, CancellationToken cancellation = default);

    /// <summary>Removes what there is of a conversation, unless a newer version than <paramref name="version"/> is there. Repeatable.</summary>
    Task Remove(Guid conversationId, long version, CancellationToken cancellation = default);

    /// <summary>Removes a conversation that the facts do not know any more, and that it was ever there. Repeatable.</summary>
    Task Remove(Guid conversationId, CancellationToken cancellation = default);

    /// <summary>
    /// The best passages of one interviewer: accents and case ignored, Spanish, Catalan and English stems, "phrases" in quotes, the last word also as a prefix.
    /// All words must match within a passage.
    /// </summary>
    Task<ImmutableArray<SearchHit>> Find(Guid ownerId, string words, int limit, CancellationToken cancellation = default);

    /// <summary>The conversations that have passages, a page at a time, by id: for finding those that are no longer among the facts.</summary>
    Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation = default);

    /// <summary>Whether everything in the facts has been filed once: false for an index that was deleted or whose shape has changed.</summary>
    Task<bool> IsBuilt(CancellationToken cancellation = default);

    /// <summary>
    /// A rebuild begins, and answers its mark: an adapter that cannot replace conversations in place files them aside from now on, together with what the portal
    /// files meanwhile, while the old index goes on answering.
    /// </summary>
    Task<string> BeginBuild(CancellationToken cancellation = default);

    /// <summary>Notes that everything has been filed since the rebuild with this mark began. Repeatable.</summary>
    Task MarkBuilt(string build, CancellationToken cancellation = default);
}

/// <summary>A passage to find: a line of the transcript, or the title or description.</summary>
/// <param name="SegmentId">The line; null for title or description.</param>
/// <param name="FromMs">Where in the recording.</param>
/// <param name="Text">Its text.</param>
/// <param name="Language">ISO 639-1, for stems.</param>
public sealed record Passage(int? SegmentId, long FromMs, string Text, string Language);
