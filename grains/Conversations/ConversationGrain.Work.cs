using System.Collections.Immutable;
using Portal.Demonstration;
using Portal.Interviewers;
using Portal.Notifications;
using Portal.Processing;
using Portal.Recordings;

namespace Portal.Conversations;

/// <summary>The work after Stop: the conversation says what is due and records what was found; the doing is elsewhere.</summary>
internal sealed partial class ConversationGrain
{
    public Task<DueWork?> Due() => Task.FromResult(Pipeline.Next(state) is { } stage
        ? new DueWork(stage, Pipeline.InputOf(stage, state), state.Version, View(), state.OwnerId, state.Opened!.Script, state.HeardThroughMs, state.Stored, form!, [.. state.OffTheRecord.Segments], state.Titled)
        : null);

    public async Task FinishEngine()
    {
        if (line is { } live) await live.Complete(recording!.Head!.Samples, LastWordsWithin);
        await LetGoOfEngine();
    }

    public async Task<bool> FinishStage(Stage stage, string inputHash, IReadOnlyList<ConversationFact> findings)
    {
        if (Pipeline.Next(state) != stage || Pipeline.InputOf(stage, state) != inputHash) return false;
        await Record([.. findings, new StageFinished(stage, inputHash), .. HeardAlready(findings)]);
        if (stage == Stage.Compact) await recording!.DropChunks();
        if (stage == Stage.Title) await TellInterviewee();
        if (stage == Stage.Transcribe) await this.Tell(logger, state.OwnerId, ChangeKind.Conversation, Id);
        if (Pipeline.Next(state) is not null) return true;
        await Record(new Finished());
        await TellInterviewee();
        return true;
    }

    /// <summary>A file that only got more silence has no new words in it.</summary>
    private IEnumerable<ConversationFact> HeardAlready(IReadOnlyList<ConversationFact> findings) =>
        state.Stored is { } before && state.DoneOn(Stage.Transcribe) == before.Sha256 && findings.OfType<RecordingStored>().LastOrDefault() is { } now
            ? [new StageFinished(Stage.Transcribe, now.Sha256)]
            : [];

    public Task<TimeSpan?> FailStage(Stage stage, string sentence) => Fail(stage, sentence, Pipeline.MaxAttempts);

    public Task GiveUpStage(Stage stage, string sentence) => Fail(stage, sentence, mostAttempts: 1);

    private async Task<TimeSpan?> Fail(Stage stage, string sentence, int mostAttempts)
    {
        if (Pipeline.Next(state) != stage) return TimeSpan.Zero;
        var attempt = (state.Failure is { } before && before.Stage == stage ? before.Attempt : 0) + 1;
        var needsAttention = attempt >= mostAttempts;
        await Record(new StageFailed(stage, attempt, needsAttention, sentence));
        LogStageFailed(Id, stage, attempt, sentence);
        if (!needsAttention) return Pipeline.BackOff(processing.Value.FirstPause, attempt, Id);
        await TellInterviewee();
        await TellTrouble();
        return null;
    }

    /// <summary>Each failure that needs a person is told once: the notice is named after its fact.</summary>
    private async Task TellTrouble()
    {
        try
        {
            await GrainFactory.GetGrain<IInboxGrain>(state.OwnerId)
                .Add(new Notification(NoticeId.Of("trouble", Id, state.Version), NotificationKind.ConversationNeedsAttention, state.Opened!.IntervieweeId, Id, time.GetUtcNow(), Read: false));
        }
        catch (Exception exception)
        {
            LogTroubleNotTold(Id, exception);
        }
    }

    public async Task OpenSealed(Caller caller, OpenConversation request, Sealed recorded, RecordingStored stored, ImmutableArray<MicrophoneTurn> turns)
    {
        if (state.Opened is not null)
        {
            Require(caller);
            return;
        }
        var engine = Engine(request.Engine, info => info.Files);
        ConversationFact[] microphones = turns.IsDefaultOrEmpty ? [] : [new MicrophonesHeard(turns, recorded.DurationMs)];
        await Begin(caller, request, engine.Name, [.. microphones, recorded, stored, new StageFinished(Stage.Compact, Pipeline.InputOf(Stage.Compact, state))]);
        await PokeWork();
    }

