using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Tests.Stores.Crash;

/// <summary>A writer is killed in the middle of its work: what it acknowledged is there, and of what it did not, nothing is there by half.</summary>
[Collection(PostgresTests.Name)]
public sealed class CrashTests(PostgresCluster cluster) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-crash-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task Killed_on_SQLite() => KilledAgainAndAgain(("DataFolder", folder));

    [Fact]
    public async Task Killed_on_PostgreSQL() =>
        await KilledAgainAndAgain(("Provider", "Postgres"), ("ConnectionString", await cluster.Server.NewDatabase()), ("DataFolder", folder));

    private static async Task KilledAgainAndAgain(params (string Key, string Value)[] settings)
    {
        var acknowledged = new Dictionary<(string Kind, Guid Id), long>();
        foreach (var lines in (int[])[30, 300, 471])
        {
            await WriteUntilKilled(settings, lines, acknowledged);
            await using var services = await Stores.Start(settings);
            foreach (var ((kind, id), through) in acknowledged)
                await (kind == "fact" ? CheckFacts(services, id, through) : CheckAudio(services, id, through));
        }
    }

    private static async Task WriteUntilKilled((string Key, string Value)[] settings, int lines, Dictionary<(string, Guid), long> acknowledged)
    {
        using var writer = Process.Start(new ProcessStartInfo(
            "dotnet", [typeof(CrashTests).Assembly.Location, .. settings.Select(setting => $"{setting.Key}={setting.Value}")])
        { RedirectStandardOutput = true })!;
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            // A line cut off by the kill can only say less than was acknowledged.
            if (words.Length == 3 && Guid.TryParse(words[1], out var id) && long.TryParse(words[2], out var through))
                acknowledged[(words[0], id)] = Math.Max(through, acknowledged.GetValueOrDefault((words[0], id)));
            if (--lines == 0)
                writer.Kill();
        }

        await writer.WaitForExitAsync();
        Assert.True(lines <= 0, "The writer ended before it was killed.");
    }

    private static async Task CheckFacts(IServiceProvider services, Guid id, long through)
    {
        var facts = services.GetRequiredService<IFactStore>();
        var rows = await facts.Read(id, 0);
        Assert.True(rows.Count >= through);
        Assert.Equal(0, rows.Count % CrashingWriter.RowsOfAnAppend);
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(version => (long)version), rows.Select(row => row.Version));
        // The line stands where the rows end: the next append fits there and nowhere else.
        var head = (await facts.Head(id))!;
        Assert.False(await facts.Append(head, rows.Count - 1, Facts.FactStoreConformance.Rows(rows.Count, 1)));
        Assert.True(await facts.Append(head, rows.Count, Facts.FactStoreConformance.Rows(rows.Count + 1, CrashingWriter.RowsOfAnAppend)));
    }

    private static async Task CheckAudio(IServiceProvider services, Guid id, long through)
    {
        var audio = services.GetRequiredService<IAudioStore>();
        var head = (await audio.Head(id))!;
        List<long> stored = [];
        await foreach (var chunk in audio.Read(id, 0))
            stored.Add(chunk.Seq);
        Assert.True(head.DurableThrough >= through);
        Assert.Equal(Enumerable.Range(0, (int)head.DurableThrough + 1).Select(seq => (long)seq), stored);
        Assert.Equal(stored.Count * 4000, head.Samples);
    }
}
