using System.Collections.Immutable;
using Portal.Recordings;
using Portal.Storage;

namespace Portal.Tests.Unit.Protocol;

/// <summary>
/// An audio store whose writes wait, are carried out together and reach the disk later, each step when the schedule says so; a crash keeps what was
/// synced. What an append may do is decided by the rule of the real databases, unless the server has a flaw.
/// </summary>
internal sealed class ModelAudioStore(Flaw flaw) : IAudioStore
{
    private const int MostWaiting = 4;

    private readonly Queue<Func<Action>> waiting = new();
    private readonly List<Action> unanswered = [];
    private Disk written = Disk.Empty;

    /// <summary>What a crash leaves.</summary>
    internal Disk Synced { get; private set; } = Disk.Empty;

    private Disk Visible => flaw == Flaw.AnswersBeforeSync ? written : Synced;

    internal bool IsSealed => Visible.Sealed;

    internal void Write()
    {
        var answers = waiting.Select(write => write()).ToList();
        waiting.Clear();
        if (flaw != Flaw.AnswersBeforeSync) unanswered.AddRange(answers);
        else answers.ForEach(answer => answer());
    }

    internal void Sync()
    {
        Synced = written;
        var answers = unanswered.ToList();
        unanswered.Clear();
        answers.ForEach(answer => answer());
    }

    internal void Crash()
    {
        written = Synced;
        waiting.Clear();
        unanswered.Clear();
    }

    public Task<RecordingHead> Attach(Guid recordingId, CancellationToken cancellation) => Do(disk =>
    {
        var head = (disk.Head ?? AudioVerdict.Nothing) with { Epoch = (disk.Head?.Epoch ?? 0) + 1 };
        return (disk with { Head = head }, head);
    });

    public Task<RecordingHead?> Head(Guid recordingId, CancellationToken cancellation) => Task.FromResult(Visible.Head);

    public Task<AudioAppend> Append(Guid recordingId, long epoch, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation)
    {
        if (waiting.Count >= MostWaiting) return Task.FromResult(new AudioAppend(AppendOutcome.Busy, Visible.Head ?? AudioVerdict.Nothing, []));
        return Do(disk =>
        {
            var head = disk.Head ?? AudioVerdict.Nothing;
            var verdict = AudioVerdict.On(head, flaw == Flaw.IgnoresEpochs ? head.Epoch : epoch, chunks, seq => disk.Rows.First(row => row.Seq == seq).Hash);
            var rows = flaw == Flaw.StoresRepeats && verdict.Answer.Outcome == AppendOutcome.Stored ? disk.Rows.AddRange(chunks) : disk.Rows.AddRange(verdict.Write);
            return (disk with { Head = verdict.Answer.Head, Rows = rows }, verdict.Answer);
        });
    }

    public async IAsyncEnumerable<AudioChunk> Read(Guid recordingId, long fromSeq, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var row in Visible.Rows.OrderBy(row => row.Seq))
            if (row.Seq >= fromSeq) yield return row;
    }

    public Task<long?> SeqAt(Guid recordingId, long sample, CancellationToken cancellation) =>
        Task.FromResult(Visible.Rows.OrderBy(row => row.Seq).LastOrDefault(row => row.FirstSample <= sample) is { } row && row.FirstSample + row.Samples > sample ? row.Seq : (long?)null);

    public Task<RecordingHead> Close(Guid recordingId, long finalSeq, CancellationToken cancellation) => Do(disk =>
    {
        var head = disk.Head ?? AudioVerdict.Nothing;
        if (head.DurableThrough >= finalSeq) head = head with { Closed = true };
        return (disk with { Head = head }, head);
    });

    public Task DropChunks(Guid recordingId, CancellationToken cancellation) => throw new NotSupportedException("The model ends with the sealed recording.");

    public Task Rewrite(Guid recordingId, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation) => throw new NotSupportedException("Nobody in the model takes anything off the record.");

    /// <summary>Records that the conversation is over; refused (false) when another activation was faster, as the store of facts would.</summary>
    internal Task<bool> RecordSealed() => Do(disk => (disk with { Sealed = true }, !disk.Sealed));

    private Task<T> Do<T>(Func<Disk, (Disk After, T Answer)> change)
    {
        // Continuations run at once and on this thread: the schedule alone decides what comes when.
        var promise = new TaskCompletionSource<T>();
        waiting.Enqueue(() =>
        {
            (written, var answer) = change(written);
            return () => promise.SetResult(answer);
        });
        return promise.Task;
    }

    internal sealed record Disk(RecordingHead? Head, ImmutableList<AudioChunk> Rows, bool Sealed)
    {
        internal static Disk Empty { get; } = new(null, [], false);
    }
}

/// <summary>Mistakes a server could make. The test must notice each of them, or it would notice nothing.</summary>
internal enum Flaw
{
    None,
    /// <summary>Acknowledges when the write is done and not when the disk has it.</summary>
    AnswersBeforeSync,
    /// <summary>Takes frames of a producer that was fenced.</summary>
    IgnoresEpochs,
    /// <summary>Stores a frame again when it comes again.</summary>
    StoresRepeats,
}
