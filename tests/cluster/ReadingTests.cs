using Portal.Checklists;
using Portal.Conversations;
using Portal.Tests.Support;

namespace Portal.Tests.Cluster;

/// <summary>A language model that reads along: after the rules, in its own time, and never in anybody's way.</summary>
public sealed class ReadingTests
{
    private const string Script = """
        E: Cuénteme usted con calma cómo le va todo por aquí.
        U: Pues mire, unas veces de una manera y otras veces de otra.
        E: ¿Tiene usted la nacionalidad española?
        U: Eso sigue igual que cuando llegué hace seis años, con la tarjeta.
        E: Muy bien, eso lo apunto y luego lo vemos juntas.
        U: Y lo de aquí, para lo que hace falta, pues de aquella manera.
        E: No se preocupe usted, que para eso estamos aquí las dos.
        U: Gracias, hija, que estas cosas siempre dan un poco de respeto.
        """;

    [Fact]
    public async Task Each_line_is_read_once_while_people_talk_one_call_at_a_time_also_over_a_restart_and_once_more_at_the_end()
    {
        var first = new TaskCompletionSource<ModelReading>(TaskCreationOptions.RunContinuationsAsynchronously);
        var model = new StagedModel();
        model.Does = _ => model.Readings.Count == 1 ? first.Task : Task.FromResult(StagedModel.Nothing);
        await using var cluster = await PortalCluster.Embedded(model.Into);
        cluster.Script("calma", Script);
        var talk = await new Interview(cluster.Grains, "calma").Begin();

        // While the first call is under way, nothing waits for it, and what is said meanwhile is read together.
        await talk.Speak(seconds: 18);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: >= 4 });
        first.SetResult(StagedModel.Saying(new ModelAnswer("q12", model.Readings.First().New[^1].Id, "words that nobody said", true, null)));
        await talk.Until(fact => fact is LinesRead { Through: >= 4 });

        await cluster.Silos.DeactivateAsync(talk.Conversation);
        await talk.Speak(seconds: 30);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 8 });
        await talk.Until(fact => fact is LinesRead { Through: >= 7 });
        Assert.False(model.Overlapped);
        var live = model.Readings.SelectMany(reading => reading.New).Select(line => line.Id).ToList();
        Assert.Equal(live.Distinct().Order(), live);
        Assert.All(model.Readings.Skip(1), reading => Assert.NotEmpty(reading.Recent));

        var before = model.Readings.Count;
        model.Does = reading => Task.FromResult(reading.New.FirstOrDefault(line => line.Id == 6) is { } said
            ? StagedModel.Saying(new ModelAnswer("q12", said.Id, "para lo que hace falta, pues de aquella manera", false, null))
            : StagedModel.Nothing);
        Assert.True((await talk.Stop()).IsSealed);
        var facts = await talk.Until(fact => fact is Finished);
        var whole = model.Readings.Skip(before).SelectMany(reading => reading.New).Select(line => line.Id).ToList();
        Assert.Equal(Enumerable.Range(1, 8), whole);

        var answered = Assert.Single(facts.Select(fact => fact.Fact).OfType<QuestionAnswered>(), fact => fact.Source == AnswerSource.Model);
        Assert.Equal(("q12", false, 6, 5), (answered.QuestionId, answered.Answer!.YesNo, answered.Evidence[0].SegmentId, answered.Evidence[1].SegmentId));
        Assert.All(answered.Evidence, proof => Assert.Contains(proof.Quote, facts.Select(fact => fact.Fact).OfType<SegmentHeard>().Single(line => line.Segment.Id == proof.SegmentId).Segment.Text, StringComparison.Ordinal));
        var use = (await talk.Conversation.Read(talk.Caller)).Model!;
        Assert.Equal((model.Readings.Count, model.Readings.Count * 100, null), (use.Calls, use.InputTokens, use.Trouble));
    }

    [Fact]
    public async Task While_it_is_away_the_rules_go_on_and_say_so_and_what_was_said_meanwhile_it_reads_when_it_is_back()
    {
        var model = new StagedModel { Does = _ => throw new ModelUnavailableException("it is not there") };
        await using var cluster = await PortalCluster.Embedded(model.Into);
        cluster.Script("calma", Script);
        var talk = await new Interview(cluster.Grains, "calma").Begin();
        await talk.Speak(seconds: 12);
        await talk.Until(fact => fact is AnalystLost { Reason: AnalystTrouble.Away });
        Assert.Equal(AnalystTrouble.Away, (await talk.Conversation.Read(talk.Caller)).Model!.Trouble);

        model.Does = _ => Task.FromResult(StagedModel.Nothing);
        await talk.Until(fact => fact is AnalystBack);
        Assert.Null((await talk.Conversation.Read(talk.Caller)).Model!.Trouble);
        Assert.Equal(1, model.Readings.Last().New[0].Id);
    }

    [Fact]
    public async Task A_store_that_is_away_for_a_moment_does_not_end_the_reading()
    {
        var model = new StagedModel();
        var fate = new Unreliable { LosesOnce = nameof(LinesRead) };
        await using var cluster = await PortalCluster.Embedded(services =>
        {
            model.Into(services);
            fate.Into(services);
        });
        cluster.Script("calma", Script);
        var talk = await new Interview(cluster.Grains, "calma").Begin();
        await talk.Speak(seconds: 12);
        await talk.Until(fact => fact is LinesRead);
        Assert.Null(fate.LosesOnce);
    }

    [Fact]
    public async Task Neither_stopping_nor_the_work_afterwards_waits_for_one_that_never_answers()
    {
        var model = new StagedModel
        {
            Terms = new(8, 1_000, 100_000, Gated: false, AnswerWithin: TimeSpan.FromMilliseconds(400), Pause: TimeSpan.FromMilliseconds(50)),
            Does = _ => new TaskCompletionSource<ModelReading>().Task,
        };
        await using var cluster = await PortalCluster.Embedded(model.Into);
        cluster.Script("piso", "E: ¿Dónde vive usted ahora mismo, si me lo quiere contar?\nU: Vivo en un piso de alquiler con mi hermana.");
        var talk = await new Interview(cluster.Grains, "piso").Begin();
        await talk.Speak(seconds: 10);
        Assert.True((await talk.Stop()).IsSealed);
        var facts = await talk.Until(fact => fact is Finished);
        Assert.Contains(facts, fact => fact.Fact is AnalystLost { Reason: AnalystTrouble.Away });
        Assert.Contains(facts, fact => fact.Fact is QuestionAnswered { QuestionId: "q11", Source: AnswerSource.Rules });
        Assert.DoesNotContain(facts, fact => fact.Fact is StageFailed);
    }

    [Fact]
    public async Task What_a_person_decides_while_it_thinks_stays_and_it_is_heard_beside_it()
    {
        var thinks = new TaskCompletionSource<ModelReading>(TaskCreationOptions.RunContinuationsAsynchronously);
        var model = new StagedModel { Terms = new(20, 1_000, TokensPerConversation: 50, Gated: false, TimeSpan.FromMinutes(1), TimeSpan.FromMilliseconds(50)), Does = _ => thinks.Task };
        await using var cluster = await PortalCluster.Embedded(model.Into);
        cluster.Script("calma", Script);
        var talk = await new Interview(cluster.Grains, "calma").Begin();
        await talk.Speak(seconds: 12);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        await talk.Conversation.Mark(talk.Caller, new QuestionMark("q14", MarkKind.Answer, "Regular"));
        thinks.SetResult(StagedModel.Saying(new ModelAnswer("q14", 2, "unas veces de una manera y otras veces de otra", null, null)));
        var facts = await talk.Until(fact => fact is LinesRead);
        Assert.Single(facts, fact => fact.Fact is AnswerProposed { QuestionId: "q14", Proposal.Source: AnswerSource.Model });
        var item = (await talk.Conversation.Read(talk.Caller)).Checklist.Single(one => one.QuestionId == "q14");
        Assert.Equal(("Regular", AnswerSource.Person), (item.Answer!.Text, item.Source));

        // That was all it may cost.
        await talk.Speak(seconds: 30);
        await talk.Until(fact => fact is AnalystLost { Reason: AnalystTrouble.Budget });
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is Finished);
        Assert.Single(model.Readings);
    }

    [Fact]
    public async Task A_real_line_to_a_model_that_stumbles_first_and_answers_questions_too()
    {
        var stumbles = true;
        await using var peer = await ModelPeer.Start(call => stumbles
            ? new ModelReply(null, 500)
            : call.Messages[1].Content.StartsWith("Open", StringComparison.Ordinal)
                ? new ModelReply("""{"changes":[{"question":"q12","line":6,"quote":"para lo que hace falta, pues de aquella manera","yes":false,"number":null}]}""")
                : new ModelReply("""{"answer":"Lleva seis años.","quotes":[{"line":4,"quote":"hace seis años"},{"line":4,"quote":"desde siempre"}]}"""));
        await using var cluster = await PortalCluster.Embedded(
            null, ("Analysts:OpenAI:BaseAddress", peer.BaseAddress), ("Analysts:OpenAI:Key", ModelPeer.Key), ("Analysts:OpenAI:WordsPerCall", "8"),
            ("Analysts:OpenAI:Gated", "false"), ("Analysts:OpenAI:Pause", "00:00:00.050"));
        cluster.Script("calma", Script);
        var talk = await new Interview(cluster.Grains, "calma").Begin();
        await talk.Speak(seconds: 48);
        await talk.Until(fact => fact is AnalystLost);
        stumbles = false;
        await talk.Until(fact => fact is AnalystBack);
        Assert.True((await talk.Stop()).IsSealed);
        var facts = await talk.Until(fact => fact is Finished);
        Assert.Single(facts, fact => fact.Fact is QuestionAnswered { QuestionId: "q12", Source: AnswerSource.Model });
        Assert.Equal(1, peer.MostInFlight);

        var answer = await cluster.Grains.GetGrain<Portal.Asking.IAskingGrain>(talk.Id).Ask(talk.Caller, Guid.NewGuid(), "¿Cuánto tiempo lleva aquí?");
        Assert.Equal(("Lleva seis años.", false), (answer.Text, answer.Substitute));
        Assert.Equal((4, "hace seis años"), (answer.Passages.Single().Lines.Single().SegmentId, answer.Passages.Single().Lines.Single().Quote));
    }
}
