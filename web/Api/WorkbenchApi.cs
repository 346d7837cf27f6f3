using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Forms;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>The questionnaires in the hands of those who prepare them: for coordinators only.</summary>
internal static class WorkbenchApi
{
    private const int MaxId = 40;
    private const int MaxLanguage = 2;

    public static void MapWorkbench(this RouteGroupBuilder api)
    {
        var forms = api.MapGroup("/forms").WithTags("Workbench");
        forms.MapGet("", List).WithName("listForms");
        forms.MapGet("/{id}/versions/{version}", Read).WithName("readFormVersion");
        forms.MapGet("/{id}/draft", Draft).WithName("readFormDraft");
        forms.MapPut("/{id}/draft", Save).WithName("saveFormDraft");
        forms.MapDelete("/{id}/draft", Drop).WithName("dropFormDraft");
        forms.MapPost("/{id}/publish", Publish).WithName("publishForm");
        forms.MapGet("/{id}/samples", Samples).WithName("listFormSamples");
        forms.MapPost("/{id}/trials", Try).WithName("tryForm");
    }

    private static async Task<Ok<ImmutableArray<FormLine>>> List(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await Workbench(grains).List(user.Caller()));

    private static async Task<Ok<Form>> Read(string id, int version, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await Workbench(grains).Read(user.Caller(), new FormRef(Known(id), version, Spoken(language))));

    private static async Task<Ok<DraftView>> Draft(string id, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await Workbench(grains).Draft(user.Caller(), Known(id), Spoken(language)));

    private static async Task<Ok<DraftView>> Save(string id, DraftRequest draft, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await Workbench(grains).Save(user.Caller(), draft.Tidy(Known(id), Spoken(language)), draft.Revision));

    private static async Task<Ok<DraftView>> Drop(string id, long revision, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await Workbench(grains).Drop(user.Caller(), Known(id), Spoken(language), revision));

    private static async Task<Ok<FormLine>> Publish(string id, PublishRequest publish, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await Workbench(grains).Publish(user.Caller(), Known(id), Spoken(language), publish.Revision, DraftRequest.Tidy(publish.Note)));

    private static async Task<Ok<ImmutableArray<SampleLine>>> Samples(string id, ClaimsPrincipal user, IGrainFactory grains, string language = "es")
    {
        await Workbench(grains).Draft(user.Caller(), Known(id), Spoken(language)); // Of a form that is not there, there is nothing to try.
        return TypedResults.Ok(await Workbench(grains).Samples(user.Caller(), Spoken(language)));
    }

    private static async Task<Ok<TrialView>> Try(string id, TrialRequest trial, ClaimsPrincipal user, IGrainFactory grains, string language = "es") =>
        TypedResults.Ok(await Workbench(grains).Try(
            user.Caller(), new Trial(Known(id), Spoken(language), trial.Before, trial.After, [.. trial.Samples ?? []], [.. trial.Conversations ?? []])));

    private static string Known(string id) => id.Length <= MaxId ? id : throw PortalException.NotFound();

    private static string Spoken(string language) => language.Length <= MaxLanguage ? language : throw PortalException.NotFound();

    private static IWorkbenchGrain Workbench(IGrainFactory grains) => grains.GetGrain<IWorkbenchGrain>(0);
}

/// <summary>A draft that should become the newest version.</summary>
/// <param name="Revision">Of the draft that was looked at.</param>
/// <param name="Note">What there is to say about it.</param>
internal sealed record PublishRequest(long Revision, string? Note = null);

/// <summary>What to try a form on.</summary>
/// <param name="Before">A version; absent: the draft.</param>
/// <param name="After">A version; absent: the draft.</param>
/// <param name="Samples">Interviews that come with the portal.</param>
/// <param name="Conversations">One's own.</param>
internal sealed record TrialRequest(int? Before = null, int? After = null, string[]? Samples = null, Guid[]? Conversations = null);
