using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Conversations;
using Portal.Interviewees;
using Portal.Interviewers;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>The people of my caseload.</summary>
internal static class IntervieweesApi
{
    public static void MapInterviewees(this RouteGroupBuilder api)
    {
        api.MapGet("/caseload", Caseload).WithName("readCaseload").WithTags("Interviewees");
        var person = api.MapGroup("/interviewees/{id}").WithTags("Interviewees");
        person.MapPut("/", Add).WithName("addInterviewee");
        person.MapGet("/", Read).WithName("readInterviewee");
        person.MapPatch("/", Change).WithName("changeInterviewee");
        person.MapPut("/archived", Archive).WithName("archiveInterviewee");
        person.MapPost("/consent", GiveConsent).WithName("giveConsent");
        person.MapGet("/conversations", Conversations).WithName("listConversations");
        person.MapGet("/discarded", Discarded).WithName("listDiscarded");
    }

    private static async Task<Ok<ImmutableArray<IntervieweeSummary>>> Caseload(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IInterviewerGrain>(user.Caller().InterviewerId).Caseload());

    private static async Task<Ok<IntervieweeView>> Add(Guid id, IntervieweeDetails details, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IIntervieweeGrain>(id).Add(user.Caller(), details, demonstration: false));

    private static async Task<Ok<IntervieweeView>> Read(Guid id, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IIntervieweeGrain>(id).Read(user.Caller()));

    private static async Task<Ok<IntervieweeView>> Change(Guid id, IntervieweeDetails details, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IIntervieweeGrain>(id).Change(user.Caller(), details));

    private static async Task<Ok<IntervieweeView>> Archive(Guid id, ArchiveRequest request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IIntervieweeGrain>(id).Archive(user.Caller(), request.Archived));

    private static async Task<Ok<IntervieweeView>> GiveConsent(Guid id, ConsentRequest consent, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IIntervieweeGrain>(id).GiveConsent(user.Caller(), consent.TextVersion, consent.Language));

    private static async Task<Ok<ImmutableArray<ConversationSummary>>> Conversations(Guid id, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IIntervieweeGrain>(id).Conversations(user.Caller()));

    private static async Task<Ok<ImmutableArray<ConversationSummary>>> Discarded(Guid id, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IIntervieweeGrain>(id).Discarded(user.Caller()));
}

/// <summary>Whether she is put away from the daily list.</summary>
internal sealed record ArchiveRequest(bool Archived);

/// <summary>The person said yes.</summary>
/// <param name="TextVersion">Version of the text that was read to her.</param>
/// <param name="Language">ISO 639-1 of the text that was read to her.</param>
internal sealed record ConsentRequest(string TextVersion, string Language = ConsentText.FirstLanguage);
