using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Simulator.Producer;

/// <summary>
/// A producer's frames from the moment they come in until the server has them. What was flushed survives a crash of the producer; what was forgotten and
/// not flushed may come back, which is harmless.
/// </summary>
internal sealed class Spool
{
    private Contents memory = Contents.Empty;
    private Contents disk = Contents.Empty;

    /// <summary>Null until the first ticket has said which number comes first.</summary>
    internal long? Next => memory.Next;

    /// <summary>Everything before it has been forgotten.</summary>
    internal long FirstWaiting => memory.Numbered.IsEmpty ? memory.Next ?? 0 : memory.Numbered.Keys.First();

    /// <summary>Samples of the whole recording up to here, those of earlier producers included.</summary>
    internal long Samples => memory.Samples;

    internal bool Stopped => memory.Stopped;

    /// <summary>A frame comes in and, once numbers are known, gets its number.</summary>
    internal void Enter(byte[] frame) => memory = memory.Next is null ? memory with { Early = memory.Early.Add(frame) } : Numbered(memory, frame);

    /// <summary>The first ticket.</summary>
    internal void Adopt(long firstSeq, long samples) =>
        memory = memory.Early.Aggregate(memory with { Next = firstSeq, Samples = samples, Early = [] }, Numbered);

    internal void Stop() => memory = memory with { Stopped = true };

    internal void Forget(long through) => memory = memory with { Numbered = memory.Numbered.RemoveRange(memory.Numbered.Keys.TakeWhile(seq => seq <= through)) };

    /// <summary>Everything so far is safe from a crash.</summary>
    internal void Flush() => disk = memory.Next is null ? disk : memory;

    /// <summary>The producer dies and comes back: it knows what was flushed and nothing else.</summary>
    internal void Crash() => memory = disk;

    /// <summary>Frames as they travel. One that is gone leaves a gap in its place: the numbers stay whole.</summary>
    internal byte[][] Frames(long first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => memory.Numbered.GetValueOrDefault(first + i) ?? [FrameBatch.GapMark, (byte)GapReason.Unknown, 0, 0, 0, 0])];

    private static Contents Numbered(Contents contents, byte[] frame) => contents with
    {
        Numbered = contents.Numbered.Add(contents.Next!.Value, frame), // Callers know the number.
        Next = contents.Next + 1,
        Samples = contents.Samples + AudioFrame.Parse(frame).Samples,
    };

    private sealed record Contents(ImmutableList<byte[]> Early, ImmutableSortedDictionary<long, byte[]> Numbered, long? Next, long Samples, bool Stopped)
    {
        internal static Contents Empty { get; } = new([], ImmutableSortedDictionary<long, byte[]>.Empty, null, 0, false);
    }
}
