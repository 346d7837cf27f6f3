using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using Portal.Identity;
using Portal.Web.Identity;

namespace Portal.Web.Hubs;

/// <summary>
/// Whether a connection's session still holds. A connection outlives a request, so it is asked again; at most every few seconds, as sound arrives four
/// times a second.
/// </summary>
internal sealed class HubSessions(IGrainFactory grains, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(4);

    // Beside the connection and not in its Items: a call and a change to pass on may look at the same time.
    private readonly ConditionalWeakTable<HubCallerContext, Checked> _checked = [];

    /// <summary>The caller as the session stands now; otherwise the connection ends.</summary>
    public async ValueTask<Caller> Require(HubCallerContext connection)
    {
        if (await Current(connection) is { } caller)
            return caller;
        connection.Abort();
        throw new PortalException(PortalError.Unauthenticated, "Tu sesión ha terminado. Entra otra vez.");
    }

    /// <summary>It may be over: the next to ask learns it from the session itself.</summary>
    public void Doubt(HubCallerContext connection) => _checked.Remove(connection);

    private async ValueTask<Caller?> Current(HubCallerContext connection)
    {
        if (_checked.TryGetValue(connection, out var last) && clock.GetElapsedTime(last.At) < Fresh)
            return last.Caller;
        var caller = await grains.GetGrain<ISessionGrain>(connection.User!.SessionKey()).Resolve();
        if (caller?.Roles.HasFlag(Roles.Interviewer) == false)
            caller = null;
        _checked.AddOrUpdate(connection, new Checked(caller, clock.GetTimestamp()));
        return caller;
    }

    private sealed record Checked(Caller? Caller, long At);
}
