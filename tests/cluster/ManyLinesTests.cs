using System.Diagnostics;
using System.Text.Json;
using Portal.Conversations;
using Portal.Transcription;
using Xunit.Abstractions;

namespace Portal.Tests.Cluster;

/// <summary>Lines that come together are stored together, and make the same of the conversation as if they had come one by one.</summary>
public sealed class ManyLinesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] Said =
    [
        "E: ¿Está empadronada?", "U: Sí, en casa de mi hermana.", "E: ¿Y tiene hijos a su cargo?", "U: Sí, dos.", "E: ¿Dónde vive ahora?", "U: Vivo en un piso de alquiler.",
        "E: ¿Está trabajando?", "U: No.", "E: ¿Y de salud cómo está?", "U: Bien, gracias.", "U: Bueno, me duele la espalda.",
    ];

    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded();
        cluster.Script("quiet", "E: Buenos días.");
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task Together_or_one_by_one_the_facts_are_the_same()
    {
        var (one, all) = (await Open(), await Open());
        foreach (var line in Lines) await Work(one).Heard(line);
        await Work(all).HeardAll([.. Lines, Lines[0]]);
        await Work(all).HeardAll([.. Lines]); // Told again: nothing new.

        var facts = await FactsOf(one);
        Assert.Contains(facts, fact => fact.Contains("\"question-answered\"", StringComparison.Ordinal));
        Assert.Equal(facts, await FactsOf(all));
        await cluster.Silos.DeactivateAsync(all.Conversation);
        Assert.Equal(Shown(await one.Conversation.Read(one.Caller)), Shown(await all.Conversation.Read(all.Caller)));
    }

    /// <summary>Three quarters of an hour of lines. How long each way takes is a number to look at; that both say the same is asserted.</summary>
    [Fact]
    public async Task A_long_talk_is_written_down_in_few_appends()
    {
        const int Count = 640;
        var lines = Enumerable.Range(0, Count).Select(i => new Heard(
            $"{i * 3_000}", true, $"{Said[i % Said.Length][3..]} Y esta es la línea {i}.", i * 3_000, (i * 3_000) + 2_500, null, i % 2 == 0 ? SpeakerRole.Interviewer : SpeakerRole.Interviewee, [])).ToList();
        var (one, all) = (await Open(), await Open());
        var began = Stopwatch.GetTimestamp();
        foreach (var line in lines) await Work(one).Heard(line);
        var alone = Stopwatch.GetElapsedTime(began);
        began = Stopwatch.GetTimestamp();
        foreach (var some in lines.Chunk(64)) await Work(all).HeardAll([.. some]);
        var together = Stopwatch.GetElapsedTime(began);

        output.WriteLine($"one by one {Count / alone.TotalSeconds:0} lines/s, together {Count / together.TotalSeconds:0} lines/s: {alone / together:0.0} times");
        Assert.Equal(Shown(await one.Conversation.Read(one.Caller)), Shown(await all.Conversation.Read(all.Caller)));
    }

    private static List<Heard> Lines =>
    [
        .. Said.Select((said, i) => new Heard(
            $"{i * 2_000}", true, said[3..], i * 2_000, (i * 2_000) + 1_500, said[..1], said[0] == 'E' ? SpeakerRole.Interviewer : SpeakerRole.Interviewee, [])),
    ];

    private static string Shown(ConversationView view) => JsonSerializer.Serialize(new { view.Version, view.Segments, view.Checklist }, PortalJson.Options);

    private async Task<Interview> Open()
    {
        var talk = await new Interview(cluster.Grains, "quiet").Meet();
        await talk.Open();
        return talk;
    }

    private IConversationWork Work(Interview talk) => cluster.Inside<IGrainFactory>().GetGrain<IConversationWork>(talk.Id);

    private static async Task<List<string>> FactsOf(Interview talk)
    {
        var last = (await talk.Conversation.Read(talk.Caller)).Version;
        var facts = new List<string>();
        await foreach (var update in talk.Conversation.Follow(talk.Caller, 0))
        {
            if (update.Fact is not { } fact) continue;
            if (fact.Fact is not (Opened or ConsentGiven)) facts.Add(JsonSerializer.Serialize(fact.Fact, PortalJson.Options));
            if (fact.Version == last) break;
        }
        return facts;
    }
}
