using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Conversations;

namespace Portal.Hosting;

/// <summary>
/// Finds conversations with something left to do and asks each to look after itself: at start, so that work cut short by a crash is taken up, and every few
/// seconds after. The table is the truth, so no reminder can be missed; two silos that sweep at once only ask twice.
/// </summary>
internal sealed partial class ConversationSweep(IFactStore store, IGrainFactory grains, TimeProvider time, ILogger<ConversationSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);
    private const int AtMost = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await Sweep(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        try
        {
            foreach (var head in await store.Unsettled(time.GetUtcNow() - Quiet, AtMost, cancellation))
                await Tend(head.ConversationId);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogSweepFailed(exception);
        }
    }

    private async Task Tend(Guid conversation)
    {
        try
        {
            await grains.GetGrain<IConversationWork>(conversation).Tend();
        }
        catch (Exception exception)
        {
            LogTendFailed(conversation, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep could not read the unsettled conversations; it will try again.")]
    private partial void LogSweepFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation} could not be tended; the next sweep will try again.")]
    private partial void LogTendFailed(Guid conversation, Exception exception);
}
