using Portal.Asking;
using Portal.Conversations;
using Portal.Tests.Support;
using Portal.Transcription;

namespace Portal.Tests.Cluster;

/// <summary>What a language model costs a conversation, whatever it is asked for, and how it does.</summary>
public sealed class ModelCostTests
{
    private const string Script = "E: ¿Tiene hijos?\nU: Dos.\nE: ¿Y dónde viven?\nU: Vivimos en un piso de alquiler con mi hermana.\n";

    [Fact]
    public async Task Questions_count_into_the_budget_of_the_conversation_and_when_it_is_spent_the_passages_answer()
    {
        var asked = 0;
        var answerer = new StagedAnswerer
        {
            TokensPerConversation = 150,
            Does = _ =>
            {
                asked++;
                return Task.FromResult(new ProposedAnswer("Tiene dos.", [new ProposedCitation(2, "Dos")], 90, 10));
            },
        };
        await using var cluster = await PortalCluster.Embedded(answerer.Into);
        var talk = await Talk(cluster);
        var asking = cluster.Grains.GetGrain<IAskingGrain>(talk.Id);

        var first = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        Assert.Equal(("Tiene dos.", false), (first.Text, first.Spent));
        Assert.Equal(new ModelUse(1, 90, 10, null), (await talk.Conversation.Read(talk.Caller)).Model);
        Assert.False((await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Cuántos hijos?")).Spent);

        var third = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Y los hijos?");
        Assert.Equal((null, false, true), (third.Text, third.Substitute, third.Spent));
        Assert.NotEmpty(third.Passages);
        Assert.Equal(2, asked);
        Assert.Equal(new ModelUse(2, 180, 20, null), (await talk.Conversation.Read(talk.Caller)).Model);

        // It is written down, so a restart knows it too.
        await cluster.Silos.DeactivateAsync(talk.Conversation);
        await cluster.Silos.DeactivateAsync(asking);
        Assert.Equal(200, (await talk.Conversation.Read(talk.Caller)).Model is { } use ? use.InputTokens + use.OutputTokens : 0);
        Assert.True((await asking.List(talk.Caller))[0].Spent);
    }

    [Fact]
    public async Task Operators_see_how_the_model_does_and_what_it_cost()
    {
        var up = true;
        await using var peer = await ModelPeer.Start(_ => up ? new ModelReply("""{"answer":"Tiene dos.","quotes":[{"line":2,"quote":"Dos"}]}""") : new ModelReply(null, 503));
        await using var cluster = await PortalCluster.Embedded(null, ("Analysts:OpenAI:BaseAddress", peer.BaseAddress), ("Analysts:OpenAI:Key", ModelPeer.Key), ("Analysts:OpenAI:FailuresInARow", "2"));
        var health = cluster.Grains.GetGrain<IEngineHealthGrain>(0);
        var operators = new Caller(Guid.NewGuid(), Roles.Operator);
        Assert.Equal(PortalError.Forbidden, (await Assert.ThrowsAsync<PortalException>(() => health.ReadAnalysts(new Caller(Guid.NewGuid(), Roles.Interviewer)))).Error);
        Assert.Equal(new AnalystHealth("openai", EngineState.Unused, null, null, null, 0, 0, 0, null), Assert.Single(await health.ReadAnalysts(operators)));

        var talk = await Talk(cluster);
        var asking = cluster.Grains.GetGrain<IAskingGrain>(talk.Id);
        Assert.Equal("Tiene dos.", (await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?")).Text);
        var well = Assert.Single(await health.ReadAnalysts(operators));
        Assert.Equal((EngineState.Working, null, null), (well.State, well.Problem, well.RestsUntil));
        Assert.True(well is { Calls: > 0, InputTokens: > 0, OutputTokens: > 0 });

        up = false;
        for (var i = 0; i < 2; i++) Assert.True((await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?")).Substitute);
        var away = Assert.Single(await health.ReadAnalysts(operators));
        Assert.Equal((EngineState.Away, well.WorkedAt), (away.State, away.WorkedAt));
        Assert.StartsWith("Contesta que ha fallado.", away.Problem, StringComparison.Ordinal);
        Assert.NotNull(away.RestsUntil);
    }

    private static async Task<Interview> Talk(PortalCluster cluster)
    {
        cluster.Script("home", Script);
        var talk = await new Interview(cluster.Grains, "home").Begin();
        await talk.Speak(seconds: 2);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        return talk;
    }
}
