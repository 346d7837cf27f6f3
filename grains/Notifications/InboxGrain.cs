using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Portal.Interviewers;

namespace Portal.Notifications;

/// <inheritdoc cref="IInboxGrain"/>
[GrainType("inbox")]
internal sealed class InboxGrain([PersistentState("inbox")] IPersistentState<InboxState> stored, ILogger<InboxGrain> log) : Grain, IInboxGrain
{
    private const int Kept = 100;

    public Task<ImmutableArray<Notification>> List() => Task.FromResult(stored.State.Newest);

    public async Task Add(Notification notification)
    {
        if (stored.State.Newest.Any(known => known.Id == notification.Id))
            return;
        // When there are too many, what was read goes first: unread ones stay until read.
        var kept = stored.State.Newest.Add(notification)
            .OrderBy(one => one.Read).ThenByDescending(one => one.At).Take(Kept)
            .OrderByDescending(one => one.At).ThenBy(one => one.Id);
        await Save([.. kept], notification.Id);
    }

    public async Task MarkRead(Guid id)
    {
        var known = stored.State.Newest.FirstOrDefault(one => one.Id == id) ?? throw PortalException.NotFound();
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

    private async Task Save(ImmutableArray<Notification> newest, Guid about)
    {
        await stored.Replace(new InboxState { Newest = newest });
        await this.Tell(log, this.GetPrimaryKey(), ChangeKind.Inbox, about);
    }
}

/// <summary>What is stored of an inbox.</summary>
[GenerateSerializer, Immutable, Alias("portal.inbox-state")]
internal sealed record InboxState
{
    /// <summary>Newest first.</summary>
    [Id(0)] public ImmutableArray<Notification> Newest { get; init; } = [];
}
