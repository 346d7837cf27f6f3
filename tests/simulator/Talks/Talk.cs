using System.Diagnostics;
using Portal.Recordings;
using Portal.Simulator.Portals;
using Portal.Simulator.Producer;

namespace Portal.Simulator.Talks;

/// <summary>One conversation's sound on its way: the producer, its spool and a line, joined. Everything that happens to it happens one after the other.</summary>
internal sealed class Talk : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly Guid conversation;
    private readonly TimeProvider time;
    private readonly HubLine line;
    private readonly ITimer beat;
    private readonly Spool spool = new();
    private readonly Queue<long> enteredAt = new();
    private readonly List<long> sentAt = [];
    private readonly List<TimeSpan> acknowledgedAfter = [];
    private readonly List<(Func<bool> Condition, TaskCompletionSource Met)> waiting = [];
    private readonly TaskCompletionSource<ProducerPhase> over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ProducerState producer;
    private long firstSeq;
    private int failures;

    internal Talk(Guid conversation, Uri address, string token, TimeProvider time)
    {
        (this.conversation, this.time) = (conversation, time);
        producer = ProducerState.New(time.GetUtcNow());
        line = new HubLine(address, token, up => On(new LineChanged(up)));
        line.Open();
        beat = time.CreateTimer(_ => On(new Tick()), null, Beat, Beat);
    }

    /// <summary>How the talk ended: sealed, or closed by the server.</summary>
    internal Task<ProducerPhase> Over => over.Task;

    /// <summary>Where the producer stands.</summary>
    internal ProducerPhase Phase
    {
        get { lock (gate) return producer.Phase; }
    }

    /// <summary>Frames the server has called durable.</summary>
    internal int Acknowledged
    {
        get { lock (gate) return acknowledgedAfter.Count; }
    }

    /// <summary>For each frame that was acknowledged, the time from the microphone to the acknowledgement.</summary>
    internal IReadOnlyList<TimeSpan> AcknowledgedAfter
    {
        get { lock (gate) return [.. acknowledgedAfter]; }
    }

    /// <summary>When a frame was first put on the line, as a timestamp; null when it was not yet.</summary>
    internal long? SentAt(long frame)
    {
        lock (gate) return frame >= 0 && frame < sentAt.Count ? sentAt[(int)frame] : null;
    }

    /// <summary>The microphone gives a frame.</summary>
    internal void Speak(byte[] frame)
    {
        lock (gate)
        {
            enteredAt.Enqueue(time.GetTimestamp());
            spool.Enter(frame);
            Flush();
        }
    }

    /// <summary>No more frames come.</summary>
    internal void Stop()
    {
        lock (gate)
        {
            spool.Stop();
            if (spool.Next is not null) On(new StopAsked(spool.Samples));
        }
    }

    /// <summary>Completes once so many frames were acknowledged.</summary>
    internal Task Reaches(int frames) => Until(() => acknowledgedAfter.Count >= frames);

    /// <summary>Completes once so many more calls came to nothing, or were given up with their line.</summary>
    internal Task Fails(int times)
    {
        var from = Volatile.Read(ref failures);
        return Until(() => failures >= from + times);
    }

    public async ValueTask DisposeAsync()
    {
        await beat.DisposeAsync();
        await line.DisposeAsync();
    }

    private Task Until(Func<bool> condition)
    {
        lock (gate)
        {
            if (condition()) return Task.CompletedTask;
            var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((condition, met));
            return met.Task;
        }
    }

    private void Flush()
    {
        spool.Flush();
        if (spool.Next is { } next) On(new FramesSpooled(next));
    }

    private void On(ProducerEvent happened)
    {
        lock (gate)
        {
            (producer, var commands) = producer.Step(happened, time.GetUtcNow());
            foreach (var command in commands) CarryOut(command);
            if (producer.IsOver) over.TrySetResult(producer.Phase);
            if (happened is CallFailed || commands.Any(command => command is Redial)) failures++;
            foreach (var (_, met) in waiting.Where(wait => wait.Condition())) met.TrySetResult();
            waiting.RemoveAll(wait => wait.Condition());
        }
    }

    private void CarryOut(ProducerCommand command)
    {
        switch (command)
        {
            case ProducerCall call:
                _ = Ask(call);
                break;
            case Adopt adopt:
                firstSeq = adopt.FirstSeq;
                spool.Adopt(adopt.FirstSeq, adopt.Samples);
                Flush();
                if (spool.Stopped) On(new StopAsked(spool.Samples));
                break;
            case Forget forget:
                spool.Forget(forget.Through);
                Acknowledge(forget.Through);
                break;
            case Redial:
                line.Redial();
                break;
        }
    }

    private void Acknowledge(long through)
    {
        while (firstSeq + acknowledgedAfter.Count <= through) acknowledgedAfter.Add(time.GetElapsedTime(enteredAt.Dequeue()));
    }

    private async Task Ask(ProducerCall call)
    {
        try
        {
            On(await Answer(call));
        }
        catch (HubRefusal refusal)
        {
            On(new CallFailed(call.Call, refusal.IsFinal));
        }
        catch (Exception exception)
        {
            // The line failed under the call; the producer asks again.
            Debug.WriteLine(exception);
            On(new CallFailed(call.Call, Final: false));
        }
    }

    private Task<ProducerEvent> Answer(ProducerCall call) => call switch
    {
        AttachCall => Attach(call.Call),
        AppendCall append => Append(append),
        StopCall stop => Stop(stop),
        _ => throw new InvalidOperationException("A call without a name."),
    };

    private async Task<ProducerEvent> Attach(int call)
    {
        var ticket = await line.Invoke<WireAttachment>("Attach", conversation.ToString());
        return new AttachAnswered(call, new Attachment(ticket.Epoch, ticket.DurableThrough, ticket.SpoolKey, ticket.Samples));
    }

    private async Task<ProducerEvent> Append(AppendCall call)
    {
        while (firstSeq + sentAt.Count < call.First + call.Count) sentAt.Add(time.GetTimestamp());
        var reply = await line.Invoke<WireAppend>("Append", conversation.ToString(), call.Epoch, call.First, spool.Frames(call.First, call.Count));
        return new AppendAnswered(call.Call, new AppendReply(Enum.Parse<AppendOutcome>(reply.Outcome, ignoreCase: true), reply.DurableThrough, reply.Expected));
    }

    private async Task<ProducerEvent> Stop(StopCall call)
    {
        var reply = await line.Invoke<WireStop>("Stop", conversation.ToString(), call.Epoch, call.FinalSeq, call.TotalSamples);
        return new StopAnswered(call.Call, new StopReply(reply.IsSealed, reply.MissingFrom, reply.DurationMs));
    }
}
