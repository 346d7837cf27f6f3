using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Conversations;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>One conversation: reading it, deciding on its questions.</summary>
internal static class ConversationsApi
{
    public static void MapConversations(this RouteGroupBuilder api)
    {
        var conversation = api.MapGroup("/conversations/{id}").WithTags("Conversations");
        conversation.MapPut("/", Open).WithName("openConversation");
        conversation.MapGet("/", Read).WithName("readConversation");
        conversation.MapPost("/marks", Mark).WithName("markQuestion");
        conversation.MapPost("/off-the-record", OffTheRecord).WithName("takeOffTheRecord");
        conversation.MapPut("/notes/{noteId}", TakeNote).WithName("takeNote");
        conversation.MapPut("/moments/{momentId}", FlagMoment).WithName("flagMoment");
        conversation.MapPut("/turns/{turnId}", MarkTurn).WithName("markTurn");
        conversation.MapPost("/finish", Finish).WithName("finishConversation");
        conversation.MapPost("/discard", Discard).WithName("discardConversation").Answers(409);
        conversation.MapPost("/restore", Restore).WithName("restoreConversation");
        conversation.MapPost("/retry", Retry).WithName("retryConversation");
    }

    private static async Task<Ok<ConversationView>> Open(Guid id, OpenConversation request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IConversationGrain>(id).Open(user.Caller(), request));

    private static async Task<Ok<ConversationView>> Read(Guid id, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IConversationGrain>(id).Read(user.Caller()));

    private static async Task<Ok<EditDone>> Mark(Guid id, QuestionMark mark, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(new EditDone(await grains.GetGrain<IConversationGrain>(id).Mark(user.Caller(), mark)));

    private static async Task<NoContent> OffTheRecord(Guid id, OffTheRecordWish wish, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).OffTheRecord(user.Caller(), wish);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> TakeNote(Guid id, Guid noteId, NoteText note, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).TakeNote(user.Caller(), new Note(noteId, note.AtMs, note.Text));
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> FlagMoment(Guid id, Guid momentId, MomentFlag flag, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).FlagMoment(user.Caller(), new Moment(momentId, flag.AtMs), flag.On);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> MarkTurn(Guid id, Guid turnId, TurnMark mark, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).MarkTurn(user.Caller(), new HeldTurn(turnId, mark.FromMs, mark.ToMs), mark.On);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Finish(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).Finish(user.Caller());
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Discard(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).Discard(user.Caller());
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Restore(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).Restore(user.Caller());
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Retry(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await grains.GetGrain<IConversationGrain>(id).Retry(user.Caller());
        return TypedResults.NoContent();
    }
}

/// <summary>What a note says; nothing takes it away.</summary>
/// <param name="AtMs">When in the recording; in a conversation of notes, its place among them.</param>
/// <param name="Text">Its words.</param>
internal sealed record NoteText(long AtMs, string Text);

/// <summary>A stretch in which the interviewer speaks, as she says by holding a key.</summary>
/// <param name="FromMs">Begin, milliseconds of the recording.</param>
/// <param name="ToMs">End.</param>
/// <param name="On">Marked, or no longer.</param>
internal sealed record TurnMark(long FromMs, long ToMs, bool On);

/// <summary>A moment to come back to.</summary>
/// <param name="AtMs">When in the recording.</param>
/// <param name="On">Flagged, or no longer.</param>
internal sealed record MomentFlag(long AtMs, bool On);
