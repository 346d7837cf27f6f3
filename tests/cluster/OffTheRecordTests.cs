using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Recordings;
using Portal.Search;

namespace Portal.Tests.Cluster;

/// <summary>"Esto no": nothing that is stored holds it any more, whenever it is said and whatever dies on the way.</summary>
public sealed class OffTheRecordTests
{
    private const string Secret = "alquiler";
    private const string Script = """
        E: ¿Dónde está viviendo ahora?
        U: Vivo en un piso de alquiler con mi hermana.
        E: ¿Y está empadronada?
        U: Sí, estoy empadronada en Badalona.
        """;

    [Fact]
    public async Task In_the_middle_of_a_talk_it_goes_from_everything_and_the_talk_goes_on()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster);
        await talk.Speak(seconds: 8);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        var said = (await talk.Conversation.Read(talk.Caller)).Segments[1];
        var wish = new OffTheRecordWish(Guid.NewGuid(), said.FromMs, said.ToMs);

        await talk.Conversation.OffTheRecord(talk.Caller, wish);
        await talk.Conversation.OffTheRecord(talk.Caller, wish);

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal(new Stretch(said.FromMs, said.ToMs), Assert.Single(view.OffTheRecord));
        Assert.DoesNotContain(view.Segments, segment => segment.Id == 2);
        var lived = view.Checklist.Single(item => item.QuestionId == "q11");
        Assert.Equal(QuestionState.Pending, lived.State);
        Assert.NotNull(lived.Reason);
        Assert.Empty(lived.Proposals);
        await NothingHolds(cluster, talk, said);

        await talk.Speak(seconds: 12);
        await talk.Until(fact => fact is SegmentHeard heard && heard.Segment.Text.Contains("Badalona"));
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is Finished);
        await NothingHolds(cluster, talk, said);
        await TheFileIsSilent(talk, said.FromMs, said.ToMs, 20);
        var ficha = await cluster.Grains.GetGrain<IFichaGrain>(talk.PersonId).Read(talk.Caller, "es");
        Assert.Null(ficha.Items.Single(item => item.QuestionId == "q11").Current);
        Assert.NotNull(ficha.Items.Single(item => item.QuestionId == "q2").Current);
    }

    [Fact]
    public async Task Words_and_sound_that_arrive_late_are_not_kept_either()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster);
        await talk.Speak(seconds: 2);

        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), 2_000, 7_400));
        await talk.Speak(seconds: 18);
        // What was sent before it was struck and is sent again is no conflict that would keep it.
        var again = await talk.Conversation.Append(talk.Caller, talk.Ticket!.Epoch, new FrameBatch(10, [Interview.Frame(10), Interview.Frame(11)]));
        Assert.Equal(AppendOutcome.Stored, again.Outcome);

        await talk.Until(fact => fact is SegmentHeard heard && heard.Segment.Text.Contains("Badalona"));
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is Finished);
        var view = await talk.Conversation.Read(talk.Caller);
        Assert.DoesNotContain(view.Segments, segment => segment.FromMs < 7_200 && segment.ToMs > 2_200);
        await NothingHolds(cluster, talk, null);
        await TheFileIsSilent(talk, 2_000, 7_400, 20);
    }

    [Fact]
    public async Task A_talk_that_is_done_is_made_anew_without_it()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster);
        await talk.Speak(seconds: 20);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
        var before = await talk.Conversation.Read(talk.Caller);
        var said = before.Segments[1];
        Assert.NotEmpty(await Search(cluster, talk));
        await cluster.Grains.GetGrain<IFichaGrain>(talk.PersonId).Write(talk.Caller, "q11", new FichaEdit(QuestionState.Verified), "es");

        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), said.FromMs + 500, said.ToMs));
        Assert.Empty(await Search(cluster, talk));
        await talk.Until(fact => fact is Finished, before.Version);

        await NothingHolds(cluster, talk, said);
        await TheFileIsSilent(talk, said.FromMs, said.ToMs, 20);
        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal((ConversationStatus.Ready, 3), (view.Status, view.Segments.Length));
        Assert.NotNull(view.Title);
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(await talk.Person.Conversations(talk.Caller)));
        var ficha = await cluster.Grains.GetGrain<IFichaGrain>(talk.PersonId).Read(talk.Caller, "es");
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(ficha));
        Assert.NotEmpty(await cluster.Grains.GetGrain<ISearchGrain>(talk.Caller.InterviewerId).Find("Badalona", 10));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2)]
    public async Task What_was_begun_is_finished_after_a_crash_between_its_steps(int step)
    {
        var fate = new Unreliable();
        await using var cluster = await PortalCluster.Embedded(fate.Into);
        var talk = await Talk(cluster);
        await talk.Speak(seconds: 8);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        var said = (await talk.Conversation.Read(talk.Caller)).Segments[1];
        fate.FailAt((Unreliable.Step)step);
        fate.Die();

        await Assert.ThrowsAnyAsync<Exception>(() => talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), said.FromMs, said.ToMs)));
        await cluster.Silos.DeactivateAsync(talk.Conversation);
        await cluster.Grains.GetGrain<IConversationWork>(talk.Id).Tend();

        Assert.Contains(await talk.Until(fact => fact is Forgotten), fact => fact.Fact is OffTheRecord);
        await NothingHolds(cluster, talk, said);
    }

    [Fact]
    public async Task The_other_silo_finishes_it_when_the_first_is_killed_in_the_middle()
    {
        var fate = new Unreliable();
        await using var cluster = await PortalCluster.OnPostgres(silos: 2, fate.Into);
        var talk = await Talk(cluster);
        await talk.Speak(seconds: 8);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        var said = (await talk.Conversation.Read(talk.Caller)).Segments[1];
        fate.FailAt(Unreliable.Step.Sound);

        var wish = talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), said.FromMs, said.ToMs));
        await fate.Reached.WaitAsync(Interview.Patience);
        var home = cluster.Silos.GetSiloForAddress((await cluster.Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(talk.Conversation))!)!;
        var killing = cluster.Silos.KillSiloAsync(home);
        fate.Die();
        await killing;
        await Assert.ThrowsAnyAsync<Exception>(() => wish.WaitAsync(Interview.Patience));
        await cluster.Silos.WaitForLivenessToStabilizeAsync(didKill: true);

        // Nobody asks again: the sweep of the silo that is left finds it.
        await talk.Until(fact => fact is Forgotten);
        await NothingHolds(cluster, talk, said);
        await talk.Attach();
        await talk.Speak(seconds: 12);
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
        await TheFileIsSilent(talk, said.FromMs, said.ToMs, 20);
    }

    [Fact]
    public async Task Words_that_reach_over_the_edge_are_kept_from_the_edge_on()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Talk(cluster);
        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), 1_000, 8_100));
        await talk.Speak(seconds: 20);

        var facts = await talk.Until(fact => fact is SegmentHeard heard && heard.Segment.Text.Contains("Badalona"));
        var kept = ((SegmentHeard)facts[^1].Fact).Segment;
        Assert.True(kept.FromMs >= 8_000 && kept.Words.All(word => word.FromMs >= 8_000), $"It begins at {kept.FromMs}.");
        Assert.All(kept.Words, word => Assert.False(string.IsNullOrWhiteSpace(kept.Text.Substring(word.Start, word.Length))));
        await NothingHolds(cluster, talk, null);
    }

    private static async Task<Interview> Talk(PortalCluster cluster)
    {
        cluster.Script("short", Script);
        return await new Interview(cluster.Grains, "short").Begin();
    }

    private static async Task<int[]> Search(PortalCluster cluster, Interview talk) =>
        [.. (await cluster.Grains.GetGrain<ISearchGrain>(talk.Caller.InterviewerId).Find(Secret, 10)).Select(hit => hit.SegmentId ?? 0)];

    /// <summary>Looks where the words and the sound would be: in every stored fact, every stored frame and the index.</summary>
    private static async Task NothingHolds(PortalCluster cluster, Interview talk, Segment? said)
    {
        var services = cluster.Silos.GetSiloServiceProvider(cluster.Silos.Silos[0].SiloAddress);
        foreach (var fact in await services.GetRequiredService<FactLog>().Read(talk.Id, 0))
            Assert.DoesNotContain(Secret, JsonSerializer.Serialize(fact.Fact, PortalJson.Options), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await Search(cluster, talk));
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(await talk.Conversation.Read(talk.Caller), PortalJson.Options), StringComparison.OrdinalIgnoreCase);
        if (said is null) return;
        var log = new RecordingLog(services.GetRequiredService<IAudioStore>(), await services.GetRequiredService<Privacy.IKeyring>().Get(talk.PersonId), talk.Id);
        await foreach (var frame in log.Read(0))
            for (var i = 0; i < frame.Frame.Samples; i++)
                if (new Stretch(AudioFormat.SamplesOf(said.FromMs), AudioFormat.SamplesOf(said.ToMs)).Holds(frame.FirstSample + i))
                    Assert.Equal(0, BitConverter.ToInt16(frame.Frame.Pcm.Span[(2 * i)..]));
    }

    /// <summary>Silence there, every other sample where it was, and not one more or less.</summary>
    private static async Task TheFileIsSilent(Interview talk, long fromMs, long toMs, int seconds)
    {
        var playback = await talk.Conversation.Playback(talk.Caller);
        var wav = await talk.Conversation.Listen(talk.Caller, 0, (int)playback.Bytes);
        var expected = Enumerable.Range(0, seconds * 4).SelectMany(seq => Interview.Frame(seq)[1..]).ToArray();
        expected.AsSpan((int)AudioFormat.SamplesOf(fromMs) * 2, (int)AudioFormat.SamplesOf(toMs - fromMs) * 2).Clear();
        Assert.True(expected.AsSpan().SequenceEqual(wav.AsSpan(WavFile.HeaderBytes)), "The file is not what was spoken with silence in the stretch.");
    }
}
