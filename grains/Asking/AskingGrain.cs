using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Logging;
using Portal.Conversations;
using Portal.Forms;
using Portal.Interviewers;
using Portal.Privacy;

namespace Portal.Asking;

/// <summary>
/// Whether the caller may ask is decided by the conversation, which is read first each time. What is remembered is sealed with the key of the person it is about.
/// A slow answer holds nobody up: asking interleaves, and only keeping what was answered takes its turn with the other writes.
/// </summary>
[GrainType("asking")]
internal sealed partial class AskingGrain(
    [PersistentState("asking")] IPersistentState<SealedBody> stored,
    IKeyring keyring,
    IEnumerable<IAnswerer> answerers,
    FormLibrary forms,
    TimeProvider clock,
    ILogger<AskingGrain> log) : Grain, IAskingGrain, IAskingWork
{
    private const int LongestQuestion = 500;
    private const int MostJustRemoved = 20;

    // Stored nowhere: what was removed by mistake comes back as it was as long as this activation lives, and from then on is gone.
    private readonly List<KeptAnswer> justRemoved = [];
    private SealedState<AskingBook>? state;

    private Guid Id => this.GetPrimaryKey();

    public async Task<ImmutableArray<RememberedAnswer>> List(Caller caller)
    {
        var view = await Conversation(caller);
        return (await Book(view.IntervieweeId)).Shown(view, await Printer(view));
    }

    public async Task<RememberedAnswer> Ask(Caller caller, Guid id, string question)
    {
        var asked = Checked(id, question);
        while (true)
        {
            var view = await Conversation(caller);
            if ((await Book(view.IntervieweeId)).Find(id) is { } known)
                return AskingBook.Shown(known, view, await Printer(view));
            var answer = justRemoved.Find(one => one.Id == id && one.Question == asked) ?? await Answer(id, asked, view);
            if (await this.AsReference<IAskingWork>().Keep(caller, answer, view.OffTheRecord.Length) is { } kept)
                return kept;
        }
    }

    public async Task Remove(Caller caller, Guid id)
    {
        var view = await Conversation(caller);
        var before = await Book(view.IntervieweeId);
        if (before.Find(id) is not { } answer)
            return;
        await Save(view.IntervieweeId, caller.InterviewerId, before.Without(id));
        justRemoved.Add(answer);
        if (justRemoved.Count > MostJustRemoved)
            justRemoved.RemoveAt(0);
    }

    public async Task<RememberedAnswer?> Keep(Caller caller, KeptAnswer answer, int struck)
    {
        var view = await Conversation(caller);
        if (view.OffTheRecord.Length != struck)
            return null;
        var before = await Book(view.IntervieweeId);
        var book = before.With(answer);
        if (book != before)
            await Save(view.IntervieweeId, caller.InterviewerId, book);
        justRemoved.RemoveAll(one => one.Id == answer.Id);
        return AskingBook.Shown(book.Find(answer.Id) ?? answer, view, await Printer(view));
    }

    public async Task Forget(Guid ownerId, Guid intervieweeId, ImmutableArray<int> lines)
    {
        justRemoved.Clear();
        if (!stored.RecordExists)
            return;
        var before = await Book(intervieweeId);
        var book = before.Forget(lines.ToHashSet());
        if (book != before)
            await Save(intervieweeId, ownerId, book);
    }

    private static string Checked(Guid id, string question)
    {
        var asked = (question ?? "").Trim();
        if (asked.Length is 0 or > LongestQuestion)
            throw new PortalException(PortalError.Invalid, $"Escribe tu pregunta, de hasta {LongestQuestion} letras.");
        return id != Guid.Empty ? asked : throw new PortalException(PortalError.Invalid, "La pregunta no ha llegado bien. Vuelve a hacerla.");
    }

    private Task<ConversationView> Conversation(Caller caller) => GrainFactory.GetGrain<IConversationGrain>(Id).Read(caller);

    /// <summary>Only for a conversation that is there: opening the book of nobody would make a key for nobody.</summary>
    private SealedState<AskingBook> State(Guid intervieweeId) => state ??= new SealedState<AskingBook>(stored, keyring, intervieweeId, $"asking/{Id}");

    private async ValueTask<AskingBook> Book(Guid intervieweeId) => await State(intervieweeId).Read() ?? AskingBook.Empty;

    private async Task Save(Guid intervieweeId, Guid ownerId, AskingBook book)
    {
        await State(intervieweeId).Save(book);
        await this.Tell(log, ownerId, ChangeKind.Conversation, Id);
    }

    private async Task<Func<string, string>> Printer(ConversationView view)
    {
        var key = await keyring.Get(view.IntervieweeId);
        return text => Convert.ToBase64String(key.Hash(Encoding.UTF8.GetBytes(text)));
    }
}
