using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Administration;
using Portal.Interviewers;
using Portal.Web.Identity;
using Portal.Web.Mail;

namespace Portal.Web.Api;

/// <summary>The accounts of the installation: for administrators only.</summary>
internal static class AdministrationApi
{
    public static void MapAdministration(this RouteGroupBuilder api)
    {
        var accounts = api.MapGroup("/administration").WithTags("Administration");
        accounts.MapGet("/accounts", List).WithName("listAccounts");
        accounts.MapPost("/accounts", Invite).WithName("inviteAccount");
        accounts.MapPost("/accounts/{id}/link", Link).WithName("linkAccount");
        accounts.MapPut("/accounts/{id}/roles", SetRoles).WithName("setAccountRoles");
        accounts.MapPut("/accounts/{id}/disabled", SetDisabled).WithName("setAccountDisabled");
        accounts.MapPost("/accounts/{id}/transfer", Transfer).WithName("transferCaseload");
        accounts.MapGet("/audit", Audit).WithName("readAudit");
    }

    private static async Task<Ok<ImmutableArray<AccountView>>> List(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok((await Directory(grains).List(user.Caller())).Select(AccountView.Of).ToImmutableArray());

    private static async Task<Ok<LinkView>> Invite(InviteRequest invite, ClaimsPrincipal user, IGrainFactory grains, IInvitationPost post, HttpContext http)
    {
        var token = SecretToken.New();
        var account = await Directory(grains).Invite(user.Caller(), new Invitee(invite.Name, invite.Email, invite.Roles.Together(), invite.Language), SecretToken.KeyOf(token)!);
        return TypedResults.Ok(await Sent(account, token, post, user, grains, http));
    }

    private static async Task<Ok<LinkView>> Link(Guid id, ClaimsPrincipal user, IGrainFactory grains, IInvitationPost post, HttpContext http)
    {
        var token = SecretToken.New();
        var account = await Directory(grains).Link(user.Caller(), id, SecretToken.KeyOf(token)!);
        return TypedResults.Ok(await Sent(account, token, post, user, grains, http));
    }

    private static async Task<Ok<AccountView>> SetRoles(Guid id, RolesRequest request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(AccountView.Of(await Directory(grains).SetRoles(user.Caller(), id, request.Roles.Together())));

    private static async Task<Ok<AccountView>> SetDisabled(Guid id, DisabledRequest request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(AccountView.Of(await Directory(grains).SetDisabled(user.Caller(), id, request.Disabled)));

    private static async Task<Ok<AccountView>> Transfer(Guid id, TransferRequest request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(AccountView.Of(await Directory(grains).Transfer(user.Caller(), id, request.To)));

    private static async Task<Ok<ImmutableArray<AuditView>>> Audit(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok((await Directory(grains).Audit(user.Caller())).Select(AuditView.Of).ToImmutableArray());

    /// <summary>A link that went by mail is not shown as well: the fewer copies, the better.</summary>
    private static async Task<LinkView> Sent(
        AccountLine account, string token, IInvitationPost post, ClaimsPrincipal user, IGrainFactory grains, HttpContext http)
    {
        var link = InvitationLink.Of(http, token);
        // Whose language nobody knows yet most likely reads that of her colleague.
        var language = string.IsNullOrEmpty(account.Language)
            ? (await grains.GetGrain<IInterviewerGrain>(user.Caller().InterviewerId).Profile()).Language
            : account.Language;
        var letter = new InvitationLetter(
            account.Name, account.Email, link, account.InvitedUntil!.Value, language, Again: account.Status == AccountStatus.Active); // A link was just made.
        var sent = await post.Send(letter, http.RequestAborted);
        return new LinkView(AccountView.Of(account), sent ? null : link, account.InvitedUntil.Value);
    }

    private static IAccountDirectoryGrain Directory(IGrainFactory grains) => grains.GetGrain<IAccountDirectoryGrain>(0);
}

/// <summary>Who is invited.</summary>
/// <param name="Name">Up to 120 characters.</param>
/// <param name="Email">To log in with.</param>
/// <param name="Roles">At least one.</param>
/// <param name="Language">ISO 639-1 of her letters and, at first, of her screens.</param>
internal sealed record InviteRequest(string Name, string Email, Roles[] Roles, string? Language = null);

/// <summary>What an account may do from now on.</summary>
/// <param name="Roles">At least one.</param>
internal sealed record RolesRequest(Roles[] Roles);

/// <summary>Whether an account may be used.</summary>
/// <param name="Disabled">Nobody may.</param>
internal sealed record DisabledRequest(bool Disabled);

/// <summary>Who gets the caseload.</summary>
/// <param name="To">An account that holds interviews.</param>
internal sealed record TransferRequest(Guid To);
