using Portal.Conversations;
using Portal.Fichas;
using Portal.Search;

namespace Portal.Tests.Cluster;

/// <summary>Notes without a recording become a conversation and feed the ficha like a talk.</summary>
public sealed class NotesTests : IAsyncLifetime
{
    private PortalCluster cluster = null!; // Made before the test.

    public async Task InitializeAsync() => cluster = await PortalCluster.Embedded();

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task Notes_fill_the_ficha_with_their_own_words_as_proof()
    {
        var talk = await Begin();
        var (home, register) = (Guid.NewGuid(), Guid.NewGuid());
        await talk.Conversation.TakeNote(talk.Caller, new Note(register, 2_000, "Está empadronada en Badalona."));
        await talk.Conversation.TakeNote(talk.Caller, new Note(home, 1_000, "Vive en un piso"));
        await talk.Conversation.TakeNote(talk.Caller, new Note(home, 1_000, "Vive en un piso de alquiler con su hermana."));
        await talk.Conversation.TakeNote(talk.Caller, new Note(home, 1_000, "Vive en un piso de alquiler con su hermana."));
        Assert.Equal([home, register], (await talk.Conversation.Read(talk.Caller)).Notes.Select(note => note.Id));

        await cluster.Silos.DeactivateAsync(talk.Conversation);
        await talk.Conversation.Finish(talk.Caller);
        await talk.Conversation.Finish(talk.Caller);
        await talk.Until(fact => fact is Finished);

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal((ConversationStatus.Ready, ConversationOrigin.Notes, 0L), (view.Status, view.Origin, view.DurationMs));
        Assert.Equal(["Vive en un piso de alquiler con su hermana.", "Está empadronada en Badalona."], view.Segments.Select(segment => segment.Text));
        Assert.NotNull(view.Title);
        var ficha = await cluster.Grains.GetGrain<IFichaGrain>(talk.PersonId).Read(talk.Caller, "es");
        foreach (var (question, note) in new[] { ("q11", 0), ("q2", 1) })
        {
            var answer = ficha.Items.Single(item => item.QuestionId == question).Current;
            Assert.Equal(talk.Id, answer?.ConversationId);
            Assert.Contains(Assert.Single(answer!.Evidence).Quote, view.Segments[note].Text);
        }
        Assert.Equal(talk.Id, (await cluster.Grains.GetGrain<ISearchGrain>(talk.Caller.InterviewerId).Find("Badalona", 10))[0].ConversationId);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.Playback(talk.Caller))).Error);
    }

    [Fact]
    public async Task They_need_no_consent_to_a_recording_and_take_no_sound()
    {
        var talk = await Begin();
        Assert.Equal(PortalError.Conflict, (await Assert.ThrowsAsync<PortalException>(talk.Attach)).Error);
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.Finish(talk.Caller))).Error);
    }

    [Fact]
    public async Task A_draft_waits_for_as_long_as_one_likes_and_can_lose_a_paragraph()
    {
        var talk = await Begin();
        var note = new Note(Guid.NewGuid(), 1_000, "Se va a mudar.");
        await talk.Conversation.TakeNote(talk.Caller, note);
        await talk.Conversation.TakeNote(talk.Caller, note with { Text = "" });
        await cluster.Grains.GetGrain<IConversationWork>(talk.Id).Tend();

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Empty(view.Notes);
        Assert.Equal(ConversationStatus.Live, view.Status);
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.TakeNote(talk.Caller, note with { Text = new string('x', 4_001) }))).Error);
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away_and_taken_back()
    {
        var talk = await Begin();
        await talk.Conversation.TakeNote(talk.Caller, new Note(Guid.NewGuid(), 1_000, "Vive en un piso de alquiler."));
        await talk.Conversation.Discard(talk.Caller);
        Assert.Equal(ConversationStatus.Discarded, Assert.Single(await talk.Person.Discarded(talk.Caller)).Status);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.TakeNote(talk.Caller, new Note(Guid.NewGuid(), 2_000, "Y más.")))).Error);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.Finish(talk.Caller))).Error);
        await cluster.Grains.GetGrain<IConversationWork>(talk.Id).Tend();

        await talk.Conversation.Restore(talk.Caller);
        Assert.Equal(ConversationStatus.Live, (await talk.Conversation.Read(talk.Caller)).Status);
        await talk.Conversation.Finish(talk.Caller);
        await talk.Until(fact => fact is Finished);
        Assert.Single((await talk.Conversation.Read(talk.Caller)).Segments);
    }

    private async Task<Interview> Begin()
    {
        var talk = await new Interview(cluster.Grains).Meet(consents: false);
        await talk.Conversation.Open(talk.Caller, new OpenConversation(talk.PersonId, "intake", "es", "notes", ConversationOrigin.Notes));
        return talk;
    }
}
