using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Checklists;
using Portal.Forms;
using Portal.Interviewees;
using Portal.Interviewers;
using Portal.Privacy;
using Portal.Processing;
using Portal.Recordings;
using Portal.Search;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>
/// One conversation. Every change takes the same way: check → append durably → fold → tell followers. Its sound is in <c>.Audio.cs</c>, what the engine
/// hears in <c>.Hearing.cs</c>, what a model reads in <c>.Reading.cs</c>, who speaks in <c>.Speakers.cs</c> and <c>.Microphones.cs</c>, corrections by hand in <c>.Editing.cs</c>, the work after Stop in <c>.Work.cs</c>.
/// </summary>
[GrainType("conversation")]
internal sealed partial class ConversationGrain(
    FactLog log,
    IAudioStore audioStore,
    IKeyring keyring,
    FormLibrary forms,
    KnownEngines engines,
    EngineWatch engineWatch,
    IEnumerable<IAnalyst> analysts,
    IEnumerable<IModelAnalyst> models,
    ITurnCues turnCues,
    SealedRecordings sealedRecordings,
    ISearchIndex index,
    IOptions<ProcessingOptions> processing,
    TimeProvider time,
    ILogger<ConversationGrain> logger) : Grain, IConversationGrain, IConversationWork
{
    private readonly ConversationState state = new();
    private readonly Followers followers = new();
    private Form? form;
    private RecordingLog? recording;

    private Guid Id => this.GetPrimaryKey();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        foreach (var fact in await log.Read(Id, 0)) state.Apply(fact);
        lastSound = time.GetUtcNow();
        if (state.Opened is { } opened) await Prepare(opened);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        followers.Dismiss();
        await LetGoOfEngine();
    }

    public async Task<ConversationView> Open(Caller caller, OpenConversation request)
    {
        if (state.Opened is not null) return await Read(caller);
        var engine = request.Origin == ConversationOrigin.Notes ? NoEngine : Engine(request.Engine, engine => engine.Live || engine.InBrowser).Name;
        await Begin(caller, request, engine);
        return await ViewForPeople();
    }

    public Task<ConversationView> Read(Caller caller)
    {
        Require(caller);
        return ViewForPeople();
    }

    public async IAsyncEnumerable<ConversationUpdate> Follow(Caller caller, long afterVersion, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Require(caller);
        var mailbox = followers.Join();
        try
        {
            var last = afterVersion;
            foreach (var fact in await log.Read(Id, afterVersion))
            {
                last = fact.Version;
                yield return new ConversationUpdate(fact, null);
            }
            await foreach (var update in mailbox.Reader.ReadAllAsync(cancellation))
            {
                if (update.Fact is { } fact && fact.Version <= last) continue;
                last = update.Fact?.Version ?? last;
                yield return update;
            }
        }
        finally
        {
            followers.Leave(mailbox);
        }
    }

    public async Task<long> Mark(Caller caller, QuestionMark mark)
    {
        Require(caller);
        if (Marks.Decide(form!, state.Checklist.Item(mark.QuestionId), mark) is not { } fact) return 0;
        return await RecordEdit(mark.Kind == MarkKind.Restore && await WithdrawalUndone(mark.QuestionId) is { } undone ? undone : fact);
    }

    /// <summary>Who does not own it is told what somebody is told who asks for something that is not there.</summary>
    private void Require(Caller caller)
    {
        if (state.Opened is null || state.OwnerId != caller.InterviewerId || state.IsDiscarded) throw PortalException.NotFound();
    }

    private async Task<Opened> Begin(Caller caller, OpenConversation request, string engine, params ConversationFact[] more)
    {
        var person = await GrainFactory.GetGrain<IIntervieweeGrain>(request.IntervieweeId).Read(caller);
        var consent = person.Consent;
        // Who would rather not be recorded is attended all the same: notes need no consent to a recording.
        if (consent is null && request.Origin != ConversationOrigin.Notes)
            throw new PortalException(PortalError.ConsentRequired, "Antes de grabar, lee el texto de consentimiento y anota que la persona acepta.");
        var newest = await forms.Latest(request.FormId, request.Language)
            ?? throw new PortalException(PortalError.Invalid, "Ese formulario no existe en ese idioma. Elige otro formulario u otro idioma.");
        var opened = new Opened(request.IntervieweeId, caller.InterviewerId, new FormRef(newest.Id, newest.Version, newest.Locale), engine, request.Origin, request.Script,
            // What is held now, is held now, whatever a client says.
            request.Origin == ConversationOrigin.Upload ? request.HeldAt : null);
        form = newest;
        await Record([opened, .. consent is null ? (ConversationFact[])[] : [new ConsentGiven(consent.TextVersion, consent.GivenAt, consent.Language)], .. more]);
        await Prepare(opened);
        await TellInterviewee();
        return opened;
    }

    private async Task Prepare(Opened opened)
    {
        form = await forms.Find(opened.Form) ?? throw new PortalException(PortalError.Unavailable, "Falta el formulario de esta conversación. Avisa a quien mantiene el portal.");
        recording = new RecordingLog(audioStore, await keyring.Get(opened.IntervieweeId), Id);
        recording.OffTheRecord = state.OffTheRecord.Stretches;
        await recording.Load();
    }

    private ConversationView View() => state.View(Id, form!);

    /// <summary>With the name of who held it: she may have been somebody else than who has the person now.</summary>
    private async Task<ConversationView> ViewForPeople()
    {
        var holder = state.Opened!.InterviewerId;
        string? name = null;
        try
        {
            name = (await GrainFactory.GetGrain<IInterviewerGrain>(holder).Profile()).Name;
        }
        catch (PortalException gone) when (gone.Error == PortalError.NotFound)
        {
            // An account that is no more: her role says enough.
        }
        return View() with { HeldBy = new Holder(holder, name) };
    }

    /// <summary>Appends facts durably, folds them, tells the followers. When another activation was faster nothing happened, and this one steps aside.</summary>
    private async Task Record(params IReadOnlyList<ConversationFact> facts)
    {
        var now = time.GetUtcNow();
        var recorded = facts.Concat(Consequences(facts)).Select((fact, i) => new RecordedFact(state.Version + 1 + i, now, fact)).ToList();
        if (!await log.Append(HeadAfter(recorded, now), state.Version, recorded))
        {
            LogStale(Id);
            DeactivateOnIdle();
            throw new PortalException(PortalError.Unavailable, "La conversación se ha abierto en otro sitio. Inténtalo de nuevo.");
        }
        foreach (var fact in recorded)
        {
            state.Apply(fact);
            followers.Tell(new ConversationUpdate(fact, null));
        }
        if (facts.Any(fact => fact is MicrophonesHeard)) untold = new MicrophoneTail(state.Microphones.ThroughMs);
        // What a person changes in the lines or says of them is weighed anew, all of it, when the next line comes.
        if (facts.Any(fact => fact is LinesEdited or Conversations.OffTheRecord or SpeakerNamed { By: not RoleSource.Questions } or SpeakerNamed { Undone: true })) who = null;
    }

    /// <summary>What the form's conditions make of them, recorded in the same breath.</summary>
    private IEnumerable<ConversationFact> Consequences(IReadOnlyList<ConversationFact> facts) =>
        form is { } known && known.Questions().Any(question => question.SkipWhen is not null) ? Conditions.Follow(known, state.Checklist.With(facts)) : [];

    /// <summary>Until the last stage is done there is work left, so the line says settled only once the stages have recorded it.</summary>
    private ConversationHead HeadAfter(IReadOnlyList<RecordedFact> recorded, DateTimeOffset now)
    {
        var opened = state.Opened ?? (Opened)recorded[0].Fact;
        var last = recorded[^1].Fact;
        var settled = last is Finished or StageFailed { NeedsAttention: true }
            // Notes wait for her, not for us.
            || (opened.Origin == ConversationOrigin.Notes && (last is Opened or ConsentGiven or NoteTaken || (state.Sealed is null && last is Discarded or Restored)))
            || (last is NoteTaken or MomentFlagged or TurnMarked && state.IsFinished && Pipeline.Next(state) is null)
            // Handing it over gives a whole conversation work (the index), and no other one.
            || (last is Transferred && ((state.IsDiscarded && Pipeline.Next(state) is null) || state.Failure is { NeedsAttention: true } || (opened.Origin == ConversationOrigin.Notes && state.Sealed is null)));
        var owner = last is Transferred transferred ? transferred.InterviewerId : state.Opened is null ? opened.InterviewerId : state.OwnerId;
        var failure = recorded.Aggregate(state.Failure, (before, fact) => ConversationState.FailureAfter(before, fact.Fact));
        return new ConversationHead(
            Id, opened.IntervieweeId, owner, settled, now,
            failure is { NeedsAttention: true } stuck ? new FailedStage(stuck.Stage, stuck.Attempt, stuck.Sentence) : null);
    }

    /// <summary>Refreshes the line in the person's list. Said again at every change and by the last stage, so a lost call is made good.</summary>
    private async Task TellInterviewee()
    {
        try
        {
            var owner = await GrainFactory.GetGrain<IIntervieweeGrain>(state.Opened!.IntervieweeId).ConversationChanged(state.Summary(Id, form!), state.Version);
            if (owner != state.OwnerId) await HandOver(owner); // She may have been handed to somebody else in the moment it was opened.
        }
        catch (Exception exception)
        {
            LogSummaryNotTold(Id, exception);
        }
    }

    private EngineInfo Engine(string name, Func<EngineInfo, bool> fits) =>
        engines.Info(name) is { } engine && fits(engine) ? engine
        : throw new PortalException(PortalError.Invalid, "Ese motor de transcripción no está disponible. Elige otro de la lista.");
}
