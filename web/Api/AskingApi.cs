using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Asking;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>Questions about one conversation, and their answers.</summary>
internal static class AskingApi
{
    public static void MapAsking(this RouteGroupBuilder api)
    {
        var questions = api.MapGroup("/conversations/{id}/questions").WithTags("Asking");
        questions.MapGet("/", List).WithName("listQuestions");
        questions.MapPut("/{questionId}", Ask).WithName("askQuestion");
        questions.MapDelete("/{questionId}", Remove).WithName("removeQuestion");
    }

    private static async Task<Ok<ImmutableArray<RememberedAnswer>>> List(Guid id, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IAskingGrain>(id).List(user.Caller()));

    private static async Task<Ok<RememberedAnswer>> Ask(Guid id, Guid questionId, AskedQuestion asked, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IAskingGrain>(id).Ask(user.Caller(), questionId, asked.Question));

    private static async Task<NoContent> Remove(Guid id, Guid questionId, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IAskingGrain>(id).Remove(user.Caller(), questionId);
        return TypedResults.NoContent();
    }
}

/// <summary>What somebody wants to know.</summary>
/// <param name="Question">In her own words, up to 500 characters.</param>
internal sealed record AskedQuestion(string Question);
