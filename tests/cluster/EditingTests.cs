using Portal.Checklists;
using Portal.Conversations;
using Portal.Fichas;

namespace Portal.Tests.Cluster;

/// <summary>A transcript corrected after the talk: the ficha follows, and all of it can be taken back.</summary>
public sealed class EditingTests : IAsyncLifetime
{
    private const string Register = "q2";

    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded();
        cluster.Script("short", """
            E: ¿Dónde está viviendo ahora?
            U: Vivo en un piso de alquiler con mi hermana.
            E: ¿Y está empadronada?
            U: Sí, estoy empadronada en Badalona.
            """);
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task Edits_move_ticks_and_the_ficha_and_are_taken_back_exactly()
    {
        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 20);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
        var before = await talk.Conversation.Read(talk.Caller);

        var split = await talk.Conversation.Split(talk.Caller, 2, before.Segments[1].Text.IndexOf("con mi", StringComparison.Ordinal));
        Assert.Equal([1, 2, 5, 3, 4], (await talk.Conversation.Read(talk.Caller)).Segments.Select(line => line.Id));
        var merge = await talk.Conversation.Merge(talk.Caller, 3);
        var corrected = await talk.Conversation.Correct(talk.Caller, 3, "Me duele mucho la cabeza.");
        await talk.Until(fact => fact is Finished, after: corrected);

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal([1, 2, 5, 3], view.Segments.Select(line => line.Id));
        Assert.True(view.Checklist.Single(item => item.QuestionId == Register).Evidence[0].ToReview);
        Assert.True((await Ficha(talk)).Evidence[0].ToReview);

        var named = await talk.Conversation.NameSpeaker(talk.Caller, 1, SpeakerRole.Other, wholeVoice: true);
        Assert.Equal(0, await talk.Conversation.NameSpeaker(talk.Caller, 1, SpeakerRole.Other, wholeVoice: false));
        await talk.Conversation.UndoEdit(talk.Caller, named);
        Assert.Equal(PortalError.Conflict, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.UndoEdit(talk.Caller, merge))).Error);
        await talk.Conversation.UndoEdit(talk.Caller, corrected);
        await talk.Conversation.UndoEdit(talk.Caller, merge);
        var last = await talk.Conversation.UndoEdit(talk.Caller, split);
        await talk.Until(fact => fact is Finished, after: last);

        var after = await talk.Conversation.Read(talk.Caller);
        Assert.Equal(before.Segments.Select(Told), after.Segments.Select(Told));
        Assert.All(before.Checklist.Zip(after.Checklist), pair => Assert.True(EvidenceMoves.Same(pair.First, pair.Second), pair.First.QuestionId));
        Assert.False((await Ficha(talk)).Evidence[0].ToReview);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.UndoEdit(talk.Caller, 9_999))).Error);
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.UndoEdit(talk.Caller, 1))).Error);
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.Merge(talk.Caller, 4))).Error);
    }

    [Fact]
    public async Task A_decision_is_taken_back_and_a_withdrawn_one_stands_again_as_it_did()
    {
        var talk = await new Interview(cluster.Grains, "short").Begin();
        async Task<ChecklistItem> Item() => (await talk.Conversation.Read(talk.Caller)).Checklist.Single(item => item.QuestionId == Register);
        Task<long> Mark(MarkKind kind) => talk.Conversation.Mark(talk.Caller, new QuestionMark(Register, kind));

        var slip = await Mark(MarkKind.Tick);
        Assert.Equal(0, await Mark(MarkKind.Tick));
        await talk.Conversation.UndoEdit(talk.Caller, slip);
        Assert.True(EvidenceMoves.Same(ChecklistItem.Pending(Register), await Item()));

        await Mark(MarkKind.NotApplicable);
        await Mark(MarkKind.Untick);
        var again = await Mark(MarkKind.Restore);
        Assert.Equal((QuestionState.NotApplicable, null), ((await Item()).State, (await Item()).Reason));
        await talk.Conversation.UndoEdit(talk.Caller, again);
        Assert.Equal(QuestionState.Pending, (await Item()).State);
        Assert.Equal(PortalError.Conflict, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.UndoEdit(talk.Caller, slip))).Error);
    }

    private static string Told(Segment line) => $"{line.Id} {line.Role} {line.Voice} {line.FromMs}-{line.ToMs} {line.Text} {string.Join(' ', line.Words)}";

    private async Task<FichaAnswer> Ficha(Interview talk) =>
        (await cluster.Grains.GetGrain<IFichaGrain>(talk.PersonId).Read(talk.Caller, "es")).Items.Single(item => item.QuestionId == Register).Current!;
}
