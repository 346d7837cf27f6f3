using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Transcription;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>For operators: how the engines and the language model do.</summary>
internal static class EngineHealthApi
{
    public static void MapEngineHealth(this RouteGroupBuilder api)
    {
        api.MapGet("/engine-health", Read).WithTags("Engines").WithName("readEngineHealth");
        api.MapGet("/analyst-health", ReadAnalysts).WithTags("Engines").WithName("readAnalystHealth");
    }

    private static async Task<Ok<ImmutableArray<EngineHealth>>> Read(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IEngineHealthGrain>(0).Read(user.Caller()));

    private static async Task<Ok<ImmutableArray<AnalystHealth>>> ReadAnalysts(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IEngineHealthGrain>(0).ReadAnalysts(user.Caller()));
}
