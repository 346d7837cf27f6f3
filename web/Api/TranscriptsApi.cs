using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Conversations;
using Portal.Interviewees;
using Portal.Web.Exports;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>A conversation's lines in a person's hands: correcting, splitting, merging, saying who speaks, taking any of it back, and taking it home as a file.</summary>
internal static class TranscriptsApi
{
    public static void MapTranscripts(this RouteGroupBuilder api)
    {
        var conversation = api.MapGroup("/conversations/{id}").WithTags("Transcripts");
        conversation.MapPatch("/segments/{segmentId}", Correct).WithName("correctSegment");
        conversation.MapPost("/segments/{segmentId}/split", Split).WithName("splitSegment");
        conversation.MapPost("/segments/{segmentId}/merge", Merge).WithName("mergeSegment");
        conversation.MapPost("/segments/{segmentId}/speaker", NameSpeaker).WithName("nameSpeaker");
        conversation.MapPost("/edits/{version}/undo", Undo).WithName("undoEdit");
        conversation.MapGet("/transcript", Export).WithName("exportTranscript").Produces<Stream>(200, "application/octet-stream");
    }

    private static async Task<Ok<EditDone>> Correct(Guid id, int segmentId, SegmentText correction, ClaimsPrincipal user, IGrainFactory grains) =>
        Done(await grains.GetGrain<IConversationGrain>(id).Correct(user.Caller(), segmentId, correction.Text));

    private static async Task<Ok<EditDone>> Split(Guid id, int segmentId, SegmentSplit split, ClaimsPrincipal user, IGrainFactory grains) =>
        Done(await grains.GetGrain<IConversationGrain>(id).Split(user.Caller(), segmentId, split.At));

    private static async Task<Ok<EditDone>> Merge(Guid id, int segmentId, ClaimsPrincipal user, IGrainFactory grains) =>
        Done(await grains.GetGrain<IConversationGrain>(id).Merge(user.Caller(), segmentId));

    private static async Task<Ok<EditDone>> NameSpeaker(Guid id, int segmentId, SegmentSpeaker speaker, ClaimsPrincipal user, IGrainFactory grains) =>
        Done(await grains.GetGrain<IConversationGrain>(id).NameSpeaker(user.Caller(), segmentId, speaker.Role, speaker.WholeVoice));

    private static async Task<Ok<EditDone>> Undo(Guid id, long version, ClaimsPrincipal user, IGrainFactory grains) =>
        Done(await grains.GetGrain<IConversationGrain>(id).UndoEdit(user.Caller(), version));

    /// <summary>The transcript as a file: txt, srt, vtt, docx or json. Without names unless they are asked for: a file leaves the portal.</summary>
    private static async Task<FileContentHttpResult> Export(
        Guid id, string format, ClaimsPrincipal user, IGrainFactory grains, HttpResponse response, string language = "es", bool names = false)
    {
        var view = await grains.GetGrain<IConversationGrain>(id).Read(user.Caller());
        var export = new TranscriptExport(view, ExportWords.In(language), names ? await Names(view, user.Caller(), grains) : []);
        var (bytes, contentType) = TranscriptFormats.Write(export, format);
        response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(bytes, contentType, export.FileName(format));
    }

    private static async Task<Dictionary<SpeakerRole, string>> Names(ConversationView view, Caller caller, IGrainFactory grains)
    {
        var names = new Dictionary<SpeakerRole, string>
        {
            [SpeakerRole.Interviewee] = (await grains.GetGrain<IIntervieweeGrain>(view.IntervieweeId).Read(caller)).Details.Name,
        };
        if (view.HeldBy?.Name is { } interviewer) names[SpeakerRole.Interviewer] = interviewer;
        return names;
    }

    private static Ok<EditDone> Done(long version) => TypedResults.Ok(new EditDone(version));
}

/// <summary>What a line should say.</summary>
internal sealed record SegmentText(string Text);

/// <summary>Where to make two lines of one.</summary>
/// <param name="At">The first character of the second line (UTF-16).</param>
internal sealed record SegmentSplit(int At);

/// <summary>Who speaks.</summary>
/// <param name="Role">Who it is.</param>
/// <param name="WholeVoice">In every line of that voice, not only this one.</param>
internal sealed record SegmentSpeaker(SpeakerRole Role, bool WholeVoice = false);

/// <summary>An edit was stored.</summary>
/// <param name="Version">By which it can be taken back; 0 when nothing changed.</param>
internal sealed record EditDone(long Version);
