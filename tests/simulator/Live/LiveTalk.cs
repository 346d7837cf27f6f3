using Portal.Conversations;
using Portal.Simulator.Talks;

namespace Portal.Simulator.Live;

/// <summary>One simulated interview: somebody speaks in real time while her screen follows.</summary>
internal sealed class LiveTalk : IAsyncDisposable
{
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(IndexedSound.FrameMs);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly LiveStage stage;
    private readonly TimeProvider time;
    private readonly Guid conversation;
    private readonly int number;
    private readonly int frames;
    private readonly Talk talk;
    private readonly Follower follower;

    private LiveTalk(LiveStage stage, Guid conversation, int number, int frames, TimeProvider time)
    {
        (this.stage, this.conversation, this.number, this.frames, this.time) = (stage, conversation, number, frames, time);
        var node = stage.Nodes[number % stage.Nodes.Count];
        talk = new Talk(conversation, node, stage.Account.Token, time);
        follower = new Follower(conversation, node, stage.Account.Token, time);
    }

    internal IReadOnlyList<TimeSpan> AcknowledgedAfter => talk.AcknowledgedAfter;

    internal static async Task<LiveTalk> Open(LiveStage stage, int number, int frames, TimeProvider time)
    {
        var person = await stage.Account.AddInterviewee($"Persona simulada {number}");
        return new(stage, await stage.Account.Open(person, stage.Script), number, frames, time);
    }

    /// <summary>Speaks every frame at its own moment, counted from the beginning, so that no delay adds up. Ends when the recording is sealed.</summary>
    internal async Task<bool> Speak(TimeSpan after)
    {
        await Task.Delay(after, time);
        var began = time.GetTimestamp();
        for (var index = 0; index < frames; index++)
        {
            var ahead = (Frame * (index + 1)) - time.GetElapsedTime(began);
            if (ahead > TimeSpan.Zero) await Task.Delay(ahead, time);
            talk.Speak(IndexedSound.Frame(number, index));
        }
        talk.Stop();
        return await Within(talk.Over) is Producer.ProducerPhase.Sealed;
    }

    /// <summary>What the sealed recording holds; everything counts as lost when there is none.</summary>
    internal async Task<SoundVerdict> Judge()
    {
        if (await Within(follower.First(fact => fact is RecordingStored)) is null) return new(frames, 0, 0, 0);
        return IndexedSound.Judge(await stage.Account.Recording(conversation), number, frames);
    }

    /// <summary>
    /// For each tick: from the append with the end of the line that brought it, to its arrival on the screen. A reply that names nothing is settled by the
    /// next line, so the line that brought a tick is the one heard last, not always the one that proves it.
    /// </summary>
    internal IEnumerable<TimeSpan> TickedAfter()
    {
        long? endMs = null;
        foreach (var (recorded, arrivedAt) in follower.Facts)
        {
            if (recorded.Fact is SegmentHeard heard) endMs = heard.Segment.ToMs;
            if (recorded.Fact is not QuestionAnswered || endMs is not { } end) continue;
            if (talk.SentAt((end - 1) / IndexedSound.FrameMs) is { } sentAt) yield return time.GetElapsedTime(sentAt, arrivedAt);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await talk.DisposeAsync();
        await follower.DisposeAsync();
    }

    private static async Task<T?> Within<T>(Task<T> task)
    {
        try
        {
            return await task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return default;
        }
    }
}
