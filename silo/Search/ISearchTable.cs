namespace Portal.Search;

/// <summary>The part of the index that differs between databases: rows and which of them have some entries.</summary>
internal interface ISearchTable
{
    /// <summary>Replaces the rows of a conversation, all or none.</summary>
    Task Replace(Guid conversationId, IReadOnlyList<FiledPassage> passages, CancellationToken cancellation);

    /// <summary>Rows of one interviewer that meet all conditions, short texts first.</summary>
    Task<IReadOnlyList<FoundPassage>> Find(Guid ownerId, IEnumerable<IReadOnlyList<IndexEntry>> conditions, int most, CancellationToken cancellation);
}

/// <summary>A passage to file.</summary>
/// <param name="OwnerId">Who may find it.</param>
/// <param name="IntervieweeId">With whom.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Entries">What it is filed under: letters and digits only.</param>
internal sealed record FiledPassage(Guid OwnerId, Guid IntervieweeId, Passage Passage, string[] Entries);

/// <summary>A passage that has the entries.</summary>
internal sealed record FoundPassage(Guid IntervieweeId, Guid ConversationId, int? SegmentId, long FromMs, string Text, string Language);
