using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Tests.Stores.Audio;
using Portal.Tests.Stores.Facts;

namespace Portal.Tests.Stores.Crash;

/// <summary>Writes facts and audio of many conversations without end, and says a line for each append only after it was acknowledged.</summary>
internal static class CrashingWriter
{
    internal const int RowsOfAnAppend = 3;
    private const int Conversations = 12;

    internal static async Task Write(string[] settings)
    {
        await using var services = await Stores.Start([.. settings.Select(setting => setting.Split('=', 2)).Select(pair => (pair[0], pair[1]))]);
        var facts = services.GetRequiredService<IFactStore>();
        var audio = services.GetRequiredService<IAudioStore>();
        await Task.WhenAll(Enumerable.Range(0, Conversations).SelectMany(_ => (Task[])[Talk(facts), Sound(audio)]));
    }

    private static async Task Talk(IFactStore facts)
    {
        var head = FactStoreConformance.NewHead();
        for (var version = 0L; await facts.Append(head, version, FactStoreConformance.Rows(version + 1, RowsOfAnAppend)); version += RowsOfAnAppend)
            Console.WriteLine($"fact {head.ConversationId} {version + RowsOfAnAppend}");
    }

    private static async Task Sound(IAudioStore audio)
    {
        var recording = Guid.NewGuid();
        var epoch = (await audio.Attach(recording)).Epoch;
        for (var seq = 0L; ; seq += 2)
        {
            await audio.Append(recording, epoch, [AudioStoreConformance.Chunk(seq), AudioStoreConformance.Chunk(seq + 1)]);
            Console.WriteLine($"audio {recording} {seq + 1}");
        }
    }
}
