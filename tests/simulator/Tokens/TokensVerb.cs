using System.Globalization;
using System.Text.Json;
using Portal.Analysts.Rules;
using Portal.Forms;
using Portal.Tests.Support;

namespace Portal.Simulator.Tokens;

/// <summary><c>tokens DIR --minutes 45</c>: what a talk of that length, and one of twice that, costs with our analyst and with the naive scheme.</summary>
internal static class TokensVerb
{
    public static async Task<int> Run(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--minutes");
        if (arguments.Length == 0 || !Directory.Exists(arguments[0]) || at < 0 || at + 1 >= arguments.Length
            || !int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is < 1 or > 240)
        {
            Console.Error.WriteLine("tokens FOLDER-OF-INTERVIEWS --minutes 1…240");
            return 2;
        }
        var count = new TokenCount();
        await using var peer = await ModelPeer.Start(Idle, count.Of);
        var speeches = new SpeechCatalogue();
        var form = new FormCatalogue(speeches).Latest("intake", "es")!;
        var run = new TokenRun(form, speeches, peer);
        var once = await Measure(minutes);
        var twice = await Measure(minutes * 2);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            minutes,
            words = once.Words,
            ungated = once.Ungated,
            gated = once.Gated,
            naive = once.Naive,
            twice = new { minutes = minutes * 2, words = twice.Words, ungated = twice.Ungated, gated = twice.Gated, naive = twice.Naive },
            growth = new { ungated = Growth(once.Ungated, twice.Ungated), gated = Growth(once.Gated, twice.Gated), naive = Growth(once.Naive, twice.Naive) },
        }));
        return 0;

        async Task<(int Words, Cost Ungated, Cost Gated, Cost Naive)> Measure(int length)
        {
            var talk = await LongTalk.Of(arguments[0], form, speeches, length);
            Console.Error.WriteLine($"{length} minutes, {talk.Count} lines.");
            var ours = (await run.Ours(talk, gated: false), await run.Ours(talk, gated: true));
            peer.Calls.Clear();
            return (talk.Sum(line => LongTalk.Count(line.Text)), ours.Item1, ours.Item2, await run.Naive(talk));
        }
    }

    /// <summary>Finds nothing, and sums up in three sentences whatever it is given.</summary>
    internal static ModelReply Idle(ModelCall call) => new(call.Schema?.Contains("sentences", StringComparison.Ordinal) != true
        ? """{"changes":[]}"""
        : JsonSerializer.Serialize(new
        {
            title = "Vivienda, papeles y trabajo",
            sentences = Enumerable.Range(1, 3).Select(line => new { text = "Vive de alquiler con su familia y busca trabajo mientras arregla los papeles.", lines = new[] { line } }),
        }));

    private static double Growth(Cost once, Cost twice) => once.InputTokens == 0 ? 0 : Math.Round((double)twice.InputTokens / once.InputTokens, 3);
}
