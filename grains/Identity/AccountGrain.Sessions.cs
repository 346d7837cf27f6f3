using System.Collections.Immutable;
using Portal.Interviewers;

namespace Portal.Identity;

/// <summary>
/// The sessions of the account. It lists them, each knows itself whether it still holds; all of them end at once by a number that goes up with one write,
/// and the open connections are told.
/// </summary>
internal sealed partial class AccountGrain
{
    /// <summary>More than a person has devices: programs log in often. The oldest ends.</summary>
    private const int MostSessions = 100;

    public async Task Keep(KnownSession session)
    {
        var kept = State.Sessions.Insert(0, session);
        await stored.Replace(State with { Sessions = [.. kept.Take(MostSessions)] });
        foreach (var old in kept.Skip(MostSessions))
            await Session(old.Key).End();
    }

    public async Task<ImmutableArray<SessionLine>> Sessions(string sessionKey)
    {
        // One from before the list was kept is known since it asks.
        var known = State.Sessions.Any(one => one.Key == sessionKey) ? State.Sessions : State.Sessions.Add(new KnownSession(sessionKey, null, clock.GetUtcNow()));
        var lines = await Task.WhenAll(known.Select(async one => await Session(one.Key).Seen() is { } seen
            ? new SessionLine(IdOf(one.Key), one.Device, one.BegunAt, seen, one.Key == sessionKey)
            : null));
        var holding = known.Zip(lines).Where(pair => pair.Second is not null).Select(pair => pair.First).ToImmutableArray();
        if (!holding.SequenceEqual(State.Sessions))
            await stored.Replace(State with { Sessions = holding });
        return [.. lines.OfType<SessionLine>().OrderByDescending(line => line.Current).ThenByDescending(line => line.SeenAt).ThenBy(line => line.Id)];
    }

    public async Task EndSession(Guid id, string sessionKey)
    {
        var session = State.Sessions.FirstOrDefault(one => IdOf(one.Key) == id) ?? throw PortalException.NotFound();
        if (session.Key == sessionKey)
            throw new PortalException(PortalError.Conflict, "Esta es la sesión que estás usando. Para cerrarla, pulsa Salir.");
        await Session(session.Key).End();
        await stored.Replace(State with { Sessions = State.Sessions.Remove(session) });
        await this.Tell(log, State.InterviewerId, ChangeKind.Session, id);
    }

    public Task EndOtherSessions(string sessionKey) => EndAllBut(sessionKey, next => next);

    /// <summary>The one that stays is taken along first: stopped in between, it is still good, and the others are too.</summary>
    private async Task EndAllBut(string? sessionKey, Func<AccountState, AccountState> change)
    {
        var generation = State.Generation + 1;
        if (sessionKey is not null)
            await Session(sessionKey).Renew(generation);
        await stored.Replace(change(State) with { Generation = generation, Sessions = [.. State.Sessions.Where(one => one.Key == sessionKey)] });
        await this.Tell(log, State.InterviewerId, ChangeKind.Session, Guid.Empty);
    }

    private ISessionGrain Session(string key) => GrainFactory.GetGrain<ISessionGrain>(key);

    private static Guid IdOf(string sessionKey) => new(Convert.FromHexString(sessionKey).AsSpan(0, 16));
}
