using System.Buffers.Binary;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Simulator.Producer;

namespace Portal.Tests.Unit.Protocol;

/// <summary>The interviewer's machine: the real producer with its spool, and what was said into it.</summary>
internal sealed class ModelMachine(int number, ModelWorld world)
{
    private readonly Spool spool = new();
    private readonly Dictionary<long, byte[]> numbered = [];
    private ProducerState producer = ProducerState.New(world.Now);
    private DateTimeOffset lineUpAt;
    private bool lineUp;
    private int safe;

    /// <summary>Every frame that came in, but for those that a crash took before the disk had them.</summary>
    internal List<byte[]> Spoken { get; } = [];

    /// <summary>Frames this machine was told are stored for good.</summary>
    internal Dictionary<long, byte[]> Acknowledged { get; } = [];

    internal bool IsOver => producer.IsOver;

    // Answers reach only the visit, and the line, that asked.
    private (int Visit, int Line) ear;

    internal void Speak()
    {
        var frame = Frame(number, Spoken.Count);
        Spoken.Add(frame);
        if (spool.Next is { } seq) numbered[seq] = frame;
        spool.Enter(frame);
    }

    internal void Flush()
    {
        if (spool.Next is not { } next) return;
        spool.Flush();
        safe = Spoken.Count;
        On(new FramesSpooled(next));
    }

    internal void Stop()
    {
        if (spool.Stopped || spool.Next is null) return;
        spool.Stop();
        Flush();
        On(new StopAsked(spool.Samples));
    }

    internal void Cut()
    {
        ear.Line++;
        lineUp = false;
        lineUpAt = world.Now + TimeSpan.FromSeconds(1);
        On(new LineChanged(false));
    }

    internal void Crash()
    {
        ear.Visit++;
        lineUp = false;
        lineUpAt = world.Now;
        spool.Crash();
        Spoken.RemoveRange(safe, Spoken.Count - safe);
        producer = spool.Next is { } next
            ? ProducerState.Again(spool.FirstWaiting - 1, next, spool.Stopped ? spool.Samples : null, world.Now)
            : ProducerState.New(world.Now);
    }

    /// <summary>Closed and put away: what it sent may still arrive, but it hears nothing more.</summary>
    internal void PutAway() => ear.Visit++;

    internal void Tick()
    {
        if (!lineUp && world.Now >= lineUpAt)
        {
            lineUp = true;
            On(new LineChanged(true));
        }
        // Whoever speaks into this machine wants it to be the one that records.
        if (producer.Phase == ProducerPhase.Fenced) On(new TakeOverAsked());
        On(new Tick());
    }

    private void On(ProducerEvent happened)
    {
        (producer, var commands) = producer.Step(happened, world.Now);
        foreach (var command in commands) CarryOut(command);
    }

    private void CarryOut(ProducerCommand command)
    {
        switch (command)
        {
            case ProducerCall call:
                var asker = ear;
                world.Send(call, call is AppendCall append ? spool.Frames(append.First, append.Count) : [], answer =>
                {
                    if (asker == ear) On(answer);
                });
                break;
            case Adopt adopt:
                spool.Adopt(adopt.FirstSeq, adopt.Samples);
                for (var i = 0; i < Spoken.Count; i++) numbered[adopt.FirstSeq + i] = Spoken[i];
                break;
            case Forget forget:
                foreach (var (seq, frame) in numbered.Where(frame => frame.Key <= forget.Through && !Acknowledged.ContainsKey(frame.Key))) Acknowledged[seq] = frame;
                spool.Forget(forget.Through);
                world.CheckAcknowledged(this);
                break;
            case Redial:
                Cut();
                break;
        }
    }

    /// <summary>No two frames are alike, and not all are of a size; some are gaps, some of two microphones.</summary>
    private static byte[] Frame(int machine, int index)
    {
        if (index % 7 == 6)
        {
            byte[] gap = [FrameBatch.GapMark, (byte)GapReason.Paused, 0, 0, 0, 0];
            BinaryPrimitives.WriteInt32LittleEndian(gap.AsSpan(2), (machine * 1_000_000) + index);
            return gap;
        }
        if (index % 7 == 4)
        {
            var two = new byte[3 + (AudioFormat.BytesPerSample * (2 + (index % 3)))];
            (two[0], two[1], two[2]) = (FrameBatch.PcmOfTwo, 1, (byte)(index % 3));
            BinaryPrimitives.WriteInt32LittleEndian(two.AsSpan(3), (machine * 1_000_000) + index);
            return two;
        }
        var sound = new byte[1 + (AudioFormat.BytesPerSample * (2 + (index % 3)))];
        BinaryPrimitives.WriteInt32LittleEndian(sound.AsSpan(1), (machine * 1_000_000) + index);
        return sound;
    }
}
