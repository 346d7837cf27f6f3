using Portal.Recordings;

namespace Portal.Storage;

/// <summary>What an append of audio may do to a recording: the one rule both databases follow, decided while the recording's line is locked.</summary>
/// <param name="Answer">What the sender is told.</param>
/// <param name="Write">Chunks to insert, in order.</param>
/// <param name="Conflicting">Chunks to keep aside: stored before with other contents.</param>
internal sealed record AudioVerdict(AudioAppend Answer, IReadOnlyList<AudioChunk> Write, IReadOnlyList<AudioChunk> Conflicting)
{
    /// <summary>A recording nobody has attached to.</summary>
    internal static RecordingHead Nothing { get; } = new(0, -1, 0, false);

    /// <summary>True when the append repeats stored frames, so that the verdict needs their hashes.</summary>
    internal static bool LooksBack(RecordingHead head, long epoch, IReadOnlyList<AudioChunk> chunks) =>
        Refusal(head, epoch, chunks) is null && chunks.Count > 0 && chunks[0].Seq <= head.DurableThrough;

    internal static AudioVerdict On(RecordingHead head, long epoch, IReadOnlyList<AudioChunk> chunks, Func<long, byte[]?> storedHash)
    {
        if (Refusal(head, epoch, chunks) is { } outcome)
            return new(new(outcome, head, []), [], []);

        var repeated = chunks.TakeWhile(chunk => chunk.Seq <= head.DurableThrough).ToList();
        var write = chunks.Skip(repeated.Count).ToList();
        var conflicting = repeated.Where(chunk => storedHash(chunk.Seq) is { Length: > 0 } hash && !hash.AsSpan().SequenceEqual(chunk.Hash)).ToList();
        var after = write.Count == 0
            ? head
            : head with { DurableThrough = write[^1].Seq, Samples = write[^1].FirstSample + write[^1].Samples };
        return new(new(AppendOutcome.Stored, after, [.. conflicting.Select(chunk => chunk.Seq)]), write, conflicting);
    }

    /// <summary>Fails early on what no sender can mean, before the append shares a transaction with others.</summary>
    internal static void Check(IReadOnlyList<AudioChunk> chunks)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Seq < 0 || chunks[i].Samples < 0 || chunks[i].FirstSample < 0 || (i > 0 && chunks[i].Seq != chunks[i - 1].Seq + 1))
                throw new ArgumentException("Chunks of an append must be consecutive.", nameof(chunks));
        }
    }

    private static AppendOutcome? Refusal(RecordingHead head, long epoch, IReadOnlyList<AudioChunk> chunks) =>
        epoch != head.Epoch ? AppendOutcome.Fenced
        : head.Closed ? AppendOutcome.Closed
        : chunks.Count > 0 && chunks[0].Seq > head.DurableThrough + 1 ? AppendOutcome.Expected
        : null;
}
