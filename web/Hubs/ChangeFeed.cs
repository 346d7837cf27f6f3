using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Orleans.Streams;
using Portal.Interviewers;
using Portal.Web.Identity;

namespace Portal.Web.Hubs;

/// <summary>Passes an interviewer's changes on to her open browsers: one subscription for each connection, for as long as it lasts.</summary>
internal sealed partial class ChangeFeed(IClusterClient cluster, HubSessions sessions, ILogger<ChangeFeed> log)
{
    private readonly ConcurrentDictionary<string, StreamSubscriptionHandle<InterviewerChange>> _subscriptions = new();

    public async Task Begin(HubCallerContext connection, IClientProxy browser)
    {
        try
        {
            _subscriptions[connection.ConnectionId] = await cluster.GetStreamProvider(InterviewerStream.Provider)
                .GetStream<InterviewerChange>(StreamId.Create(InterviewerStream.Namespace, connection.User!.Caller().InterviewerId))
                .SubscribeAsync((change, _) => Pass(connection, browser, change));
        }
        catch (Exception problem)
        {
            // Without news the screens are less fresh; without the connection there would be no sound.
            LogNoFeed(log, problem, connection.ConnectionId);
        }
    }

    public async Task End(HubCallerContext connection)
    {
        if (!_subscriptions.TryRemove(connection.ConnectionId, out var subscription))
            return;
        try
        {
            await subscription.UnsubscribeAsync();
        }
        catch (Exception problem)
        {
            LogNotEnded(log, problem, connection.ConnectionId);
        }
    }

    private async Task Pass(HubCallerContext connection, IClientProxy browser, InterviewerChange change)
    {
        try
        {
            if (change.Kind == ChangeKind.Session)
                sessions.Doubt(connection);
            await sessions.Require(connection);
            await browser.SendAsync("changed", change.ToWire(), connection.ConnectionAborted);
        }
        catch (Exception problem) when (problem is PortalException or OperationCanceledException)
        {
            // The session is over or the browser left: its connection is ending and takes this subscription with it.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Connection {Connection} gets no news of changes")]
    private static partial void LogNoFeed(ILogger log, Exception problem, string connection);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The news for connection {Connection} could not be ended")]
    private static partial void LogNotEnded(ILogger log, Exception problem, string connection);
}
