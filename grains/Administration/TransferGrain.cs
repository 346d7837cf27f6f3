using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Portal.Conversations;
using Portal.Interviewees;
using Portal.Interviewers;
using Portal.Notifications;
using Portal.Recordings;

namespace Portal.Administration;

/// <summary>
/// One person after the other, each step repeatable, so that it may die anywhere and go on: her own grain first, which is the truth of whose she is, then
/// her conversations, which are taken out of the index and put in again by their own work, then the hints about her.
/// </summary>
[GrainType("transfer")]
internal sealed partial class TransferGrain(
    [PersistentState("transfer")] IPersistentState<TransferState> stored, IUploadStore uploads, ILogger<TransferGrain> log) : Grain, ITransferGrain
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    private IGrainTimer? work;
    private int waiting;

    private Guid From => this.GetPrimaryKey();

    public async Task<TransferProgress> GoOn(OrderedTransfer ordered)
    {
        if (stored.State.Id != ordered.Id)
        {
            var people = await GrainFactory.GetGrain<IInterviewerGrain>(From).Caseload();
            // Those of the demonstration are made up, each for one interviewer.
            ImmutableArray<Guid> theirs = [.. people.Where(person => !person.Demonstration).Select(person => person.Id)];
            await stored.Replace(new TransferState { Id = ordered.Id, To = ordered.To, Total = theirs.Length, Left = theirs });
        }
        var progress = new TransferProgress(stored.State.To, stored.State.Total, stored.State.Total - stored.State.Left.Length, waiting);
        if (!progress.Finished)
            work ??= this.RegisterGrainTimer(Work, new GrainTimerCreationOptions(TimeSpan.Zero, Again) { KeepAlive = true, Interleave = true });
        return progress;
    }

    private async Task Work(CancellationToken cancellation)
    {
        var later = 0;
        foreach (var person in stored.State.Left)
        {
            if (cancellation.IsCancellationRequested)
                return;
            if (await Try(person))
                await stored.Replace(stored.State with { Left = stored.State.Left.Remove(person) });
            else
                later++;
        }
        waiting = later;
        if (later > 0)
            return;
        work?.Dispose();
        work = null;
    }

    /// <summary>False when she must wait, or something is away for the moment: the timer comes again.</summary>
    private async Task<bool> Try(Guid person)
    {
        try
        {
            return await Move(person);
        }
        catch (Exception exception)
        {
            LogNotMoved(person, exception);
            return false;
        }
    }

    private async Task<bool> Move(Guid person)
    {
        var to = stored.State.To;
        if (await GrainFactory.GetGrain<IIntervieweeWork>(person).HandOver(From, to) is not { } conversations)
            return false;
        await GrainFactory.GetGrain<IInterviewerGrain>(From).Drop(person);
        foreach (var conversation in conversations)
            await GrainFactory.GetGrain<IConversationWork>(conversation).HandOver(to);
        foreach (var upload in await uploads.OfPerson(From, person))
            await GrainFactory.GetGrain<IUploadWork>(upload.Id).HandOver(to);
        foreach (var hint in await GrainFactory.GetGrain<IInboxGrain>(From).About(person))
            await GrainFactory.GetGrain<IInboxGrain>(to).Add(hint);
        await GrainFactory.GetGrain<IInboxGrain>(From).Forget(person);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Person {Person} could not be handed over; it is tried again.")]
    private partial void LogNotMoved(Guid person, Exception exception);
}

/// <summary>What is stored of a transfer.</summary>
[GenerateSerializer, Immutable, Alias("portal.transfer-state")]
internal sealed record TransferState
{
    [Id(0)] public Guid Id { get; init; }
    [Id(1)] public Guid To { get; init; }
    [Id(2)] public int Total { get; init; }

    /// <summary>The people who are still to be handed over.</summary>
    [Id(3)] public ImmutableArray<Guid> Left { get; init; } = [];
}
