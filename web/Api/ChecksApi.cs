using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Checks;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>For operators: tries what is outside the portal. Nothing of a person is in it.</summary>
internal static class ChecksApi
{
    public static void MapChecks(this RouteGroupBuilder api)
    {
        var checks = api.MapGroup("/check").WithTags("Checks");
        checks.MapGet("/", Read).WithName("readCheck");
        checks.MapPost("/", Start).WithName("startCheck");
    }

    private static async Task<Ok<CheckRun>> Read(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<ICheckGrain>(0).Read(user.Caller()));

    private static async Task<Ok<CheckRun>> Start(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<ICheckGrain>(0).Start(user.Caller()));
}
