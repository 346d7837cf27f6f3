using Portal.Administration;

namespace Portal.Identity;

/// <inheritdoc cref="ISessionGrain"/>
[GrainType("session")]
internal sealed class SessionGrain([PersistentState("session")] IPersistentState<SessionState> stored, TimeProvider clock) : Grain, ISessionGrain
{
    private static readonly TimeSpan IdleLimit = TimeSpan.FromHours(12);
    private static readonly TimeSpan AbsoluteLimit = TimeSpan.FromDays(7);

    /// <summary>How stale the stored "last seen" may be: a write for every request would buy nothing.</summary>
    private static readonly TimeSpan SeenPrecision = TimeSpan.FromMinutes(5);

    public async Task Begin(string email, SignedIn who, string? device)
    {
        if (stored.State.Email is not null)
            throw new PortalException(PortalError.Conflict, "Esta sesión ya existe. Entra otra vez.");
        await GrainFactory.GetGrain<IAccountDirectoryGrain>(0).Adopt(email, who);
        await GrainFactory.GetGrain<IInstallationGrain>(0).Used(email);
        var now = clock.GetUtcNow();
        await stored.Replace(new SessionState { Email = email, InterviewerId = who.InterviewerId, BegunAt = now, SeenAt = now, Generation = who.Generation });
        await GrainFactory.GetGrain<IAccountGrain>(email).Keep(new KnownSession(this.GetPrimaryKeyString(), device, now));
    }

    public async Task<Caller?> Resolve()
    {
        var session = stored.State;
        if (session.Email is null)
        {
            // Nobody's token: do not keep a guess in memory.
            DeactivateOnIdle();
            return null;
        }
        var now = clock.GetUtcNow();
        if (IsTooOld(now))
        {
            await End();
            return null;
        }
        var who = await Account(session.Email);
        if (who is null || who.InterviewerId != session.InterviewerId || who.Generation > session.Generation)
        {
            await End();
            return null;
        }
        if (now - session.SeenAt >= SeenPrecision)
            await stored.Replace(session with { SeenAt = now });
        return new Caller(who.InterviewerId, who.Roles);
    }

    public Task<DateTimeOffset?> Seen() => Task.FromResult<DateTimeOffset?>(stored.State.Email is null || IsTooOld(clock.GetUtcNow()) ? null : stored.State.SeenAt);

    public async Task Renew(long generation)
    {
        if (stored.State.Email is not null && stored.State.Generation < generation)
            await stored.Replace(stored.State with { Generation = generation });
    }

    public async Task End()
    {
        if (stored.RecordExists)
            await stored.ClearStateAsync();
        stored.State = new SessionState();
        DeactivateOnIdle();
    }

    private bool IsTooOld(DateTimeOffset now) => now - stored.State.SeenAt >= IdleLimit || now - stored.State.BegunAt >= AbsoluteLimit;

    private async Task<SignedIn?> Account(string email)
    {
        try
        {
            return await GrainFactory.GetGrain<IAccountGrain>(email).Current();
        }
        catch (PortalException gone) when (gone.Error == PortalError.Unauthenticated)
        {
            return null;
        }
    }
}

/// <summary>What is stored of a session.</summary>
[GenerateSerializer, Immutable, Alias("portal.session-state")]
internal sealed record SessionState
{
    [Id(0)] public string? Email { get; init; }
    [Id(1)] public Guid InterviewerId { get; init; }
    [Id(2)] public DateTimeOffset BegunAt { get; init; }
    [Id(3)] public DateTimeOffset SeenAt { get; init; }

    /// <summary>Over when the account's is higher.</summary>
    [Id(4)] public long Generation { get; init; }
}
