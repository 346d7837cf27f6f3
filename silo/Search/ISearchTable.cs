namespace Portal.Search;

/// <summary>The part of the index that differs between databases: rows and which of them have some entries.</summary>
internal interface ISearchTable
{
    /// <summary>Replaces the rows of a conversation, all or none; nothing when rows of a newer version are there.</summary>
    Task Replace(Guid conversationId, long version, IReadOnlyList<FiledPassage> passages, CancellationToken cancellation);

    /// <summary>Removes the rows of a conversation and the memory of its version.</summary>
    Task Remove(Guid conversationId, CancellationToken cancellation);

    /// <summary>Rows of one interviewer that meet all conditions, in no particular order; where there are more than <paramref name="most"/>, any of them.</summary>
    Task<IReadOnlyList<FoundPassage>> Find(Guid ownerId, IEnumerable<IReadOnlyList<IndexEntry>> conditions, int most, CancellationToken cancellation);

    /// <summary>The conversations that have rows.</summary>
    Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation);

    /// <summary>Whether the index was filled.</summary>
    Task<bool> IsBuilt(CancellationToken cancellation);

    /// <summary>A rebuild begins; answers its mark.</summary>
    Task<string> BeginBuild(CancellationToken cancellation);

    /// <summary>Everything is filed since the rebuild with this mark began.</summary>
    Task MarkBuilt(string build, CancellationToken cancellation);
}

/// <summary>A passage to file.</summary>
/// <param name="OwnerId">Who may find it.</param>
/// <param name="IntervieweeId">With whom.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Entries">What it is filed under: its owner's tag with a word or a stem, letters and digits only.</param>
internal sealed record FiledPassage(Guid OwnerId, Guid IntervieweeId, Passage Passage, string[] Entries);

/// <summary>A passage that has the entries.</summary>
internal sealed record FoundPassage(Guid IntervieweeId, Guid ConversationId, int? SegmentId, long FromMs, string Text, string Language);
