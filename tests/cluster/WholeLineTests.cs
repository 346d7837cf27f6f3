using Portal.Checklists;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Interviewers;
using Portal.Notifications;
using Portal.Recordings;
using Portal.Search;

namespace Portal.Tests.Cluster;

/// <summary>From the first frame to the filled ficha, on one silo.</summary>
public sealed class WholeLineTests : IAsyncLifetime
{
    private const string Script = """
        E: ¿Dónde está viviendo ahora?
        U: Vivo en un piso de alquiler con mi hermana.
        E: ¿Y está empadronada?
        U: Sí, estoy empadronada en Badalona.
        """;

    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded();
        cluster.Script("short", Script);
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task A_talk_becomes_a_transcript_ticks_a_recording_and_a_ficha()
    {
        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 20);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is Finished);

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal(ConversationStatus.Ready, view.Status);
        Assert.Equal(20_000, view.DurationMs);
        Assert.NotNull(view.Title);
        var lived = view.Checklist.Single(item => item.QuestionId == "q11");
        Assert.Equal(QuestionState.Answered, lived.State);
        Assert.All(lived.Evidence, evidence => Assert.Equal(evidence.Quote, view.Segments[evidence.SegmentId - 1].Text.Substring(evidence.Start, evidence.Length)));

        var ficha = await cluster.Grains.GetGrain<IFichaGrain>(talk.PersonId).Read(talk.Caller, "es");
        Assert.Equal(talk.Id, ficha.Items.Single(item => item.QuestionId == "q2").Current!.ConversationId);
        Assert.Equal(talk.Id, Assert.Single(await cluster.Grains.GetGrain<IInboxGrain>(talk.Caller.InterviewerId).List()).ConversationId);
        Assert.Equal(1, Assert.Single(await cluster.Grains.GetGrain<IInterviewerGrain>(talk.Caller.InterviewerId).Caseload()).Conversations);
        Assert.Equal(talk.Id, (await cluster.Grains.GetGrain<ISearchGrain>(talk.Caller.InterviewerId).Find("empadronada", 10))[0].ConversationId);
        await TheRecordingHoldsEverySample(talk);
    }

    [Fact]
    public async Task Nothing_is_recorded_before_the_person_consents()
    {
        var talk = await new Interview(cluster.Grains, "short").Meet(consents: false);
        Assert.Equal(PortalError.ConsentRequired, (await Assert.ThrowsAsync<PortalException>(talk.Open)).Error);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(talk.Attach)).Error);
    }

    [Fact]
    public async Task What_is_not_mine_is_not_there()
    {
        var talk = await new Interview(cluster.Grains, "short").Begin();
        var other = new Caller(Guid.NewGuid(), Roles.Interviewer | Roles.Admin);
        var conversation = talk.Conversation;
        foreach (var attempt in new Func<Task>[]
        {
            () => conversation.Read(other), () => conversation.Attach(other), () => conversation.Append(other, 1, new FrameBatch(0, [Interview.Frame(0)])),
            () => conversation.Stop(other, 1, -1, 0), () => conversation.Mark(other, new QuestionMark("q1", MarkKind.Tick, null)), () => conversation.Correct(other, 1, "x"),
            () => conversation.Finish(other), () => conversation.OffTheRecord(other, new OffTheRecordWish(Guid.NewGuid(), 0, 100)),
            () => conversation.TakeNote(other, new Note(Guid.NewGuid(), 0, "x")), () => conversation.FlagMoment(other, new Moment(Guid.NewGuid(), 0), true), () => conversation.MarkTurn(other, new HeldTurn(Guid.NewGuid(), 0, 1), true), () => conversation.Retry(other), () => conversation.Playback(other), () => conversation.Listen(other, 0, 1), () => conversation.Peaks(other),
            () => conversation.NameSpeaker(other, 1, SpeakerRole.Other, false), () => conversation.Split(other, 1, 1), () => conversation.Merge(other, 1), () => conversation.UndoEdit(other, 1),
            () => conversation.Follow(other, 0).FirstAsync().AsTask(), () => conversation.Open(other, new OpenConversation(talk.PersonId, "intake", "es", "scripted", ConversationOrigin.Live, null)),
        })
            Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(attempt)).Error);
    }

    [Fact]
    public async Task An_older_producer_is_fenced_and_a_hole_is_named()
    {
        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 1);
        var old = talk.Ticket!;
        await talk.Attach();

        Assert.Equal(AppendOutcome.Fenced, (await talk.Conversation.Append(talk.Caller, old.Epoch, new FrameBatch(4, [Interview.Frame(4)]))).Outcome);
        var hole = await talk.Conversation.Append(talk.Caller, talk.Ticket!.Epoch, new FrameBatch(9, [Interview.Frame(9)]));
        Assert.Equal((AppendOutcome.Expected, 4L), (hole.Outcome, hole.Expected));
        var again = await talk.Conversation.Append(talk.Caller, talk.Ticket.Epoch, new FrameBatch(2, [Interview.Frame(2), Interview.Frame(3), Interview.Frame(4)]));
        Assert.Equal((AppendOutcome.Stored, 4L), (again.Outcome, again.DurableThrough));
    }

    [Fact]
    public async Task Following_again_from_the_last_version_neither_skips_nor_repeats()
    {
        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 8);
        var first = await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        await talk.Speak(seconds: 8);
        var second = await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 }, first[^1].Version);
        var whole = await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });

        Assert.Equal(whole.Select(fact => fact.Version), first.Concat(second).Select(fact => fact.Version));
        Assert.Equal(Enumerable.Range(1, whole.Count).Select(i => (long)i), whole.Select(fact => fact.Version));
    }

    [Fact]
    public async Task A_conversation_that_wakes_up_again_goes_on_where_it_was()
    {
        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 8);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        await cluster.Silos.DeactivateAsync(talk.Conversation);

        await talk.Attach();
        await talk.Speak(seconds: 12);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal(4, view.Segments.Length);
        Assert.Equal(4, view.Segments.Select(segment => segment.Text).Distinct().Count());
    }

    private static async Task TheRecordingHoldsEverySample(Interview talk)
    {
        var playback = await talk.Conversation.Playback(talk.Caller);
        Assert.Equal(WavFile.HeaderBytes + (80 * (Interview.Frame(0).Length - 1)), playback.Bytes);
        var wav = await talk.Conversation.Listen(talk.Caller, 0, (int)playback.Bytes);
        Assert.Equal(Enumerable.Range(0, 80).SelectMany(seq => Interview.Frame(seq)[1..]), wav.Skip(WavFile.HeaderBytes));
        Assert.Equal(wav[1000..1500], await talk.Conversation.Listen(talk.Caller, 1000, 500));
    }
}
