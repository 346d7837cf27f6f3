using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Fichas;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>A person's ficha.</summary>
internal static class FichasApi
{
    public static void MapFichas(this RouteGroupBuilder api)
    {
        var ficha = api.MapGroup("/interviewees/{id}/ficha").WithTags("Fichas");
        ficha.MapGet("/", Read).WithName("readFicha");
        ficha.MapPut("/{questionId}", Write).WithName("writeAnswer");
        ficha.MapPost("/{questionId}/proposals/{conversationId}", Decide).WithName("decideProposal");
    }

    private static async Task<Ok<FichaView>> Read(Guid id, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Read(user.Caller(), language));

    private static async Task<Ok<FichaView>> Write(
        Guid id, string questionId, FichaEdit edit, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Write(user.Caller(), questionId, edit, language));

    private static async Task<Ok<FichaView>> Decide(
        Guid id, string questionId, Guid conversationId, ProposalDecision decision, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Decide(user.Caller(), questionId, conversationId, decision.Accept, language));
}

/// <summary>Yes or no to a proposal.</summary>
internal sealed record ProposalDecision(bool Accept);
