using System.Diagnostics;
using System.Text.Json;
using Portal.Simulator.Live;
using Portal.Storage;

namespace Portal.Simulator.Searching;

/// <summary>Fills the index of both databases with many caseloads and measures searches in them, one after the other, as an interviewer waits for each.</summary>
internal static class SearchVerb
{
    private const int Queries = 600;
    private const int WarmUp = 30;
    private const int AtOnce = 8;

    internal static async Task<int> Run(string[] args)
    {
        var given = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        if (!int.TryParse(given.GetValueOrDefault("--conversations"), out var conversations) || conversations < 1
            || !int.TryParse(given.GetValueOrDefault("--lines", "10"), out var lines) || lines < 4)
        {
            Console.Error.WriteLine("search --conversations N [--lines L]");
            return 2;
        }
        var caseloads = new Caseloads(conversations, lines);
        var sqlite = await Measure(caseloads, StorageProvider.Sqlite);
        var postgres = await Measure(caseloads, StorageProvider.Postgres);
        Console.WriteLine(JsonSerializer.Serialize(
            new { Scenario = "search", Conversations = conversations, caseloads.Passages, Interviewers = Caseloads.Owners, Queries, Sqlite = sqlite, Postgres = postgres },
            JsonSerializerOptions.Web));
        return 0;
    }

    private static async Task<object> Measure(Caseloads caseloads, StorageProvider provider)
    {
        await using var stage = await SearchStage.Set(provider);
        Console.Error.WriteLine($"{provider}: filing.");
        var filling = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            caseloads.All(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (talk, stop) => await stage.Index.Put(talk.Owner, talk.Interviewee, talk.Id, 1, talk.Passages, stop));
        filling.Stop();
        Console.Error.WriteLine($"{provider}: filed in {filling.Elapsed.TotalSeconds:0} s.");
        await stage.Settle();

        Console.Error.WriteLine($"{provider}: searching.");
        var times = new List<(string Kind, TimeSpan Took)>();
        var found = 0;
        foreach (var (owner, kind, words) in caseloads.Queries(WarmUp + Queries))
        {
            var began = Stopwatch.GetTimestamp();
            var hits = await stage.Index.Find(owner, words, 30);
            times.Add((kind, Stopwatch.GetElapsedTime(began)));
            if (times.Count > WarmUp && !hits.IsEmpty) found++;
        }
        var measured = times.Skip(WarmUp).ToList();
        var all = Quantiles.Of(measured.Select(one => one.Took));
        Console.Error.WriteLine($"{provider}: p50 {all.Ms(0.50)} ms, p95 {all.Ms(0.95)} ms.");
        return new
        {
            P50Ms = all.Ms(0.50),
            P95Ms = all.Ms(0.95),
            P99Ms = all.Ms(0.99),
            MaxMs = all.Ms(1),
            P95MsByKind = measured.GroupBy(one => one.Kind).ToDictionary(group => group.Key, group => Quantiles.Of(group.Select(one => one.Took)).Ms(0.95)),
            WithHits = found,
            IndexMb = await stage.Size() / (1024 * 1024),
            FillSeconds = Math.Round(filling.Elapsed.TotalSeconds, 1),
        };
    }
}
