using Microsoft.Extensions.Logging;
using Portal.Conversations;

namespace Portal.Checklists;

/// <summary>One call in flight: calls, timer and all, take their turns in this grain. The conversation itself waits for none of them.</summary>
[GrainType("reading")]
internal sealed partial class ReadingGrain(IEnumerable<IModelAnalyst> analysts, TimeProvider clock, ILogger<ReadingGrain> logger) : Grain, IReadingGrain
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(5);
    private readonly IModelAnalyst? analyst = analysts.FirstOrDefault();
    private IGrainTimer? work;
    private bool poked;

    private enum Outcome
    {
        Done,
        More,
        Trouble,
    }

    private IConversationWork Conversation => GrainFactory.GetGrain<IConversationWork>(this.GetPrimaryKey());

    public Task Poke()
    {
        poked = true;
        if (analyst is not null) work ??= this.RegisterWork(Work, AgainAfter, exception => LogOutOfReach(this.GetPrimaryKey(), exception), interleave: false);
        return Task.CompletedTask;
    }

    public async Task<bool> ReadOn() => analyst is { } model && (await Read(model, whole: true)).Outcome == Outcome.More;

    private async Task Work(CancellationToken cancellation)
    {
        do
        {
            poked = false;
            var (outcome, again) = await Read(analyst!, whole: false);
            if (outcome == Outcome.Trouble)
            {
                work!.Change(again, Timeout.InfiniteTimeSpan);
                return;
            }
            poked |= outcome == Outcome.More;
        }
        while (poked && !cancellation.IsCancellationRequested);
        work?.Dispose();
        work = null;
    }

    private async Task<(Outcome Outcome, TimeSpan Again)> Read(IModelAnalyst model, bool whole)
    {
        if (await Conversation.DueReading(whole) is not { } due) return (Outcome.Done, default);
        switch (due.Kind)
        {
            case ReadingKind.OutOfBudget:
                await Conversation.StopReading(due, AnalystTrouble.Budget);
                return (Outcome.Done, default);
            case ReadingKind.Settled:
                return (await Conversation.TakeReading(due, called: false, [], 0, 0) ? Outcome.More : Outcome.Done, default);
        }
        try
        {
            using var patience = new CancellationTokenSource(model.Terms.AnswerWithin, clock);
            var reading = await model.Read(due.Reading, patience.Token).WaitAsync(patience.Token);
            return (await Conversation.TakeReading(due, called: true, reading.Answers, reading.InputTokens, reading.OutputTokens) ? Outcome.More : Outcome.Done, default);
        }
        catch (ModelUnavailableException unusable) when (unusable.Answered)
        {
            // The rules have read these lines; those that follow may fare better.
            LogUnusable(this.GetPrimaryKey(), model.Name, unusable.Message);
            return (await Conversation.TakeReading(due, called: true, [], unusable.InputTokens, unusable.OutputTokens) ? Outcome.More : Outcome.Done, default);
        }
        catch (ModelUnavailableException away)
        {
            LogAway(this.GetPrimaryKey(), model.Name, away.Message);
            await Conversation.StopReading(due, AnalystTrouble.Away);
            return (Outcome.Trouble, away.Again ?? model.Terms.Pause);
        }
        catch (OperationCanceledException)
        {
            LogAway(this.GetPrimaryKey(), model.Name, "it takes too long");
            await Conversation.StopReading(due, AnalystTrouble.Away);
            return (Outcome.Trouble, model.Terms.Pause);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: it cannot be read along at the moment; it will be tried again.")]
    private partial void LogOutOfReach(Guid conversation, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: the analyst {Analyst} does not read: {Why}. The rules go on.")]
    private partial void LogAway(Guid conversation, string analyst, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: what the analyst {Analyst} answered is of no use: {Why}. Those lines are left to the rules.")]
    private partial void LogUnusable(Guid conversation, string analyst, string why);
}
