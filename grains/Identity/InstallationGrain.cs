using System.Security.Cryptography;
using Microsoft.Extensions.Options;

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
        if (stored.State.Done)
            return null;
        // What will be created is stored before it is: after a crash in between, the next start creates and shows the same account, and nobody is locked out.
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
        await stored.Replace(account with { Password = null, Done = true });
        return new FirstAccount(account.Email, account.Password!);
    }

    public Task Ping() => stored.ReadStateAsync();
}

/// <summary>What is stored of the installation.</summary>
[GenerateSerializer, Immutable, Alias("portal.installation-state")]
internal sealed record InstallationState
{
    [Id(0)] public Guid InterviewerId { get; init; }
    [Id(1)] public string Email { get; init; } = "";

    /// <summary>The first password, only between the first start and its showing.</summary>
    [Id(2)] public string? Password { get; init; }
    [Id(3)] public bool Done { get; init; }
}
