namespace Portal.Conversations;

/// <summary>
/// Port: the append-only table <c>conversation_fact</c> and the one line a conversation has in <c>conversation</c>. Bodies are opaque (sealed) bytes.
/// Bytes written for an append depend on that append only.
/// </summary>
public interface IFactStore
{
    /// <summary>
    /// Appends rows <paramref name="expectedVersion"/>+1 … durably, all or none, and moves the conversation's line.
    /// Answers false, having written nothing, when the conversation is not at <paramref name="expectedVersion"/> (0 for a new one).
    /// </summary>
    Task<bool> Append(ConversationHead head, long expectedVersion, IReadOnlyList<FactRow> rows, CancellationToken cancellation = default);

    /// <summary>
    /// Writes other kinds and bodies over stored rows, for words that were taken off the record: the one exception to append-only. Answers when the old bodies
    /// are gone from what the store keeps. Rows that are not there are passed over; repeatable, also with no rows.
    /// </summary>
    Task Rewrite(Guid conversationId, IReadOnlyList<FactRow> rows, CancellationToken cancellation = default);

    /// <summary>Rows after a version, in order.</summary>
    Task<IReadOnlyList<FactRow>> Read(Guid conversationId, long afterVersion, CancellationToken cancellation = default);

    /// <summary>The conversation's line, or null.</summary>
    Task<ConversationHead?> Head(Guid conversationId, CancellationToken cancellation = default);

    /// <summary>Conversations that are not settled and whose last fact is older than <paramref name="before"/>, oldest first: the work to find again after a crash.</summary>
    Task<IReadOnlyList<ConversationHead>> Unsettled(DateTimeOffset before, int limit, CancellationToken cancellation = default);

    /// <summary>Conversations with a stage that failed too often, the latest first.</summary>
    Task<IReadOnlyList<ConversationHead>> Failed(int limit, CancellationToken cancellation = default);

    /// <summary>All conversations, a page at a time, by id: for rebuilding what is derived.</summary>
    Task<IReadOnlyList<ConversationHead>> Page(Guid? afterId, int limit, CancellationToken cancellation = default);
}

/// <summary>The conversation's line.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="IntervieweeId">Whose key opens the bodies.</param>
/// <param name="OwnerId">The interviewer.</param>
/// <param name="Settled">Nothing is left to do (ready, needs a person, discarded).</param>
/// <param name="ChangedAt">Time of the last fact.</param>
/// <param name="Failed">The stage that failed too often and waits for a person; else null.</param>
public sealed record ConversationHead(Guid ConversationId, Guid IntervieweeId, Guid OwnerId, bool Settled, DateTimeOffset ChangedAt, FailedStage? Failed = null);

/// <summary>A stage that waits for a person.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">Why it failed, in words that tell nothing of a person.</param>
public sealed record FailedStage(Stage Stage, int Attempts, string Reason);

/// <summary>A stored fact.</summary>
/// <param name="Version">Its place.</param>
/// <param name="Kind">Its kind, for people who look at the table.</param>
/// <param name="Body">Sealed bytes.</param>
/// <param name="At">When.</param>
public sealed record FactRow(long Version, string Kind, byte[] Body, DateTimeOffset At);
