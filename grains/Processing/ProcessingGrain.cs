using Microsoft.Extensions.Logging;
using Portal.Conversations;

namespace Portal.Processing;

/// <summary>
/// Takes one due stage after the other until none is left. It remembers nothing: what is due is read from the facts each time, so it can die anywhere and
/// the sweep pokes it again on some silo.
/// </summary>
[GrainType("processing")]
internal sealed partial class ProcessingGrain(StageRunner stages, WorkPlaces places, ILogger<ProcessingGrain> logger) : Grain, IProcessingGrain
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(5);
    private IGrainTimer? work;
    private bool pausing;

    private IConversationWork Conversation => GrainFactory.GetGrain<IConversationWork>(this.GetPrimaryKey());

    public Task Poke()
    {
        work ??= this.RegisterWork(Work, AgainAfter, OutOfReach);
        return Task.CompletedTask;
    }

    public Task<bool> Waits() => Task.FromResult(pausing || places.IsWaiting(this.GetPrimaryKey()));

    private async Task Work(CancellationToken cancellation)
    {
        pausing = false;
        while (!cancellation.IsCancellationRequested && await Conversation.Due() is { } due)
        {
            if (await Try(due, cancellation) is not { } wait) continue;
            pausing = true;
            work!.Change(wait, Timeout.InfiniteTimeSpan);
            return;
        }
        work?.Dispose();
        work = null;
    }

    /// <summary>The conversation itself cannot be reached.</summary>
    private void OutOfReach(Exception exception)
    {
        LogOutOfReach(this.GetPrimaryKey(), exception);
        pausing = true;
    }

    /// <summary>Null when the stage is done; else how long to wait.</summary>
    private async Task<TimeSpan?> Try(DueWork due, CancellationToken cancellation)
    {
        try
        {
            var findings = await stages.Run(this.GetPrimaryKey(), Conversation, due, cancellation);
            await Conversation.FinishStage(due.Stage, due.InputHash, findings);
            return null;
        }
        catch (PortalException refusal) when (refusal.Error == PortalError.Invalid && due.Stage == Stage.Transcribe && !cancellation.IsCancellationRequested)
        {
            LogFailed(this.GetPrimaryKey(), due.Stage, refusal);
            await Conversation.GiveUpStage(due.Stage, refusal.Message);
            return null;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(this.GetPrimaryKey(), due.Stage, exception);
            return await Conversation.FailStage(due.Stage, StageSentences.For(due.Stage, exception));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: stage {Stage} failed.")]
    private partial void LogFailed(Guid conversation, Stage stage, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: its work cannot go on at the moment; it will be tried again.")]
    private partial void LogOutOfReach(Guid conversation, Exception exception);
}
