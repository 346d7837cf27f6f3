using Portal.Checklists;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Interviewees;
using Portal.Notifications;
using Portal.Recordings;
using Portal.Search;

namespace Portal.Processing;

/// <summary>The stages after Stop. Each can be run any number of times on the same input and leaves the same behind; what it finds is recorded by the conversation.</summary>
internal sealed class StageRunner(IGrainFactory grains, SealedRecordings recordings, FileTranscription transcription, BackFilling backFilling, IEnumerable<IModelAnalyst> models, TitleWriting titles, ISearchIndex index, TimeProvider time)
{
    public async Task<IReadOnlyList<ConversationFact>> Run(Guid id, IConversationWork conversation, DueWork due, CancellationToken cancellation)
    {
        if (due.View.Status == ConversationStatus.Discarded && due.Stage != Stage.Compact)
        {
            await Undo(id, due, cancellation);
            return [];
        }
        switch (due.Stage)
        {
            case Stage.Compact when due.Stored is { } stored: return [await recordings.Silence(due.View.IntervieweeId, id, stored, due.View.OffTheRecord, cancellation)];
            case Stage.Compact: return await recordings.Compact(due.View.IntervieweeId, id, due.View.Gaps, due.View.OffTheRecord, cancellation);
            case Stage.Transcribe when backFilling.IsFor(due): return await backFilling.Run(id, conversation, due, cancellation);
            case Stage.Transcribe: await transcription.Run(id, conversation, due, cancellation); return [];
            // What the model still finds makes the stage due anew, on a checklist that has it.
            case Stage.Extract when models.Any() && (await ReadOn(id, conversation, cancellation))?.InputHash != due.InputHash: return [];
            case Stage.Extract: await Extract(id, due); return [];
            case Stage.Title: return [await titles.Write(id, due, await IsFirst(due), conversation.NoteModel, cancellation)];
            case Stage.Index: await File(id, due, cancellation); return [];
            case Stage.Notify: await Notify(id, due); return [];
            default: throw new InvalidOperationException($"Unknown stage {due.Stage}.");
        }
    }

    /// <summary>Takes back what a stage did for a conversation that was thrown away, and nothing else. Repeatable.</summary>
    private async Task Undo(Guid id, DueWork due, CancellationToken cancellation)
    {
        switch (due.Stage)
        {
            case Stage.Extract: await grains.GetGrain<IFichaGrain>(due.View.IntervieweeId).Withdraw(new Withdrawal(id, due.Version, due.OwnerId, due.View.Form.Language)); break;
            case Stage.Index: await index.Remove(id, due.Version, cancellation); break;
            case Stage.Notify: await grains.GetGrain<IInboxGrain>(due.OwnerId).Withdraw(id); break;
            default: throw new InvalidOperationException($"Stage {due.Stage} has nothing to undo.");
        }
    }

    /// <summary>No talk with her began before; what was only written down is none.</summary>
    private async Task<bool> IsFirst(DueWork due) =>
        !(await grains.GetGrain<IIntervieweeGrain>(due.View.IntervieweeId).Conversations(new Caller(due.OwnerId, Roles.Interviewer)))
            .Any(other => other.OpenedAt < due.View.OpenedAt && other.Origin != ConversationOrigin.Notes);

    /// <summary>A model reads the whole once more, piece by piece, for what is still open. Where it cannot, nothing waits for it. Repeatable: the ledger is in the facts.</summary>
    private async Task<DueWork?> ReadOn(Guid id, IConversationWork conversation, CancellationToken cancellation)
    {
        var reading = grains.GetGrain<IReadingGrain>(id);
        while (await reading.ReadOn()) cancellation.ThrowIfCancellationRequested();
        return await conversation.Due();
    }

    /// <summary>Repeatable by (conversation, version).</summary>
    private Task Extract(Guid id, DueWork due) => grains.GetGrain<IFichaGrain>(due.View.IntervieweeId).Take(new Contribution(
        id, due.Version, due.OwnerId, due.View.Form, due.View.OpenedAt,
        [.. due.View.Checklist.Where(item => item.State is not (QuestionState.Pending or QuestionState.Asked) || !item.Proposals.IsEmpty).Select(item => item.WithRoles(due.View.Segments))],
        due.Forgotten));

    /// <summary>Repeatable by the notification's id, which is the conversation's.</summary>
    private Task Notify(Guid id, DueWork due) => grains.GetGrain<IInboxGrain>(due.OwnerId)
        .Add(new Notification(id, NotificationKind.ConversationReady, due.View.IntervieweeId, id, time.GetUtcNow(), Read: false));

    /// <summary>Repeatable by (conversation, version).</summary>
    private Task File(Guid id, DueWork due, CancellationToken cancellation) => index.Put(
        due.OwnerId, due.View.IntervieweeId, id, due.Version,
        Passages.Of(due.View.Segments, due.View.Title, due.View.Description, due.View.Form.Language), cancellation);
}
