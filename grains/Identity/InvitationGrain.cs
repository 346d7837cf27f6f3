using Portal.Administration;
using Portal.Interviewers;

namespace Portal.Identity;

/// <inheritdoc cref="IInvitationGrain"/>
[GrainType("invitation")]
internal sealed class InvitationGrain([PersistentState("invitation")] IPersistentState<InvitationState> stored) : Grain, IInvitationGrain
{
    private string Key => this.GetPrimaryKeyString();

    public async Task Begin(string email)
    {
        if (stored.State.Email != email)
            await stored.Replace(new InvitationState { Email = email });
    }

    public async Task<Invitation> Read()
    {
        var email = Email();
        return await For(email, await Account(email).Invited(Key));
    }

    public async Task<Invitation> Accept(string password)
    {
        var email = Email();
        var answer = await For(email, await Account(email).Invited(Key));
        var who = await Account(email).Accept(Key, password);
        // Should this be the last thing that happens, the directory hears of it at the first login.
        await GrainFactory.GetGrain<IAccountDirectoryGrain>(0).Adopt(email, who);
        await stored.ClearStateAsync();
        stored.State = new InvitationState();
        DeactivateOnIdle();
        return answer;
    }

    internal static PortalException Over() =>
        new(PortalError.NotFound, "Este enlace ya no sirve: ha caducado o ya se usó. Pide otro a quien administra el portal.");

    private string Email()
    {
        if (stored.State.Email is { } email)
            return email;
        // Nobody's token: do not keep a guess in memory.
        DeactivateOnIdle();
        throw Over();
    }

    private IAccountGrain Account(string email) => GrainFactory.GetGrain<IAccountGrain>(email);

    private async Task<Invitation> For(string email, InvitedAccount invited)
    {
        var profile = await GrainFactory.GetGrain<IInterviewerGrain>(invited.InterviewerId).Profile();
        return new(profile.Name, email, invited.Until, profile.Language);
    }
}

/// <summary>What is stored of an invitation.</summary>
[GenerateSerializer, Immutable, Alias("portal.invitation-state")]
internal sealed record InvitationState
{
    [Id(0)] public string? Email { get; init; }
}
