using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Portal.Interviewers;

namespace Portal.Notifications;

/// <inheritdoc cref="IInboxGrain"/>
[GrainType("inbox")]
internal sealed class InboxGrain([PersistentState("inbox")] IPersistentState<InboxState> stored, ILogger<InboxGrain> log) : Grain, IInboxGrain
{
    private const int Kept = 100;

    public Task<ImmutableArray<Notification>> List() => Task.FromResult(Shown);

    public async Task Add(Notification notification)
    {
        if (stored.State.Withdrawn.Contains(notification.ConversationId))
            await Save(stored.State with { Withdrawn = stored.State.Withdrawn.Remove(notification.ConversationId) }, notification.ConversationId);
        if (stored.State.Newest.Any(known => known.Id == notification.Id))
            return;
        // When there are too many, what was read goes first: unread ones stay until read.
        var kept = stored.State.Newest.Add(notification)
            .OrderBy(one => one.Read).ThenByDescending(one => one.At).Take(Kept)
            .OrderByDescending(one => one.At).ThenBy(one => one.Id);
        await Save([.. kept], notification.Id);
    }

    public async Task Withdraw(Guid conversationId)
    {
        if (!stored.State.Withdrawn.Contains(conversationId))
            await Save(stored.State with { Withdrawn = stored.State.Withdrawn.Add(conversationId) }, conversationId);
    }

    public async Task MarkRead(Guid id)
    {
        var known = Shown.FirstOrDefault(one => one.Id == id) ?? throw PortalException.NotFound();
        if (!known.Read)
            await Save(stored.State.Newest.Replace(known, known with { Read = true }), id);
    }

    public async Task MarkAllRead()
    {
        if (stored.State.Newest.Any(one => !one.Read))
            await Save([.. stored.State.Newest.Select(one => one with { Read = true })], Guid.Empty);
    }

    public Task<ImmutableArray<Notification>> About(Guid intervieweeId) =>
        Task.FromResult(stored.State.Newest.Where(one => one.IntervieweeId == intervieweeId).ToImmutableArray());

    public async Task Forget(Guid intervieweeId)
    {
        if (stored.State.Newest.Any(one => one.IntervieweeId == intervieweeId))
            await Save([.. stored.State.Newest.Where(one => one.IntervieweeId != intervieweeId)], intervieweeId);
    }

    private ImmutableArray<Notification> Shown => stored.State.Withdrawn.IsEmpty
        ? stored.State.Newest
        : [.. stored.State.Newest.Where(one => !stored.State.Withdrawn.Contains(one.ConversationId))];

    private Task Save(ImmutableArray<Notification> newest, Guid about) => Save(stored.State with { Newest = newest }, about);

    private async Task Save(InboxState next, Guid about)
    {
        await stored.Replace(next);
        await this.Tell(log, this.GetPrimaryKey(), ChangeKind.Inbox, about);
    }
}

/// <summary>What is stored of an inbox.</summary>
[GenerateSerializer, Immutable, Alias("portal.inbox-state")]
internal sealed record InboxState
{
    /// <summary>Newest first.</summary>
    [Id(0)] public ImmutableArray<Notification> Newest { get; init; } = [];

    /// <summary>Conversations that were thrown away: what tells of them is kept and not shown.</summary>
    [Id(1)] public ImmutableArray<Guid> Withdrawn { get; init; } = [];
}
