using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Forms;
using Portal.Transcription;

namespace Portal.Web.Api;

/// <summary>What can be chosen: questionnaires and transcription engines.</summary>
internal static class FormsApi
{
    private const int MaxId = 40;

    public static void MapForms(this RouteGroupBuilder api)
    {
        api.MapGet("/forms/{id}", Read).WithName("readForm").WithTags("Forms");
        api.MapGet("/engines", Engines).WithName("listEngines").WithTags("Forms");
    }

    private static async Task<Ok<Form>> Read(string id, IGrainFactory grains, string language = "es", int? version = null)
    {
        if (id.Length > MaxId)
            throw PortalException.NotFound();
        var form = grains.GetGrain<IFormGrain>(id);
        return TypedResults.Ok(await (version is { } exact ? form.Read(exact, language) : form.Latest(language)));
    }

    private static async Task<Ok<ImmutableArray<EngineInfo>>> Engines(IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IEnginesGrain>(0).List());
}
