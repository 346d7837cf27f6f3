using Portal.Recordings;
using Portal.Simulator.Producer;

namespace Portal.Tests.Unit.Protocol;

/// <summary>
/// The conversation's door for sound, in memory of one silo: one request after the other, with the recording as the grain holds it. Only what surrounds
/// the sound (facts, engine, followers) is left out.
/// </summary>
internal sealed class ModelActivation
{
    private readonly Queue<Func<Task>> waiting = new();
    private readonly ModelAudioStore store;
    private readonly RecordingLog recording;
    private readonly Flaw flaw;
    private readonly Task loaded;
    private bool isSealed;
    private bool working;

    internal ModelActivation(ModelAudioStore store, RecordingLog recording, Flaw flaw)
    {
        (this.store, this.recording, this.flaw, isSealed) = (store, recording, flaw, store.IsSealed);
        loaded = recording.Load();
    }

    internal void Receive(ProducerCall call, byte[][] frames, Action<ProducerEvent> reply)
    {
        waiting.Enqueue(async () => reply(await Answer(call, frames)));
        if (!working) _ = Work();
    }

    private async Task Work()
    {
        working = true;
        while (waiting.TryDequeue(out var request)) await request();
        working = false;
    }

    private async Task<ProducerEvent> Answer(ProducerCall call, byte[][] frames)
    {
        await loaded;
        try
        {
            return call switch
            {
                AttachCall => new AttachAnswered(call.Call, await Attach()),
                AppendCall append => new AppendAnswered(call.Call, await Append(append.Epoch, new FrameBatch(append.First, frames))),
                StopCall stop => new StopAnswered(call.Call, await Stop(stop)),
                _ => throw new InvalidOperationException("A call without a name."),
            };
        }
        catch (PortalException problem)
        {
            return new CallFailed(call.Call, problem.Error != PortalError.Unavailable);
        }
    }

    private Task<Attachment> Attach() =>
        isSealed ? throw new PortalException(PortalError.Conflict, "It is over.") : recording.Attach();

    private async Task<AppendReply> Append(long epoch, FrameBatch batch)
    {
        if (flaw == Flaw.IgnoresEpochs) epoch = recording.Head?.Epoch ?? epoch;
        if (isSealed) return recording.Reply(AppendOutcome.Closed);
        var (refusal, frames) = await recording.Check(epoch, batch);
        return refusal ?? recording.Reply((await recording.Append(epoch, frames)).Outcome);
    }

    private async Task<StopReply> Stop(StopCall stop)
    {
        if (isSealed) return new StopReply(true, 0, recording.DurationMs);
        if (await recording.CheckStop(stop.Epoch, stop.FinalSeq, stop.TotalSamples) is { } refusal) return refusal;
        await recording.Close(stop.FinalSeq);
        if (!await store.RecordSealed()) throw new PortalException(PortalError.Unavailable, "Another activation was faster.");
        isSealed = true;
        return new StopReply(true, 0, recording.DurationMs);
    }
}
