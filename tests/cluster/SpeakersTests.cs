using Portal.Conversations;

namespace Portal.Tests.Cluster;

/// <summary>Who speaks, when the engine only tells the voices apart, or not even that.</summary>
public sealed class SpeakersTests : IAsyncLifetime
{
    private static readonly (bool Hers, string Text)[] Said =
    [
        (true, "¿Dónde está viviendo ahora?"), (false, "Vivo en un piso de alquiler con mi hermana."), (true, "¿Y está empadronada?"), (false, "Sí, estoy empadronada en Badalona."),
        (true, "¿Tiene trabajo ahora?"), (false, "No, estoy buscando trabajo."), (true, "Muy bien."), (false, "Gracias."),
    ];

    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded();
        foreach (var (name, hers, theirs) in new[] { ("first", '0', '1'), ("second", '1', '0'), ("deaf", '?', '?') })
            cluster.Script(name, string.Join('\n', Said.Select(line => $"{(line.Hers ? hers : theirs)}: {line.Text}")));
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Theory]
    [InlineData("first", "0", "1")]
    [InlineData("second", "1", "0")]
    public async Task The_voice_that_asks_is_the_interviewers_whatever_its_label_and_a_person_has_the_last_word(string script, string hers, string theirs)
    {
        var talk = await new Interview(cluster.Grains, script).Begin();
        await talk.Speak(seconds: 17);
        var facts = await talk.Until(fact => fact is SpeakerNamed { Role: SpeakerRole.Interviewee });
        Assert.Equal(
            [(hers, SpeakerRole.Interviewer, RoleSource.Questions), (theirs, SpeakerRole.Interviewee, RoleSource.Questions)],
            facts.Select(fact => fact.Fact).OfType<SpeakerNamed>().Select(named => (named.Voice!, named.Role, named.By)));

        // She says that it is the other way round, and takes that back.
        var swapped = await talk.Conversation.NameSpeaker(talk.Caller, 2, SpeakerRole.Interviewer, wholeVoice: true);
        Assert.Equal((SpeakerRole.Interviewee, RoleSource.Questions), (await Roles(talk)).First());
        await talk.Conversation.UndoEdit(talk.Caller, swapped);
        Assert.Equal([(SpeakerRole.Interviewer, RoleSource.Questions), (SpeakerRole.Interviewee, RoleSource.Questions)], (await Roles(talk)).Take(2));

        // She knows better: what she says stands, whatever is asked afterwards and whoever wakes up.
        var named = await talk.Conversation.NameSpeaker(talk.Caller, 2, SpeakerRole.Other, wholeVoice: true);
        Assert.True(named > 0);
        await cluster.Silos.DeactivateAsync(talk.Conversation);
        await talk.Attach();
        await talk.Speak(seconds: 8);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 8 });
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is Finished);

        var lines = (await talk.Conversation.Read(talk.Caller)).Segments;
        Assert.All(lines.Where(line => line.Voice == hers), line => Assert.Equal((SpeakerRole.Interviewer, RoleSource.Questions), (line.Role, line.RoleBy)));
        Assert.All(lines.Where(line => line.Voice == theirs), line => Assert.Equal((SpeakerRole.Other, RoleSource.Person), (line.Role, line.RoleBy)));
    }

    [Fact]
    public async Task What_is_heard_while_she_holds_the_key_is_hers_before_and_after_it_is_known()
    {
        var talk = await new Interview(cluster.Grains, "deaf").Begin();
        await talk.Speak(seconds: 12);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });
        var heard = (await talk.Conversation.Read(talk.Caller)).Segments;
        Assert.All(heard, line => Assert.Equal((null, SpeakerRole.Unknown), (line.Voice, line.Role)));

        var (past, future) = (new HeldTurn(Guid.NewGuid(), heard[2].FromMs, heard[2].ToMs), new HeldTurn(Guid.NewGuid(), heard[3].ToMs + 350, 60_000));
        await talk.Conversation.NameSpeaker(talk.Caller, 4, SpeakerRole.Interviewee, wholeVoice: true);
        foreach (var turn in new[] { past, past, future, new HeldTurn(Guid.NewGuid(), heard[3].FromMs, heard[3].ToMs) }) await talk.Conversation.MarkTurn(talk.Caller, turn, on: true);
        await talk.Speak(seconds: 13);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 8 });

        Assert.Equal(
            [
                (SpeakerRole.Unknown, RoleSource.Engine), (SpeakerRole.Unknown, RoleSource.Engine), (SpeakerRole.Interviewer, RoleSource.Marker), (SpeakerRole.Interviewee, RoleSource.Person),
                .. Enumerable.Repeat((SpeakerRole.Interviewer, RoleSource.Marker), 4),
            ],
            await Roles(talk));

        await talk.Conversation.MarkTurn(talk.Caller, future, on: false);
        Assert.Equal(Enumerable.Repeat((SpeakerRole.Unknown, RoleSource.Engine), 4), (await Roles(talk)).Skip(4));
        Assert.Equal(3, (await talk.Until(fact => fact is TurnMarked { On: false })).Count(fact => fact.Fact is TurnMarked { On: true }));
        foreach (var wrong in new[] { past with { Id = Guid.Empty }, past with { ToMs = past.FromMs }, past with { FromMs = -1 }, past with { ToMs = 1L << 50 } })
            Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.MarkTurn(talk.Caller, wrong, on: true))).Error);
    }

    private static async Task<IEnumerable<(SpeakerRole, RoleSource)>> Roles(Interview talk) =>
        (await talk.Conversation.Read(talk.Caller)).Segments.Select(line => (line.Role, line.RoleBy));
}
