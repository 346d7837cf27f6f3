using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Storage.Postgres;

/// <summary>An append that waits for its transaction. It may be tried more than once, so deciding leaves nothing behind but the last verdict.</summary>
internal abstract class PendingAppend
{
    /// <summary>Whose line it moves; two appends to one line never share a transaction.</summary>
    internal abstract (bool IsSound, Guid Id) Line { get; }

    /// <summary>Tells the caller what was decided, after the commit.</summary>
    internal abstract void Tell();

    internal abstract void Fail(Exception failure);
}

internal sealed class FactAppend(ConversationHead head, long expected, IReadOnlyList<FactRow> rows) : PendingAppend
{
    private readonly TaskCompletionSource<bool> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Task<bool> Answer => answer.Task;

    internal ConversationHead Head => head;

    internal long Expected => expected;

    internal IReadOnlyList<FactRow> Rows => rows;

    /// <summary>Its conversation stands where its writer thinks.</summary>
    internal bool Accepted { get; set; }

    internal override (bool IsSound, Guid Id) Line => (false, head.ConversationId);

    internal override void Tell() => answer.SetResult(Accepted);

    internal override void Fail(Exception failure) => answer.SetException(failure);
}

internal sealed class SoundAppend(Guid recordingId, long epoch, IReadOnlyList<AudioChunk> chunks) : PendingAppend
{
    private readonly TaskCompletionSource<AudioAppend> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AudioVerdict? verdict;

    internal Task<AudioAppend> Answer => answer.Task;

    internal Guid RecordingId => recordingId;

    internal long Epoch => epoch;

    internal IReadOnlyList<AudioChunk> Chunks => chunks;

    internal RecordingHead Head { get; set; } = AudioVerdict.Nothing;

    internal AudioVerdict Verdict
    {
        get => verdict ?? throw new InvalidOperationException("The append was not judged yet.");
        set => verdict = value;
    }

    internal override (bool IsSound, Guid Id) Line => (true, recordingId);

    internal override void Tell() => answer.SetResult(Verdict.Answer);

    internal override void Fail(Exception failure) => answer.SetException(failure);
}
