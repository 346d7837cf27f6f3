using System.Text.Json;
using Portal.Conversations;
using Portal.Interviewers;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Web.Hubs;

/// <summary>Between the hub's records and those of the grains.</summary>
internal static class Wire
{
    private const int MaxHeardText = 4_000;
    private const int MaxHeardKey = 100;

    /// <summary>An id as the client sends it.</summary>
    public static Guid Id(string? text) =>
        Guid.TryParse(text, out var id) ? id : throw new PortalException(PortalError.Invalid, "Esa dirección no está bien escrita. Vuelve a la lista y entra otra vez.");

    public static OpenConversation ToGrain(this WireOpen open) =>
        new(Id(open.IntervieweeId), open.FormId, open.Language, open.Engine, open.Origin, open.Script);

    public static QuestionMark ToGrain(this WireMark mark) => new(mark.QuestionId, mark.Kind, mark.Text);

    public static OffTheRecordWish ToGrain(this WireOffTheRecord wish) => new(Id(wish.Id), wish.FromMs, wish.ToMs);

    public static Heard ToGrain(this WireHeard heard)
    {
        if (heard.Key is not { Length: > 0 and <= MaxHeardKey } || heard.Text is not { Length: <= MaxHeardText } || heard.FromMs < 0 || heard.ToMs < heard.FromMs)
            throw new PortalException(PortalError.Invalid, "No entendemos lo que ha oído el navegador. Vuelve a cargar la página.");
        return new Heard(heard.Key, heard.Final, heard.Text, heard.FromMs, heard.ToMs, null, SpeakerRole.Unknown, []);
    }

    public static WireConversation ToWire(this ConversationView view) => new(view.Id.ToString(), view.Version, view.Status);

    public static WireAttachment ToWire(this Attachment attachment) =>
        new(attachment.Epoch, attachment.DurableThrough, attachment.SpoolKey, attachment.Samples);

    public static WireAppend ToWire(this AppendReply reply) => new(reply.Outcome, reply.DurableThrough, reply.Expected);

    public static WireStop ToWire(this StopReply reply) => new(reply.IsSealed, reply.MissingFrom, reply.DurationMs);

    public static WireChange ToWire(this InterviewerChange change) => new(change.Kind, change.Id.ToString());

    public static WireUpdate ToWire(this ConversationUpdate update) => new(
        update.Fact is { } fact
            ? new WireFact(fact.Version, fact.At.UtcDateTime.ToString("O"), JsonSerializer.Serialize(fact.Fact, PortalJson.Options))
            : null,
        update.Provisional is { } words ? new WireProvisional(words.Text, words.FromMs, words.Role, [.. words.Ticks]) : null);
}
