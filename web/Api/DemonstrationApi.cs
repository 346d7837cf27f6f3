using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Demonstration;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>The demonstration, for whoever has no microphone yet.</summary>
internal static class DemonstrationApi
{
    public static void MapDemonstration(this RouteGroupBuilder api) =>
        api.MapPost("/demonstration", Play).WithName("playDemonstration").WithTags("Demonstration");

    private static async Task<Ok<DemonstrationStarted>> Play(DemonstrationRequest request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IDemonstrationGrain>(request.ConversationId).Play(user.Caller()));
}

/// <summary>Starts a demonstration.</summary>
/// <param name="ConversationId">The id its conversation will have, made by the client so that asking twice starts one.</param>
internal sealed record DemonstrationRequest(Guid ConversationId);
