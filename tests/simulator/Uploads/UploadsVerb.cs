using System.Text.Json;
using Portal.Simulator.Live;

namespace Portal.Simulator.Uploads;

/// <summary>
/// Live talks alone, then the same number beside one very large upload and several smaller ones: whether the talks are starved, and how much memory the
/// server needs for a file of any size.
/// </summary>
internal static class UploadsVerb
{
    private const int SmallFiles = 6;
    private const long SmallBytes = 20L << 20;
    private const int DefaultMegabytes = 1024;

    internal static async Task<int> Run(string[] args)
    {
        if (LiveOptions.Parse(args) is not { } options)
        {
            Console.Error.WriteLine($"uploads {LiveOptions.Words} [--megabytes M]");
            return 2;
        }
        var at = Array.IndexOf(args, "--megabytes");
        var megabytes = at >= 0 ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : DefaultMegabytes;
        var time = TimeProvider.System;
        await using var stage = await LiveStage.Set(options);
        Console.Error.WriteLine($"{options.Conversations} talks of {options.Seconds} s alone.");
        var alone = await TalksRound.Hold(stage, 0, options.Conversations, options.Seconds, time);
        var peakAlone = stage.Process?.PeakMemory;

        Console.Error.WriteLine($"The same beside a file of {megabytes} MB and {SmallFiles} of {SmallBytes >> 20} MB.");
        var person = await stage.Account.AddInterviewee("Persona con archivos");
        var large = new SentFile(stage.Account, person, (long)megabytes << 20, time);
        List<SentFile> files = [large, .. Enumerable.Range(0, SmallFiles).Select(_ => new SentFile(stage.Account, person, SmallBytes, time))];
        var sending = Task.WhenAll(files.Select(file => file.Run()));
        var beside = await TalksRound.Hold(stage, options.Conversations, options.Conversations, options.Seconds, time);
        Console.Error.WriteLine("The talks are over; waiting for the files.");
        await sending;

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            Scenario = "uploads",
            options.Conversations,
            options.Seconds,
            LargeMb = megabytes,
            SmallFiles,
            SmallMb = SmallBytes >> 20,
            LargeSentSeconds = Math.Round(large.Sent.TotalSeconds, 1),
            LargeReadySeconds = Seconds(large.Ready),
            SmallReadySeconds = files.Skip(1).Select(file => Seconds(file.Ready)),
            NotReady = files.Count(file => file.Ready is null),
            Lost = alone.Sound.Lost + beside.Sound.Lost,
            Duplicated = alone.Sound.Duplicated + beside.Sound.Duplicated,
            Reordered = alone.Sound.Reordered + beside.Sound.Reordered,
            NotSealed = alone.NotSealed + beside.NotSealed,
            AckP50MsAlone = alone.Acknowledged.Ms(0.50),
            AckP50MsBeside = beside.Acknowledged.Ms(0.50),
            AckP99MsAlone = alone.Acknowledged.Ms(0.99),
            AckP99MsBeside = beside.Acknowledged.Ms(0.99),
            TickP95MsAlone = alone.Ticks.Ms(0.95),
            TickP95MsBeside = beside.Ticks.Ms(0.95),
            ServerPeakRssMbAlone = peakAlone / (1024 * 1024),
            ServerPeakRssMb = stage.Process?.PeakMemory / (1024 * 1024),
        }, JsonSerializerOptions.Web));
        return alone.IsWhole && beside.IsWhole && files.All(file => file.Ready is not null) ? 0 : 1;
    }

    private static double? Seconds(TimeSpan? span) => span is { } known ? Math.Round(known.TotalSeconds, 1) : null;
}
