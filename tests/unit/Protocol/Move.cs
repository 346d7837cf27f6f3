using CsCheck;

namespace Portal.Tests.Unit.Protocol;

/// <summary>What can happen next in a talk over a bad line.</summary>
internal enum MoveKind
{
    /// <summary>The microphone gives a frame.</summary>
    Speak,
    /// <summary>The producer's disk has everything so far.</summary>
    Flush,
    /// <summary>Some time passes.</summary>
    Pass,
    /// <summary>A message arrives: any of those under way, at any of the conversation's activations.</summary>
    Deliver,
    /// <summary>A message is held up on its way.</summary>
    HoldUp,
    /// <summary>A message that was held up arrives after all.</summary>
    DeliverLate,
    /// <summary>A message is lost.</summary>
    Lose,
    /// <summary>A message will arrive twice.</summary>
    Repeat,
    /// <summary>The database carries out what waits.</summary>
    Write,
    /// <summary>The database's disk has it.</summary>
    Sync,
    /// <summary>The line goes down.</summary>
    Cut,
    /// <summary>The producer dies and comes back to its spool.</summary>
    CrashProducer,
    /// <summary>The silo dies, with everything its database had not synced.</summary>
    CrashServer,
    /// <summary>The conversation is activated once more while the earlier activation still answers.</summary>
    Split,
    /// <summary>The earlier activation goes away.</summary>
    Merge,
    /// <summary>The interviewer goes on with another machine; the first is never heard of again, but for what is under way.</summary>
    ChangeMachine,
}

/// <summary>One step of a schedule; <paramref name="Pick"/> chooses among what is there.</summary>
internal readonly record struct Move(MoveKind Kind, int Pick)
{
    internal const int LongestSchedule = 200;

    private static readonly Gen<MoveKind> Kinds = Gen.Frequency(
        (30, MoveKind.Speak), (15, MoveKind.Flush), (20, MoveKind.Pass), (60, MoveKind.Deliver), (6, MoveKind.HoldUp), (3, MoveKind.DeliverLate), (3, MoveKind.Lose), (3, MoveKind.Repeat),
        (20, MoveKind.Write), (20, MoveKind.Sync), (2, MoveKind.Cut), (2, MoveKind.CrashProducer), (2, MoveKind.CrashServer),
        (2, MoveKind.Split), (2, MoveKind.Merge), (2, MoveKind.ChangeMachine));

    /// <summary>Schedules; shorter ones and smaller picks are simpler.</summary>
    internal static Gen<Move[]> Schedules { get; } = Gen.Select(Kinds, Gen.Int[0, 255], (kind, pick) => new Move(kind, pick)).Array[0, LongestSchedule];

    public override string ToString() => $"{Kind}({Pick})";
}
