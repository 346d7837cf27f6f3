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
        ficha.MapPost("/{questionId}/undo", Undo).WithName("undoAnswer");
        ficha.MapGet("/closings/{conversationId}", Closing).WithName("readClosing");
        ficha.MapPut("/closings/{conversationId}", Close).WithName("closeConversation");
    }

    private static async Task<Ok<FichaView>> Read(Guid id, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Read(user.Caller(), language));

    private static async Task<Ok<FichaView>> Write(
        Guid id, string questionId, FichaEdit edit, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Write(user.Caller(), questionId, edit, language));

    private static async Task<Ok<FichaView>> Decide(
        Guid id, string questionId, Guid conversationId, ProposalDecision decision, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Decide(user.Caller(), questionId, conversationId, decision.Accept, language));

    private static async Task<Ok<FichaView>> Undo(Guid id, string questionId, FichaUndo undo, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Undo(user.Caller(), questionId, undo.Revision, language));

    private static async Task<Ok<ClosingView>> Closing(Guid id, Guid conversationId, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Closing(user.Caller(), conversationId, language));

    private static async Task<Ok<ClosingView>> Close(
        Guid id, Guid conversationId, ClosingState closing, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await grains.GetGrain<IFichaGrain>(id).Close(user.Caller(), conversationId, closing.Done, language));
}

/// <summary>What is taken back.</summary>
/// <param name="Revision">That of the ficha which the act led to.</param>
internal sealed record FichaUndo(long Revision);

/// <summary>Whether looking a conversation over is done.</summary>
internal sealed record ClosingState(bool Done);

/// <summary>Yes or no to a proposal.</summary>
internal sealed record ProposalDecision(bool Accept);
