using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Xunit.Abstractions;

namespace Portal.Tests.Browser;

/// <summary>What somebody with a slow line waits for, counted as gzip: browsers that take Brotli wait for less.</summary>
public sealed partial class WeightTests(ScriptedStage stage, ITestOutputHelper output) : IClassFixture<ScriptedStage>
{
    /// <summary>The program the page begins with.</summary>
    private const int MostAtFirst = 250_000;

    /// <summary>With all that comes after it until an interviewer's own page is complete.</summary>
    private const int MostAtHome = 350_000;

    [Fact]
    public async Task The_program_weighs_little()
    {
        await using var seat = await stage.Sit();
        await seat.Sees(seat.Button("Mi perfil"));
        await seat.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var scripts = await seat.Page.EvaluateAsync<string[]>(
            "() => [...new Set(performance.getEntriesByType('resource').map((one) => one.name).filter((name) => new URL(name).pathname.endsWith('.js')))]");

        using var client = new HttpClient { DefaultRequestHeaders = { AcceptEncoding = { new StringWithQualityHeaderValue("gzip") } } };
        var weights = new Dictionary<string, int>();
        foreach (var script in scripts) weights[new Uri(script).AbsolutePath] = await Weight(client, script);
        var page = await seat.Page.EvaluateAsync<string>("async () => await (await fetch('/')).text()");
        var first = Named().Matches(page).Select(match => match.Value).Distinct().ToList();

        output.WriteLine($"{first.Count} scripts, {first.Sum(script => weights[script])} bytes at first; {weights.Count} scripts, {weights.Values.Sum()} bytes at home");
        Assert.InRange(first.Sum(script => weights[script]), 1, MostAtFirst);
        Assert.InRange(weights.Values.Sum(), 1, MostAtHome);
    }

    private static async Task<int> Weight(HttpClient client, string script)
    {
        using var answer = await client.GetAsync(new Uri(script));
        answer.EnsureSuccessStatusCode();
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    [GeneratedRegex("""/assets/[^"]+\.js""")]
    private static partial Regex Named();
}
