using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Recordings;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>A recording that arrives as a file, in pieces.</summary>
internal static class UploadsApi
{
    public static void MapUploads(this RouteGroupBuilder api)
    {
        api.MapGet("/uploads", List).WithTags("Uploads").WithName("listUploads");
        var upload = api.MapGroup("/uploads/{id}").WithTags("Uploads");
        upload.MapPut("/", Begin).WithName("beginUpload");
        upload.MapPut("/bytes", Put).WithName("putUploadBytes").Accepts<Stream>("application/octet-stream");
        upload.MapPost("/complete", Complete).WithName("completeUpload").Answers(422);
        upload.MapPost("/retry", Retry).WithName("retryUpload");
        upload.MapPost("/restore", Restore).WithName("restoreUpload");
        upload.MapDelete("/", Cancel).WithName("cancelUpload");
    }

    private static async Task<Ok<ImmutableArray<UploadView>>> List(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IUploadsGrain>(user.Caller().InterviewerId).List());

    private static async Task<Ok<UploadProgress>> Begin(Guid id, BeginUpload request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(new UploadProgress(await grains.GetGrain<IUploadGrain>(id).Begin(user.Caller(), request)));

    private static async Task<Ok<UploadProgress>> Put(
        Guid id, long offset, HttpRequest request, ClaimsPrincipal user, IGrainFactory grains, CancellationToken cancellation)
    {
        var piece = await RequestBytes.Read(request, IUploadGrain.MaxPieceBytes, cancellation);
        return TypedResults.Ok(new UploadProgress(await grains.GetGrain<IUploadGrain>(id).Put(user.Caller(), offset, piece)));
    }

    private static async Task<NoContent> Complete(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IUploadGrain>(id).Complete(user.Caller());
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Retry(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IUploadGrain>(id).Retry(user.Caller());
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Restore(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IUploadGrain>(id).Restore(user.Caller());
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Cancel(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IUploadGrain>(id).Cancel(user.Caller());
        return TypedResults.NoContent();
    }
}

/// <summary>How far an upload is.</summary>
/// <param name="Stored">Bytes that are stored.</param>
internal sealed record UploadProgress(long Stored);
