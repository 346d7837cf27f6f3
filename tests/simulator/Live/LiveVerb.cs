using System.Text.Json;
using Portal.Simulator.Talks;

namespace Portal.Simulator.Live;

/// <summary>Many interviews at once, in real time, against the whole program; then what is stored is compared with what was spoken.</summary>
internal static class LiveVerb
{
    internal static async Task<int> Run(string[] args)
    {
        if (LiveOptions.Parse(args) is not { } options)
        {
            Console.Error.WriteLine(LiveOptions.Words);
            return 2;
        }
        await using var stage = await LiveStage.Set(options);
        var frames = options.Seconds * 1000 / IndexedSound.FrameMs;
        var talks = new List<LiveTalk>();
        for (var number = 0; number < options.Conversations; number++) talks.Add(await LiveTalk.Open(stage, number, frames, TimeProvider.System));
        Console.Error.WriteLine($"{options.Conversations} conversations of {options.Seconds} s begin.");

        var cpu = stage.Process?.Cpu;
        // Spread over the length of a frame, as people's clocks are.
        var spread = TimeSpan.FromMilliseconds((double)IndexedSound.FrameMs / options.Conversations);
        var complete = await Task.WhenAll(talks.Select((talk, i) => talk.Speak(spread * i)));
        cpu = stage.Process?.Cpu - cpu;
        Console.Error.WriteLine("Stopped; comparing the recordings.");

        var sound = default(SoundVerdict);
        foreach (var talk in talks) sound += await talk.Judge();
        var acknowledged = Quantiles.Of(talks.SelectMany(talk => talk.AcknowledgedAfter));
        var ticks = Quantiles.Of(talks.SelectMany(talk => talk.TickedAfter()));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            Scenario = "live",
            options.Conversations,
            options.Seconds,
            FramesSent = options.Conversations * frames,
            FramesAcknowledged = acknowledged.Count,
            sound.Lost,
            sound.Duplicated,
            sound.Reordered,
            sound.Foreign,
            NotSealed = complete.Count(done => !done),
            AckP50Ms = acknowledged.Ms(0.50),
            AckP99Ms = acknowledged.Ms(0.99),
            Ticks = ticks.Count,
            TickP50Ms = ticks.Ms(0.50),
            TickP95Ms = ticks.Ms(0.95),
            ServerCpuSeconds = cpu is { } spent ? Math.Round(spent.TotalSeconds, 2) : (double?)null,
            ServerRssMb = stage.Process?.PeakMemory / (1024 * 1024),
        }, JsonSerializerOptions.Web));

        foreach (var talk in talks) await talk.DisposeAsync();
        return sound.IsWhole && complete.All(done => done) ? 0 : 1;
    }
}
