using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Portal.Administration;

namespace Portal.Identity;

/// <inheritdoc cref="IInstallationGrain"/>
[GrainType("installation")]
internal sealed class InstallationGrain(
    [PersistentState("installation")] IPersistentState<InstallationState> stored, IOptions<FirstAccountOptions> options) : Grain, IInstallationGrain
{
    // Twenty of these make 100 bits. None of them looks like another when read aloud or copied by hand.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int PasswordLength = 20;

    public async Task<FirstAccount?> FirstAccount()
    {
        if (!stored.State.Done)
            await Make();
        var email = stored.State.Email;
        // One made before there was a directory is not in it.
        if (await Standing(email) is { } who)
            await GrainFactory.GetGrain<IAccountDirectoryGrain>(0).Adopt(email, who);
        return stored.State.Password is { } password ? new FirstAccount(email, password) : null;
    }

    public async Task Used(string email)
    {
        if (stored.State.Password is not null && stored.State.Email == email)
            await stored.Replace(stored.State with { Password = null });
    }

    /// <summary>What will be created is stored before it is: after a crash in between, the next start creates and shows the same account, and nobody is locked out.</summary>
    private async Task Make()
    {
        if (stored.State.Password is null)
            await stored.Replace(new InstallationState
            {
                InterviewerId = Guid.NewGuid(),
                Email = options.Value.Email.Trim().ToLowerInvariant(),
                Password = RandomNumberGenerator.GetString(Letters, PasswordLength),
            });
        var account = stored.State;
        const Roles all = Roles.Interviewer | Roles.Coordinator | Roles.Operator | Roles.Admin;
        await GrainFactory.GetGrain<IAccountGrain>(account.Email).Create(account.InterviewerId, options.Value.Name, account.Password!, all);
        await stored.Replace(account with { Done = true });
    }

    private async Task<SignedIn?> Standing(string email)
    {
        try
        {
            return await GrainFactory.GetGrain<IAccountGrain>(email).Current();
        }
        catch (PortalException gone) when (gone.Error == PortalError.Unauthenticated)
        {
            return null; // Disabled meanwhile, by another administrator.
        }
    }

    public Task Ping() => stored.ReadStateAsync();
}

/// <summary>What is stored of the installation.</summary>
[GenerateSerializer, Immutable, Alias("portal.installation-state")]
internal sealed record InstallationState
{
    [Id(0)] public Guid InterviewerId { get; init; }
    [Id(1)] public string Email { get; init; } = "";

    /// <summary>The first password, only until somebody came in with it.</summary>
    [Id(2)] public string? Password { get; init; }
    [Id(3)] public bool Done { get; init; }
}
