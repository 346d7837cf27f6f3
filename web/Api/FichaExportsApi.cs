using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Fichas;
using Portal.Forms;
using Portal.Interviewees;
using Portal.Web.Fichas;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>A person's ficha as a file for other programs.</summary>
internal static class FichaExportsApi
{
    public static void MapFichaExports(this RouteGroupBuilder api) =>
        api.MapGet("/interviewees/{id}/ficha/export", Export).WithTags("Fichas").WithName("exportFicha")
            .Produces<Stream>(200, FichaJson.ContentType).Produces<Stream>(200, FichaCsv.ContentType).Produces<Stream>(200, FichaXlsx.ContentType);

    private static async Task<FileContentHttpResult> Export(
        Guid id, ClaimsPrincipal user, IGrainFactory grains, TimeProvider clock, HttpResponse response, string format = "csv", string language = "es")
    {
        var person = await grains.GetGrain<IIntervieweeGrain>(id).Read(user.Caller());
        var ficha = await grains.GetGrain<IFichaGrain>(id).Read(user.Caller(), language);
        var form = await grains.GetGrain<IFormGrain>(ficha.Form.Id).Read(ficha.Form.Version, ficha.Form.Language);
        var table = new FichaTable(person.Details.Name, form, ficha, clock.GetUtcNow());
        response.Headers.CacheControl = "private, no-store";
        // The file's name tells nothing: it ends up in lists of downloads and on shared desks.
        return format switch
        {
            "json" => TypedResults.File(FichaJson.Write(table), FichaJson.ContentType, "ficha.json"),
            "csv" => TypedResults.File(FichaCsv.Write(table), FichaCsv.ContentType, "ficha.csv"),
            "xlsx" => TypedResults.File(FichaXlsx.Write(table), FichaXlsx.ContentType, "ficha.xlsx"),
            _ => throw new PortalException(PortalError.Invalid, "La ficha se puede descargar como csv, xlsx o json. Elige uno de los tres."),
        };
    }
}
