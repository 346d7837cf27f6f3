using Portal.Simulator.Live;
using Portal.Simulator.Talks;

namespace Portal.Simulator.Uploads;

/// <summary>Live talks at once in real time, and how they fared.</summary>
internal sealed record TalksRound(Quantiles Acknowledged, Quantiles Ticks, SoundVerdict Sound, int NotSealed)
{
    internal static async Task<TalksRound> Hold(LiveStage stage, int first, int talks, int seconds, TimeProvider time)
    {
        var frames = seconds * 1000 / IndexedSound.FrameMs;
        var held = new List<LiveTalk>();
        for (var number = first; number < first + talks; number++) held.Add(await LiveTalk.Open(stage, number, frames, time));
        var spread = TimeSpan.FromMilliseconds((double)IndexedSound.FrameMs / talks);
        var complete = await Task.WhenAll(held.Select((talk, i) => talk.Speak(spread * i)));
        var sound = default(SoundVerdict);
        foreach (var talk in held) sound += await talk.Judge();
        var round = new TalksRound(
            Quantiles.Of(held.SelectMany(talk => talk.AcknowledgedAfter)), Quantiles.Of(held.SelectMany(talk => talk.TickedAfter())), sound,
            complete.Count(done => !done));
        foreach (var talk in held) await talk.DisposeAsync();
        return round;
    }

    internal bool IsWhole => Sound.IsWhole && NotSealed == 0;
}
