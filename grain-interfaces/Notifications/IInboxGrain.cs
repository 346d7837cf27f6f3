using System.Collections.Immutable;

namespace Portal.Notifications;

/// <summary>An interviewer's notifications, on every device, until read. Key: the interviewer id.</summary>
[Alias("portal.inbox")]
public interface IInboxGrain : IGrainWithGuidKey
{
    /// <summary>Newest first, at most 100.</summary>
    [Alias("list")]
    Task<ImmutableArray<Notification>> List();

    /// <summary>Adds one. Repeatable by id. Those of a conversation that was withdrawn are back as they were.</summary>
    [Alias("add")]
    Task Add(Notification notification);

    /// <summary>Puts aside whatever tells of a conversation that was thrown away. Repeatable.</summary>
    [Alias("withdraw")]
    Task Withdraw(Guid conversationId);

    /// <summary>Marks one as read; an unknown id is <see cref="PortalError.NotFound"/>.</summary>
    [Alias("mark-read")]
    Task MarkRead(Guid id);

    /// <summary>Marks all as read.</summary>
    [Alias("mark-all-read")]
    Task MarkAllRead();

    /// <summary>Those about a person.</summary>
    [Alias("about")]
    Task<ImmutableArray<Notification>> About(Guid intervieweeId);

    /// <summary>Takes out those about a person: she is somebody else's now. Repeatable.</summary>
    [Alias("forget")]
    Task Forget(Guid intervieweeId);
}

/// <summary>A notification. It carries ids; the screen writes the sentence.</summary>
/// <param name="Id">Derived from what it is about, so that telling twice is telling once.</param>
/// <param name="Kind">What happened.</param>
/// <param name="IntervieweeId">With whom.</param>
/// <param name="ConversationId">Where; of a file that was not read, the conversation it would have become.</param>
/// <param name="At">When.</param>
/// <param name="Read">Whether it was read.</param>
[GenerateSerializer, Immutable, Alias("portal.notification")]
public sealed record Notification(
    [property: Id(0)] Guid Id,
    [property: Id(1)] NotificationKind Kind,
    [property: Id(2)] Guid IntervieweeId,
    [property: Id(3)] Guid ConversationId,
    [property: Id(4)] DateTimeOffset At,
    [property: Id(5)] bool Read);

/// <summary>What a notification tells.</summary>
public enum NotificationKind
{
    /// <summary>A conversation is ready to read.</summary>
    ConversationReady,
    /// <summary>Its work after Stop needs attention.</summary>
    ConversationNeedsAttention,
    /// <summary>An uploaded file could not be read; a person can retry. It is no conversation yet.</summary>
    FileNeedsAttention,
    /// <summary>An uploaded file can never be read.</summary>
    FileRefused,
}
