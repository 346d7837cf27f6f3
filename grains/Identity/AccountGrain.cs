using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Portal.Interviewers;

namespace Portal.Identity;

/// <summary>Credentials and standing; the sessions are in <c>.Sessions.cs</c>.</summary>
[GrainType("account")]
internal sealed partial class AccountGrain(
    [PersistentState("account")] IPersistentState<AccountState> stored, Passwords passwords, TimeProvider clock, ILogger<AccountGrain> log) : Grain, IAccountGrain
{
    private AccountState State => stored.State;

    public async Task<bool> Create(Guid interviewerId, string name, string password, Roles roles)
    {
        if (State.Password is not null)
            return false;
        var hash = await passwords.Hash(password);
        await GrainFactory.GetGrain<IInterviewerGrain>(interviewerId).Begin(name, this.GetPrimaryKeyString());
        await stored.Replace(State with { InterviewerId = interviewerId, Password = hash, Roles = roles });
        return true;
    }

    public async Task<SignedIn> Verify(string password)
    {
        await Prove(password, new(PortalError.Unauthenticated, "El correo o la contraseña no son correctos."));
        return Who();
    }

    public async Task ChangePassword(string oldPassword, string newPassword, string sessionKey)
    {
        await Prove(oldPassword, new(PortalError.Invalid, "La contraseña actual no es esa. Escríbela otra vez."));
        var hash = await passwords.Hash(newPassword);
        await EndAllBut(sessionKey, next => next with { Password = hash, Invitation = null });
    }

    public async Task Take(AccountStanding standing)
    {
        if (State.Revision >= standing.Revision)
            return;
        var next = State with { InterviewerId = standing.InterviewerId, Roles = standing.Roles, Disabled = standing.Disabled, Revision = standing.Revision };
        if (standing.Disabled)
            next = next with { Generation = next.Generation + 1, Sessions = [], Invitation = null };
        await stored.Replace(next);
        await this.Tell(log, State.InterviewerId, ChangeKind.Session, Guid.Empty);
    }

    public Task Invite(string invitationKey, DateTimeOffset until) => stored.Replace(State with { Invitation = new KnownInvitation(invitationKey, until) });

    public Task<InvitedAccount> Invited(string invitationKey) => Task.FromResult(new InvitedAccount(State.InterviewerId, Good(invitationKey).Until));

    public async Task<SignedIn> Accept(string invitationKey, string password)
    {
        Good(invitationKey);
        var hash = await passwords.Hash(password);
        await EndAllBut(null, next => next with { Password = hash, Invitation = null, Tries = LoginTries.None });
        return Who();
    }

    public Task<SignedIn> Current() => Task.FromResult(State is { Password: not null, Disabled: false } ? Who() : throw NoSession());

    private SignedIn Who() => new(State.InterviewerId, State.Roles, State.Generation);

    private KnownInvitation Good(string invitationKey) =>
        State is { Disabled: false, Invitation: { } invitation } && invitation.Key == invitationKey && invitation.Until > clock.GetUtcNow()
            ? invitation
            : throw InvitationGrain.Over();

    private async Task Prove(string password, PortalException otherwise)
    {
        var now = clock.GetUtcNow();
        if (State.Tries.WaitAt(now) is { } wait)
            throw new PortalException(PortalError.TooMany, $"Demasiados intentos. Espera {Math.Ceiling(wait.TotalSeconds):0} segundos y prueba otra vez.");
        var proved = await passwords.Check(password, State.Password) && !State.Disabled;
        var tries = proved ? LoginTries.None : State.Tries.Failed(now);
        // Of addresses without an account only this activation remembers: guessing must not fill the storage.
        if (State.Password is null)
            stored.State = State with { Tries = tries };
        else if (tries != State.Tries)
            await stored.Replace(State with { Tries = tries });
        if (!proved)
            throw otherwise;
    }

    private static PortalException NoSession() => new(PortalError.Unauthenticated, "Tu sesión ha terminado. Entra otra vez.");
}

/// <summary>What is stored of an account.</summary>
[GenerateSerializer, Immutable, Alias("portal.account-state")]
internal sealed record AccountState
{
    [Id(0)] public Guid InterviewerId { get; init; }
    [Id(1)] public PasswordHash? Password { get; init; }
    [Id(2)] public Roles Roles { get; init; }
    [Id(3)] public bool Disabled { get; init; }
    [Id(4)] public LoginTries Tries { get; init; } = LoginTries.None;

    /// <summary>Of the directory's last decision taken here.</summary>
    [Id(5)] public long Revision { get; init; }

    /// <summary>Sessions of an earlier one are over.</summary>
    [Id(6)] public long Generation { get; init; }

    [Id(7)] public ImmutableArray<KnownSession> Sessions { get; init; } = [];

    /// <summary>The one link that is good, if any.</summary>
    [Id(8)] public KnownInvitation? Invitation { get; init; }
}

/// <summary>A link to set the password: the hash of its token, and its end.</summary>
[GenerateSerializer, Immutable, Alias("portal.known-invitation")]
internal sealed record KnownInvitation([property: Id(0)] string Key, [property: Id(1)] DateTimeOffset Until);
