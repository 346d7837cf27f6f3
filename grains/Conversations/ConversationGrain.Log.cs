using Microsoft.Extensions.Logging;

namespace Portal.Conversations;

/// <summary>What the log says: ids and counts, never words.</summary>
internal sealed partial class ConversationGrain
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: another activation has written; this one steps aside.")]
    private partial void LogStale(Guid conversation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: the person's list was not told; it will be at the next change.")]
    private partial void LogSummaryNotTold(Guid conversation, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: {Count} frames came again with other contents; the first ones stay.")]
    private partial void LogConflicts(Guid conversation, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: the analyst {Analyst} failed; its reading is left out.")]
    private partial void LogAnalystFailed(Guid conversation, string analyst, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: the interviewer was not notified of its trouble; the conversation itself says so.")]
    private partial void LogTroubleNotTold(Guid conversation, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: stage {Stage} failed, attempt {Attempt}: {Sentence}")]
    private partial void LogStageFailed(Guid conversation, Stage stage, int attempt, string sentence);
}
