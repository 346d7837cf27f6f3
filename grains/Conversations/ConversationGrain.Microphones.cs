using System.Collections.Immutable;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>
/// Two microphones, one for each person. Which was the louder one travels and is stored with the sound; the facts learn it with the lines that are named by it, so what a
/// line is called depends on the facts alone, and after a crash the rest is read again from the stored frames.
/// </summary>
internal sealed partial class ConversationGrain
{
    // Without words for so long it is told by itself: there is never much to read again.
    private const long LongestUntoldMs = 5 * 60_000;
    private MicrophoneTail? untold;

    /// <summary>Says that there are two before the first such frame is stored: whoever wakes up after a crash knows to look, and from where.</summary>
    private async Task ExpectMicrophones(IReadOnlyList<PlacedFrame> frames)
    {
        if (!state.Microphones.AreTwo && frames.FirstOrDefault(frame => frame.New && !frame.Frame.Louder.IsEmpty) is { } first)
            await Record(new MicrophonesHeard([], AudioFormat.MsOf(first.FirstSample)));
    }

    private async Task NoteMicrophones(IReadOnlyList<PlacedFrame> frames, RecordingHead head)
    {
        if (await Untold() is not { } tail) return;
        if (AudioFormat.MsOf(frames[0].FirstSample) > tail.ThroughMs)
        {
            // Another activation has stored what lies between: it is read like after a crash.
            untold = null;
            tail = (await Untold())!;
        }
        foreach (var frame in frames)
            if (frame.New && frame.Seq <= head.DurableThrough) tail.Take(frame.Frame, frame.FirstSample);
        if (tail.UntoldMs > LongestUntoldMs) await Record(tail.Fact);
    }

    /// <summary>What the next lines need to be told before them: at most one fact.</summary>
    private async Task<IReadOnlyList<ConversationFact>> MicrophonesBefore() => await Untold() is { Turns.Count: > 0 } tail ? [tail.Fact] : [];

    /// <summary>Null where there is nothing to tell: one microphone, or a recording that is whole.</summary>
    private async Task<MicrophoneTail?> Untold()
    {
        if (!state.Microphones.AreTwo || state.Sealed is not null) return null;
        if (untold is not null) return untold;
        var tail = new MicrophoneTail(state.Microphones.ThroughMs);
        await foreach (var frame in recording!.ReadFrom(AudioFormat.SamplesOf(tail.ThroughMs)))
            tail.Take(frame.Frame.Without(state.OffTheRecord.Stretches, frame.FirstSample), frame.FirstSample);
        return untold = tail;
    }

    private async Task<ImmutableArray<Heard>> WithMicrophones(Heard heard)
    {
        if (!state.Microphones.AreTwo) return [heard];
        var tail = await Untold();
        return heard.Final ? MicrophoneVoices.Lines(heard, Turns) : [MicrophoneVoices.Name(heard, Turns)];

        IEnumerable<MicrophoneTurn> Turns(long fromMs, long toMs) => state.Microphones.Turns.Between(fromMs, toMs).Concat(tail?.Turns.Between(fromMs, toMs) ?? []);
    }
}
