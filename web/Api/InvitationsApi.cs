using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>
/// Setting a password by a link. Whoever has the token needs no session. The token comes in the body: in an address it would stay in logs and histories.
/// </summary>
internal static class InvitationsApi
{
    public static void MapInvitations(this RouteGroupBuilder api)
    {
        var invitations = api.MapGroup("/invitations").WithTags("Invitations").AllowAnonymous().RequireRateLimiting(IdentityHosting.LoginLimit).Answers(404);
        invitations.MapPost("/read", Read).WithName("readInvitation");
        invitations.MapPost("/accept", Accept).WithName("acceptInvitation");
    }

    private static async Task<Ok<Invitation>> Read(InvitationRequest request, IGrainFactory grains) =>
        TypedResults.Ok(await Invitation(request.Token, grains).Read());

    private static async Task<Ok<Invitation>> Accept(AcceptRequest request, IGrainFactory grains) =>
        TypedResults.Ok(await Invitation(request.Token, grains).Accept(request.Password));

    private static IInvitationGrain Invitation(string token, IGrainFactory grains) => grains.GetGrain<IInvitationGrain>(
        SecretToken.KeyOf(token) ?? throw new PortalException(PortalError.Invalid, "Al enlace le falta un trozo. Cópialo entero o pide otro."));
}

/// <summary>Who has a link.</summary>
/// <param name="Token">What stands behind its #.</param>
internal sealed record InvitationRequest(string Token);

/// <summary>The password to set.</summary>
/// <param name="Token">What stands behind the # of the link.</param>
/// <param name="Password">12 to 128 characters.</param>
internal sealed record AcceptRequest(string Token, string Password);
