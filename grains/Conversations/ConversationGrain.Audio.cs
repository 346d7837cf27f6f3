using Portal.Recordings;

namespace Portal.Conversations;

/// <summary>The sound: one producer at a time, stored before it is acknowledged, handed to the engine at once.</summary>
internal sealed partial class ConversationGrain
{
    private static readonly TimeSpan InterruptedAfter = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(24);
    private DateTimeOffset lastSound;

    public async Task<Attachment> Attach(Caller caller)
    {
        Require(caller);
        if (state.Sealed is not null) throw new PortalException(PortalError.Conflict, "Esta conversación ya está terminada.");
        if (HasNoSound) throw new PortalException(PortalError.Conflict, "Esta conversación son notas escritas: no lleva sonido.");
        var attachment = await recording!.Attach();
        await NoteSound();
        EnsureEngine();
        return attachment;
    }

    public async Task<AppendReply> Append(Caller caller, long epoch, FrameBatch batch)
    {
        Require(caller);
        if (state.Sealed is not null) return recording!.Reply(AppendOutcome.Closed);
        var (refusal, frames) = await recording!.Check(epoch, batch);
        if (refusal is not null) return refusal;
        await ExpectMicrophones(frames);
        EnsureEngine(); // Let go of where words were taken off the record: it begins anew behind them.
        foreach (var frame in frames)
            if (frame.New && frame.Frame.Gap is null) line?.Offer(frame.FirstSample, frame.Frame.Pcm);
        var append = await recording.Append(epoch, frames);
        if (append.Conflicts.Count > 0) LogConflicts(Id, append.Conflicts.Count);
        await NoteSound();
        await NoteGaps(frames, append.Head);
        await NoteMicrophones(frames, append.Head);
        return recording.Reply(append.Outcome);
    }

    public async Task<StopReply> Stop(Caller caller, long epoch, long finalSeq, long totalSamples)
    {
        Require(caller);
        if (state.Sealed is { } done) return new StopReply(true, 0, done.DurationMs);
        if (await recording!.CheckStop(epoch, finalSeq, totalSamples) is { } refusal) return refusal;
        await Seal(complete: true);
        return new StopReply(true, 0, state.Sealed!.DurationMs);
    }

    public async Task Finish(Caller caller)
    {
        Require(caller);
        if (state.Sealed is not null) return;
        if (HasNoSound) await FinishNotes();
        else await Seal(complete: false);
    }

    /// <summary>Closes the recording first and says so second: after a crash between the two, asking again finishes it.</summary>
    private async Task Seal(bool complete)
    {
        if (!complete || recording!.Head is null) await recording!.Attach();
        await recording.Close(recording.Head!.DurableThrough);
        await Record([.. await MicrophonesBefore(), new Sealed(recording.DurationMs, complete)]);
        NoLongerTalks();
        await PokeWork();
        await TellInterviewee();
    }

    private async Task NoteSound()
    {
        lastSound = time.GetUtcNow();
        if (state.Status != ConversationStatus.Interrupted) return;
        await Record(new Resumed());
        await TellInterviewee();
    }

    /// <summary>A gap becomes a fact once it is stored. One missed by a crash is found again when the recording is compacted.</summary>
    private async Task NoteGaps(IReadOnlyList<PlacedFrame> frames, RecordingHead head)
    {
        var gaps = frames.Where(frame => frame.New && frame.Seq <= head.DurableThrough).Select(GapOf).OfType<Gap>().ToList();
        if (gaps.Count > 0) await Record(gaps);
    }

    private static Gap? GapOf(PlacedFrame frame) =>
        frame.Frame.Gap is { } gap ? new Gap(AudioFormat.MsOf(frame.FirstSample), gap.LostMs, gap.Reason) : null;
}
