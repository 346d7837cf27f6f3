using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using Portal.Web.Errors;

namespace Portal.Web.Hubs;

/// <summary>Around every call of the hub: the session must still hold, and whatever goes wrong leaves as one shape of error.</summary>
internal sealed class HubProblems(HubSessions sessions, ILogger<HubProblems> log) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocation, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            await sessions.Require(invocation.Context);
            var result = await next(invocation);
            return result is IAsyncEnumerable<WireUpdate> updates ? Told(updates, invocation) : result;
        }
        catch (Exception problem) when (problem is not HubException)
        {
            throw Told(problem, invocation);
        }
    }

    /// <summary>The same for what fails, or is no longer allowed, while it is being streamed.</summary>
    private async IAsyncEnumerable<WireUpdate> Told(
        IAsyncEnumerable<WireUpdate> updates, HubInvocationContext invocation, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var each = updates.GetAsyncEnumerator(cancellation);
        while (true)
        {
            try
            {
                if (!await each.MoveNextAsync())
                    yield break;
                await sessions.Require(invocation.Context);
            }
            catch (Exception problem) when (problem is not HubException)
            {
                throw Told(problem, invocation);
            }
            yield return each.Current;
        }
    }

    private Exception Told(Exception exception, HubInvocationContext invocation)
    {
        if (invocation.Context.ConnectionAborted.IsCancellationRequested && exception is OperationCanceledException)
            return exception;
        return new HubException(log.ProblemOf(exception, $"hub {invocation.HubMethodName}").ToJson());
    }
}