    public async Task Retry(Caller caller)
    {
        Require(caller);
        await TryAgain();
    }

    public async Task<bool> TryAgain()
    {
        if (state is not ({ Failure.NeedsAttention: true } or { Sealed: not null, Missing.Reason: MissingReason.NoEngine or MissingReason.EngineAway })) return false;
        await Record(new RetryAsked());
        await TellInterviewee();
        await PokeWork();
        return true;
    }

    public Task<ConversationProgress> Progress() => Task.FromResult(state.Opened is null
        ? new ConversationProgress(ConversationStatus.Discarded, null, null)
        : new ConversationProgress(state.Status, Pipeline.Next(state), state.Failure is { NeedsAttention: true } failure ? failure.Sentence : null));

    public Task<Playback> Playback(Caller caller)
    {
        Require(caller);
        return Playable is { } stored
            ? Task.FromResult(new Playback(stored.Bytes, state.Sealed!.DurationMs, stored.Sha256))
            : throw PortalException.NotFound();
    }

    public async Task<byte[]> Listen(Caller caller, long offset, int count)
    {
        Require(caller);
        if (Playable is not { } stored) throw PortalException.NotFound();
        if (offset < 0 || count < 0 || offset > stored.Bytes) throw new PortalException(PortalError.Invalid, "Ese trozo de la grabación no existe.");
        return await sealedRecordings.Read(state.Opened!.IntervieweeId, Id, offset, Math.Min(count, IUploadGrain.MaxPieceBytes));
    }

    public async Task<byte[]> Peaks(Caller caller)
    {
        Require(caller);
        return Playable is null ? throw PortalException.NotFound() : await sealedRecordings.Peaks(state.Opened!.IntervieweeId, Id);
    }

    /// <summary>The file, unless it still holds what was taken off the record.</summary>
    private RecordingStored? Playable => state.DoneOn(Stage.Compact) == Pipeline.InputOf(Stage.Compact, state) ? state.Stored : null;

    public async Task Tend()
    {
        if (state.Opened is not { } opened) return;
        await Forget();
        if (state.Sealed is not null)
        {
            if (Pipeline.Next(state) is not null) await PokeWork();
            return;
        }
        if (HasNoSound)
        {
            if (state.Segments.Count > 0) await FinishNotes();
            return;
        }
        var silence = time.GetUtcNow() - lastSound;
        if (opened.Origin == ConversationOrigin.Demonstration && silence > TimeSpan.FromSeconds(15))
            // Not awaited: it calls back here. Should it fail, the next sweep asks again.
            GrainFactory.GetGrain<IDemonstrationGrain>(Id).Play(new Caller(state.OwnerId, Roles.Interviewer)).Ignore();
        else if (silence >= AbandonedAfter || time.GetUtcNow() - state.OpenedAt >= AbandonedAfter + AbandonedAfter) await Seal(complete: false);
        else if (silence >= InterruptedAfter && state.Status == ConversationStatus.Live)
        {
            await Record(new Interrupted());
            await TellInterviewee();
        }
    }

    public async Task HandOver(Guid to)
    {
        if (state.Opened is null) return;
        if (state.OwnerId != to)
        {
            await Record(new Transferred(to));
            followers.Dismiss(); // Whoever may still follow does so again from the last version, and is asked who she is.
        }
        // Until its own work has put it in again for the new owner, nobody finds it: better than that the old one does. What that work has put in stays.
        if (state.OwnerVersion > 0) await index.Remove(Id, state.OwnerVersion - 1);
        if (Pipeline.Next(state) is not null) await PokeWork();
    }

    private Task PokeWork() => GrainFactory.GetGrain<IProcessingGrain>(Id).Poke();
}
