using Portal.Privacy;
using Portal.Recordings;
using Portal.Simulator.Producer;

namespace Portal.Tests.Unit.Protocol;

/// <summary>One talk over a bad line: machines, messages under way, activations and a disk, moved by a schedule and by nothing else.</summary>
internal sealed class ModelWorld
{
    private static readonly Guid Recording = new("0192f000-0000-7000-8000-000000000001");
    private static readonly PersonKey Key = new(new byte[32]);
    private static readonly TimeSpan[] Whiles = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(6)];

    private readonly List<Action<int>> underway = [];
    private readonly List<Action<int>> heldUp = [];
    private readonly List<ModelActivation> activations = [];
    private readonly List<ModelMachine> machines = [];
    private readonly ModelAudioStore store;
    private readonly Flaw flaw;
    private string? violation;

    private ModelWorld(Flaw flaw)
    {
        (this.flaw, store) = (flaw, new ModelAudioStore(flaw));
        machines.Add(new ModelMachine(1, this));
    }

    internal DateTimeOffset Now { get; private set; } = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private ModelMachine Machine => machines[^1];

    /// <summary>Plays a schedule, then lets the line get well and the talk end. Answers the promise that was broken, or null.</summary>
    internal static string? Play(IEnumerable<Move> schedule, Flaw flaw = Flaw.None)
    {
        // Without a context continuations run in place, so the same schedule always plays the same way.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var world = new ModelWorld(flaw);
            foreach (var move in schedule) world.Make(move);
            world.End();
            return world.violation;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    internal void Send(ProducerCall call, byte[][] frames, Action<ProducerEvent> answer) =>
        underway.Add(pick => Activation(pick).Receive(call, frames, reply => underway.Add(_ => answer(reply))));

    /// <summary>The promise: what was acknowledged would survive a crash right now.</summary>
    internal void CheckAcknowledged(ModelMachine machine)
    {
        foreach (var (seq, frame) in machine.Acknowledged)
            if (!store.Synced.Rows.Any(row => row.Seq == seq && row.Hash.AsSpan().SequenceEqual(Key.Hash(frame))))
                violation ??= $"Frame {seq} was acknowledged and is lost.";
    }

    private void Make(Move move)
    {
        switch (move.Kind)
        {
            case MoveKind.Speak: Machine.Speak(); break;
            case MoveKind.Flush: Machine.Flush(); break;
            case MoveKind.Pass: Pass(Whiles[move.Pick % Whiles.Length]); break;
            case MoveKind.Deliver: Take(underway, move.Pick)?.Invoke(move.Pick); break;
            case MoveKind.HoldUp when Take(underway, move.Pick) is { } message: heldUp.Add(message); break;
            case MoveKind.DeliverLate: Take(heldUp, move.Pick)?.Invoke(move.Pick); break;
            case MoveKind.Lose: Take(underway, move.Pick); break;
            case MoveKind.Repeat when underway.Count > 0: underway.Add(underway[move.Pick % underway.Count]); break;
            case MoveKind.Write: store.Write(); break;
            case MoveKind.Sync: store.Sync(); break;
            case MoveKind.Cut: Machine.Cut(); break;
            case MoveKind.CrashProducer: Machine.Crash(); break;
            case MoveKind.CrashServer: CrashServer(); break;
            case MoveKind.Split when activations.Count is > 0 and < 3: activations.Add(NewActivation()); break;
            case MoveKind.Merge when activations.Count > 1: activations.RemoveAt(0); break;
            case MoveKind.ChangeMachine when machines.Count == 1:
                Machine.PutAway();
                machines.Add(new ModelMachine(2, this));
                break;
        }
    }

    private void Pass(TimeSpan time)
    {
        Now += time;
        Machine.Tick();
    }

    private static Action<int>? Take(List<Action<int>> messages, int pick)
    {
        if (messages.Count == 0) return null;
        var message = messages[pick % messages.Count];
        messages.RemoveAt(pick % messages.Count);
        return message;
    }

    private void CrashServer()
    {
        store.Crash();
        activations.Clear();
    }

    private ModelActivation Activation(int pick)
    {
        if (activations.Count == 0) activations.Add(NewActivation());
        return activations[pick % activations.Count];
    }

    private ModelActivation NewActivation() => new(store, new RecordingLog(store, Key, Recording), flaw);

    private void End()
    {
        for (var quarter = 0; quarter < 400 && !Machine.IsOver && violation is null; quarter++)
        {
            Machine.Flush();
            Machine.Stop();
            for (var messages = underway.Count; messages > 0; messages--) Take(underway, 0)!(0);
            Take(heldUp, 0)?.Invoke(0);
            store.Write();
            store.Sync();
            Pass(TimeSpan.FromMilliseconds(250));
        }
        foreach (var machine in machines) CheckAcknowledged(machine);
        CheckSound();
    }

    private void CheckSound()
    {
        var rows = store.Synced.Rows;
        if (!store.Synced.Sealed) violation ??= "The recording was never sealed.";
        if (rows.Select(row => Convert.ToHexString(row.Hash)).Distinct().Count() < rows.Count) violation ??= "A frame is stored twice.";
        var last = Machine.Spoken;
        List<byte[]> expected = machines.Count == 1 ? last : [.. machines[0].Spoken.Take(rows.Count - last.Count), .. last];
        if (!rows.Select(row => row.Seq).SequenceEqual(Enumerable.Range(0, expected.Count).Select(i => (long)i))) violation ??= "The row of frames has a hole.";
        if (!Frames().SequenceEqual(expected.Select(Convert.ToHexString))) violation ??= "What is stored is not what was said.";
        if (store.Synced.Head?.Samples != expected.Sum(frame => AudioFrame.Parse(frame).Samples)) violation ??= "The length is not that of what was said.";
        if (!Sound().SequenceEqual(expected.SelectMany(frame => AudioFrame.Parse(frame).Pcm.ToArray()))) violation ??= "It does not sound like what was said.";
    }

    private List<string> Frames() =>
        new RecordingLog(store, Key, Recording).Read(0).Select(frame => Convert.ToHexString(frame.Bytes)).ToListAsync().AsTask().Result;

    private List<byte> Sound() =>
        new RecordingLog(store, Key, Recording).ReadSound(0).SelectMany(pcm => pcm.ToArray()).ToListAsync().AsTask().Result;
}
