using Portal.Asking;
using Portal.Conversations;
using Portal.Privacy;

namespace Portal.Tests.Cluster;

/// <summary>Questions about one conversation: answered from its lines, remembered, and forgotten with what they rest on.</summary>
public sealed class AskingTests
{
    private const string Script = """
        E: ¿Tiene hijos?
        U: Dos.
        E: ¿Y dónde viven?
        U: Vivimos en un piso de alquiler con mi hermana.
        """;

    [Fact]
    public async Task Live_and_afterwards_the_lines_answer_and_it_is_remembered_through_a_restart()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster, seconds: 2);
        var id = Guid.NewGuid();

        var answer = await Asking(cluster, talk).Ask(talk.Caller, id, "  ¿Tiene hijos? ");
        Assert.Equal(("¿Tiene hijos?", null, false, false, AnswerStanding.Current), (answer.Question, answer.Text, answer.Substitute, answer.WentOn, answer.Standing));
        Assert.Equal([(1, "¿Tiene hijos?"), (2, "Dos.")], Assert.Single(answer.Passages).Lines.Select(line => (line.SegmentId, line.Quote)));
        await IsLiteral(talk, answer);

        await Rest(talk);
        await cluster.Silos.DeactivateAsync(Asking(cluster, talk));
        Assert.Equal(id, Assert.Single(await Asking(cluster, talk).List(talk.Caller)).Id);
        var again = await Asking(cluster, talk).Ask(talk.Caller, id, "¿Y otra cosa?");
        Assert.Equal((answer.Question, answer.At, true), (again.Question, again.At, again.WentOn));
        var home = await Asking(cluster, talk).Ask(talk.Caller, Guid.NewGuid(), "¿Con quién vive?");
        Assert.Equal([3, 4], Assert.Single(home.Passages).Lines.Select(line => line.SegmentId));
        var none = await Asking(cluster, talk).Ask(talk.Caller, Guid.NewGuid(), "¿Tiene perro?");
        Assert.Empty(none.Passages);
        Assert.Equal([none.Id, home.Id, id], (await Asking(cluster, talk).List(talk.Caller)).Select(one => one.Id));
    }

    [Fact]
    public async Task It_is_as_private_as_the_conversation()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster, seconds: 2);
        await Rest(talk);
        var asking = Asking(cluster, talk);
        var answer = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        await NobodyElse(new Caller(Guid.NewGuid(), Roles.Interviewer));

        await talk.Conversation.Discard(talk.Caller);
        await NobodyElse(talk.Caller);
        await talk.Conversation.Restore(talk.Caller);
        Assert.Equal(answer.Id, Assert.Single(await asking.List(talk.Caller)).Id);

        foreach (var wrong in new[] { "", "   ", null!, new string('a', 501) })
            Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => asking.Ask(talk.Caller, Guid.NewGuid(), wrong))).Error);
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => asking.Ask(talk.Caller, Guid.Empty, "¿Y?"))).Error);

        // Who destroys her key has erased this too.
        await cluster.Inside<IKeyring>().Destroy(talk.PersonId);
        await cluster.Silos.DeactivateAsync(asking);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => asking.List(talk.Caller))).Error);

        async Task NobodyElse(Caller caller)
        {
            foreach (var attempt in new Func<Task>[] { () => asking.List(caller), () => asking.Ask(caller, answer.Id, "¿Tiene hijos?"), () => asking.Remove(caller, answer.Id) })
                Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(attempt)).Error);
        }
    }

    [Fact]
    public async Task What_is_removed_is_gone_and_asking_it_again_at_once_brings_back_the_same_answer()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster, seconds: 2);
        var asking = Asking(cluster, talk);
        var first = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        var second = await asking.Ask(talk.Caller, Guid.NewGuid(), "hijos");

        await asking.Remove(talk.Caller, first.Id);
        await asking.Remove(talk.Caller, first.Id);
        Assert.Equal(second.Id, Assert.Single(await asking.List(talk.Caller)).Id);
        Assert.Equal(first.At, (await asking.Ask(talk.Caller, first.Id, "¿Tiene hijos?")).At);
        Assert.Equal([second.Id, first.Id], (await asking.List(talk.Caller)).Select(one => one.Id));

        await asking.Remove(talk.Caller, first.Id);
        await cluster.Silos.DeactivateAsync(asking);
        Assert.Equal(second.Id, Assert.Single(await asking.List(talk.Caller)).Id);
    }

    [Fact]
    public async Task An_edited_line_is_cited_as_it_reads_now_until_the_edit_is_taken_back()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster, seconds: 2);
        var asking = Asking(cluster, talk);
        await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");

        var edit = await talk.Conversation.Correct(talk.Caller, 2, "Doce.");
        var changed = Assert.Single(await asking.List(talk.Caller));
        Assert.Equal(AnswerStanding.Changed, changed.Standing);
        Assert.Equal([("¿Tiene hijos?", false), ("Doce.", true)], Assert.Single(changed.Passages).Lines.Select(line => (line.Quote, line.Edited)));
        await talk.Conversation.UndoEdit(talk.Caller, edit);
        Assert.Equal(AnswerStanding.Current, Assert.Single(await asking.List(talk.Caller)).Standing);
    }

    [Fact]
    public async Task What_was_taken_off_the_record_takes_the_answers_that_rest_on_it_along()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster, seconds: 2);
        var asking = Asking(cluster, talk);
        var children = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        var removed = await asking.Ask(talk.Caller, Guid.NewGuid(), "hijos");
        await asking.Remove(talk.Caller, removed.Id);
        var nothing = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene perro?");
        var said = (await talk.Conversation.Read(talk.Caller)).Segments[1];

        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), said.FromMs, said.ToMs));

        await cluster.Silos.DeactivateAsync(asking);
        var left = await asking.List(talk.Caller);
        Assert.Equal([nothing.Id, children.Id], left.Select(one => one.Id));
        Assert.Equal(("", AnswerStanding.Erased, 0), (left[1].Question, left[1].Standing, left[1].Passages.Length));
        Assert.Equal(("¿Tiene perro?", AnswerStanding.Current), (left[0].Question, left[0].Standing));
        await asking.Remove(talk.Caller, children.Id);
        Assert.Single(await asking.List(talk.Caller));
    }

    [Fact]
    public async Task An_answer_on_its_way_while_something_is_taken_off_the_record_is_made_again_and_keeps_nobody_waiting()
    {
        var writer = new StagedAnswerer();
        var slow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var cluster = await PortalCluster.Embedded(writer.Into);
        var talk = await Talk(cluster, seconds: 2);
        var seen = new List<int>();
        writer.Does = async inquiry =>
        {
            seen.Add(inquiry.Segments.Count);
            var quoted = inquiry.Segments.Where(line => line.Id <= 2).Select(line => new ProposedCitation(line.Id, line.Text)).ToList();
            await slow.Task;
            return new ProposedAnswer("Tiene dos.", quoted);
        };
        var said = (await talk.Conversation.Read(talk.Caller)).Segments[1];

        var asked = Asking(cluster, talk).Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        await writer.Asked.WaitAsync(Interview.Patience);
        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), said.FromMs, said.ToMs));
        Assert.Empty(await Asking(cluster, talk).List(talk.Caller));
        slow.SetResult();

        var answer = await asked;
        Assert.Equal(1, Assert.Single(Assert.Single(answer.Passages).Lines).SegmentId);
        Assert.Equal(2, seen.Count);
        Assert.Equal(seen[0] - 1, seen[1]);
    }

    [Fact]
    public async Task What_somebody_writes_is_shown_only_with_its_proof_and_passages_stand_in_for_who_cannot()
    {
        var writer = new StagedAnswerer();
        await using var cluster = await PortalCluster.Embedded(writer.Into);
        var talk = await Talk(cluster, seconds: 2);
        var asking = Asking(cluster, talk);

        var failed = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        Assert.Equal((null, true, 2), (failed.Text, failed.Substitute, failed.Passages.SelectMany(passage => passage.Lines).Count()));
        writer.Does = _ => Task.FromResult(new ProposedAnswer("Tiene doce.", [new ProposedCitation(2, "Doce."), new ProposedCitation(99, "Doce.")]));
        var invented = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        Assert.Equal((null, true), (invented.Text, invented.Substitute));
        writer.Does = _ => Task.FromResult(new ProposedAnswer(null, []));
        var nothing = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        Assert.Equal((null, false, 0), (nothing.Text, nothing.Substitute, nothing.Passages.Length));
        writer.Does = _ => Task.FromResult(new ProposedAnswer("Tiene dos.", [new ProposedCitation(2, "Dos"), new ProposedCitation(1, "¿Tiene hijas?")]));
        var written = await asking.Ask(talk.Caller, Guid.NewGuid(), "¿Tiene hijos?");
        Assert.Equal(("Tiene dos.", false, "Dos"), (written.Text, written.Substitute, Assert.Single(Assert.Single(written.Passages).Lines).Quote));

        // Words about a line that reads otherwise now are not shown; about a part that was struck they are not kept.
        var edit = await talk.Conversation.Correct(talk.Caller, 2, "Tres.");
        Assert.Equal((null, AnswerStanding.Changed), await Last());
        await talk.Conversation.UndoEdit(talk.Caller, edit);
        Assert.Equal(("Tiene dos.", AnswerStanding.Current), await Last());
        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), 60_000, 61_000));
        Assert.Equal((null, AnswerStanding.Changed), await Last());

        async Task<(string?, AnswerStanding)> Last()
        {
            var last = (await asking.List(talk.Caller)).Single(one => one.Id == written.Id);
            return (last.Text, last.Standing);
        }
    }

    [Fact]
    public async Task Notes_are_asked_too()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await new Interview(cluster.Grains).Meet(consents: false);
        await talk.Conversation.Open(talk.Caller, new OpenConversation(talk.PersonId, "intake", "es", "notes", ConversationOrigin.Notes));
        Assert.Empty((await Asking(cluster, talk).Ask(talk.Caller, Guid.NewGuid(), "¿Dónde vive?")).Passages);
        await talk.Conversation.TakeNote(talk.Caller, new Note(Guid.NewGuid(), 1_000, "Vive en un piso de alquiler con su hermana."));
        await talk.Conversation.TakeNote(talk.Caller, new Note(Guid.NewGuid(), 2_000, "Tiene dos hijos."));
        await talk.Conversation.Finish(talk.Caller);
        await talk.Until(fact => fact is Finished);

        var answer = await Asking(cluster, talk).Ask(talk.Caller, Guid.NewGuid(), "¿Cuántos hijos tiene?");
        Assert.Equal((2, "Tiene dos hijos.", false), Assert.Single(answer.Passages.SelectMany(passage => passage.Lines).Select(line => (line.SegmentId, line.Quote, answer.WentOn))));
        Assert.Equal([false, true], (await Asking(cluster, talk).List(talk.Caller)).Select(one => one.WentOn));
    }

    private static IAskingGrain Asking(PortalCluster cluster, Interview talk) => cluster.Grains.GetGrain<IAskingGrain>(talk.Id);

    private static async Task<Interview> Talk(PortalCluster cluster, int seconds)
    {
        cluster.Script("home", Script);
        var talk = await new Interview(cluster.Grains, "home").Begin();
        await talk.Speak(seconds);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        return talk;
    }

    /// <summary>What is left of the script, and the end.</summary>
    private static async Task Rest(Interview talk)
    {
        await talk.Speak(seconds: 14);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
    }

    private static async Task IsLiteral(Interview talk, RememberedAnswer answer)
    {
        var lines = (await talk.Conversation.Read(talk.Caller)).Segments.ToDictionary(line => line.Id, line => line.Text);
        Assert.All(answer.Passages.SelectMany(passage => passage.Lines), line => Assert.Equal(line.Quote, lines[line.SegmentId].Substring(line.Start, line.Length)));
    }
}
