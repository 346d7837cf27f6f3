using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Interviewers;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>My own profile.</summary>
internal static class ProfileApi
{
    public static void MapProfile(this RouteGroupBuilder api) =>
        api.MapPatch("/profile", Change).WithName("changeProfile").WithTags("Session");

    private static async Task<Ok<SessionView>> Change(ProfileChange change, ClaimsPrincipal user, IGrainFactory grains)
    {
        var caller = user.Caller();
        return TypedResults.Ok(SessionView.Of(await grains.GetGrain<IInterviewerGrain>(caller.InterviewerId).Change(change.Name, change.Language), caller.Roles));
    }
}

/// <summary>What is to be different; what is absent stays.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Language">ISO 639-1 of the screens.</param>
internal sealed record ProfileChange(string? Name = null, string? Language = null);
