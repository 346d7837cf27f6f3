using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity;
using Portal.Interviewers;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>My name, my language, my password, my sessions: for every account, whatever its roles.</summary>
internal static class ProfileApi
{
    public static void MapProfile(this RouteGroupBuilder api)
    {
        var profile = api.MapGroup("/profile").WithTags("Profile");
        api.MapPatch("/profile", Change).WithName("changeProfile").WithTags("Session");
        profile.MapPut("/password", ChangePassword).WithName("changeMyPassword").RequireRateLimiting(IdentityHosting.LoginLimit);
        profile.MapGet("/sessions", Sessions).WithName("listMySessions");
        profile.MapDelete("/sessions", EndOthers).WithName("endMyOtherSessions");
        profile.MapDelete("/sessions/{id}", End).WithName("endMySession").Answers(404);
    }

    private static async Task<Ok<SessionView>> Change(ProfileChange change, ClaimsPrincipal user, IGrainFactory grains)
    {
        var caller = user.Caller();
        return TypedResults.Ok(SessionView.Of(await grains.GetGrain<IInterviewerGrain>(caller.InterviewerId).Change(change.Name, change.Language, change.Appearance), caller.Roles));
    }

    private static async Task<NoContent> ChangePassword(PasswordRequest request, ClaimsPrincipal user, IGrainFactory grains)
    {
        await (await Account(user, grains)).ChangePassword(request.OldPassword, request.NewPassword, user.SessionKey());
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ImmutableArray<SessionLine>>> Sessions(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await (await Account(user, grains)).Sessions(user.SessionKey()));

    private static async Task<NoContent> EndOthers(ClaimsPrincipal user, IGrainFactory grains)
    {
        await (await Account(user, grains)).EndOtherSessions(user.SessionKey());
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> End(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await (await Account(user, grains)).EndSession(id, user.SessionKey());
        return TypedResults.NoContent();
    }

    private static async Task<IAccountGrain> Account(ClaimsPrincipal user, IGrainFactory grains) =>
        grains.GetGrain<IAccountGrain>((await grains.GetGrain<IInterviewerGrain>(user.Caller().InterviewerId).Profile()).Email);
}

/// <summary>What is to be different; what is absent stays.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Language">ISO 639-1 of the screens.</param>
/// <param name="Appearance"><c>light</c>, <c>dark</c> or <c>auto</c>, as the device is.</param>
internal sealed record ProfileChange(string? Name = null, string? Language = null, string? Appearance = null);

/// <summary>My new password; my other sessions end.</summary>
/// <param name="OldPassword">The one so far.</param>
/// <param name="NewPassword">12 to 128 characters.</param>
internal sealed record PasswordRequest(string OldPassword, string NewPassword);
