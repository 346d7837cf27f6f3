using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Processing;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>For operators: work that failed too often. Ids, stages and reasons, never words of people.</summary>
internal static class FailedWorkApi
{
    public static void MapFailedWork(this RouteGroupBuilder api)
    {
        var work = api.MapGroup("/failed-work").WithTags("FailedWork");
        work.MapGet("/", List).WithName("listFailedWork");
        work.MapPost("/{id}/retry", Retry).WithName("retryFailedWork");
    }

    private static async Task<Ok<ImmutableArray<FailedWork>>> List(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IFailedWorkGrain>(0).List(user.Caller()));

    private static async Task<NoContent> Retry(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IFailedWorkGrain>(0).Retry(user.Caller(), id);
        return TypedResults.NoContent();
    }
}
