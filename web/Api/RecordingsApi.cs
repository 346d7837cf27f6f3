using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Web.Hubs;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>A conversation's sound: in by HTTPS where WebSockets are blocked, and out to be played.</summary>
internal static class RecordingsApi
{
    public static void MapRecordings(this RouteGroupBuilder api)
    {
        var recording = api.MapGroup("/conversations/{id}").WithTags("Recordings");
        recording.MapPost("/attach", Attach).WithName("attachProducer");
        recording.MapPut("/frames", Append).WithName("appendFrames").Accepts<Stream>("application/octet-stream");
        recording.MapPost("/stop", Stop).WithName("stopRecording");
        recording.MapMethods("/recording", [HttpMethods.Head], Play).ExcludeFromDescription();
        recording.MapGet("/recording", Play).WithName("playRecording")
            .Produces<Stream>(200, "audio/wav").Produces<Stream>(206, "audio/wav").Produces(416);
        recording.MapGet("/peaks", Peaks).WithName("readPeaks");
    }

    private static async Task<Ok<Attachment>> Attach(Guid id, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IConversationGrain>(id).Attach(user.Caller()));

    /// <summary>The body is frames one after the other, each preceded by its length (int32, little-endian).</summary>
    private static async Task<Ok<AppendReply>> Append(
        Guid id, long epoch, long firstSeq, HttpRequest request, ClaimsPrincipal user, IGrainFactory grains, CancellationToken cancellation)
    {
        var frames = await FrameBody.Read(request, cancellation);
        return TypedResults.Ok(await grains.GetGrain<IConversationGrain>(id).Append(user.Caller(), epoch, FrameRules.Checked(epoch, firstSeq, frames)));
    }

    private static async Task<Ok<StopReply>> Stop(Guid id, StopRequest stop, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IConversationGrain>(id).Stop(user.Caller(), stop.Epoch, stop.FinalSeq, stop.TotalSamples));

    private static async Task<Ok<RecordingPeaks>> Peaks(Guid id, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(new RecordingPeaks(await grains.GetGrain<IConversationGrain>(id).Peaks(user.Caller())));

    private static async Task<FileStreamHttpResult> Play(Guid id, ClaimsPrincipal user, IGrainFactory grains, HttpResponse response)
    {
        var conversation = grains.GetGrain<IConversationGrain>(id);
        var playback = await conversation.Playback(user.Caller());
        response.Headers.ContentDisposition = "inline"; // No file name: a name would tell whose voice it is.
        response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(
            new RecordingStream(conversation, user.Caller(), playback.Bytes), "audio/wav",
            entityTag: new EntityTagHeaderValue($"\"{playback.Sha256}\""), enableRangeProcessing: true);
    }
}

/// <summary>The producer has no more sound.</summary>
/// <param name="Epoch">The producer's number.</param>
/// <param name="FinalSeq">Its last frame.</param>
/// <param name="TotalSamples">Samples of the whole recording.</param>
internal sealed record StopRequest(long Epoch, long FinalSeq, long TotalSamples);

/// <summary>How loud a recording is along its length.</summary>
/// <param name="Levels">One byte (0–255) for each stretch, all equally long.</param>
internal sealed record RecordingPeaks(byte[] Levels);
