namespace Portal.Identity;

/// <inheritdoc cref="IAccountGrain"/>
[GrainType("account")]
internal sealed class AccountGrain([PersistentState("account")] IPersistentState<AccountState> stored, Passwords passwords, TimeProvider clock)
    : Grain, IAccountGrain
{
    private AccountState State => stored.State;

    public async Task<bool> Create(Guid interviewerId, string name, string password, Roles roles)
    {
        if (State.Password is not null)
            return false;
        var hash = await passwords.Hash(password);
        await GrainFactory.GetGrain<Interviewers.IInterviewerGrain>(interviewerId).Begin(name, this.GetPrimaryKeyString());
        await stored.Replace(State with { InterviewerId = interviewerId, Password = hash, Roles = roles });
        return true;
    }

    public async Task<SignedIn> Verify(string password)
    {
        await Prove(password);
        return new SignedIn(State.InterviewerId, State.Roles);
    }

    public async Task ChangePassword(string oldPassword, string newPassword)
    {
        await Prove(oldPassword);
        await stored.Replace(State with { Password = await passwords.Hash(newPassword) });
    }

    public async Task SetDisabled(bool disabled)
    {
        if (State.Password is null)
            throw PortalException.NotFound();
        await stored.Replace(State with { Disabled = disabled });
    }

    public Task<SignedIn> Current() => Task.FromResult(
        State is { Password: not null, Disabled: false } ? new SignedIn(State.InterviewerId, State.Roles) : throw NoSession());

    private async Task Prove(string password)
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
            throw new PortalException(PortalError.Unauthenticated, "El correo o la contraseña no son correctos.");
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
}
