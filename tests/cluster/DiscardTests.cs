using System.Text.Json;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Interviewers;
using Portal.Notifications;
using Portal.Search;

namespace Portal.Tests.Cluster;

/// <summary>Throwing a conversation away undoes what it did and nothing else; taking it back leaves everything as it was.</summary>
public sealed class DiscardTests : IAsyncLifetime
{
    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded();
        cluster.Script("first", "E: ¿Y está empadronada?\nU: Sí, estoy empadronada en Badalona.");
        cluster.Script("second", "E: ¿Y está empadronada?\nU: No, no estoy empadronada.\nE: ¿El piso es de alquiler?\nU: Sí, vivo en un piso de alquiler.");
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task It_undoes_exactly_what_the_conversation_did_and_taking_it_back_restores_it()
    {
        var first = await Held(await new Interview(cluster.Grains, "first").Begin(), seconds: 8);
        var before = await Everything(first);
        var second = await Held(await first.Again("second"), seconds: 20);
        await Ficha(first).Write(first.Caller, "q1", new FichaEdit(QuestionState.Answered, "No, escrito a mano"), "es");
        var with = await Everything(first);
        Assert.Equal(second.Id, (await Item(first, "q2")).Current!.ConversationId);

        await second.Conversation.Discard(first.Caller);
        await second.Conversation.Discard(first.Caller); // Told twice.
        await Until(async () => (await Inbox(first)).Length == 1);

        Assert.Equal(first.Id, (await Item(first, "q2")).Current!.ConversationId);
        Assert.Equal("No, escrito a mano", (await Item(first, "q1")).Current!.Answer!.Text);
        Assert.Equal(before.Search, (await Everything(first)).Search);
        Assert.Equal(before.Inbox, (await Everything(first)).Inbox);
        Assert.Equal(first.Id, Assert.Single(await first.Person.Conversations(first.Caller)).Id);
        Assert.Equal(second.Id, Assert.Single(await first.Person.Discarded(first.Caller)).Id);
        Assert.Equal(1, Assert.Single(await cluster.Grains.GetGrain<IInterviewerGrain>(first.Caller.InterviewerId).Caseload()).Conversations);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => second.Conversation.Read(first.Caller))).Error);
        var other = new Caller(Guid.NewGuid(), Roles.Interviewer);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => second.Conversation.Restore(other))).Error);

        await second.Conversation.Restore(first.Caller);
        await Until(async () => (await second.Conversation.Read(first.Caller)).Status == ConversationStatus.Ready);
        Assert.Equal(with, await Everything(first));
    }

    [Fact]
    public async Task Taking_it_back_before_it_was_undone_and_after_the_silo_forgot_it_leaves_everything_as_it_was()
    {
        var talk = await Held(await new Interview(cluster.Grains, "first").Begin(), seconds: 8);
        var before = await Everything(talk);
        for (var i = 0; i < 3; i++)
        {
            await talk.Conversation.Discard(talk.Caller);
            await cluster.Silos.DeactivateAsync(talk.Conversation);
            await talk.Conversation.Restore(talk.Caller);
        }
        await Until(async () => (await talk.Conversation.Read(talk.Caller)).Status == ConversationStatus.Ready);
        Assert.Equal(before, await Everything(talk));
    }

    [Fact]
    public async Task What_is_still_being_recorded_is_not_thrown_away()
    {
        var talk = await new Interview(cluster.Grains, "first").Begin();
        Assert.Equal(PortalError.Conflict, (await Assert.ThrowsAsync<PortalException>(() => talk.Conversation.Discard(talk.Caller))).Error);
    }

    private static async Task<Interview> Held(Interview talk, int seconds)
    {
        await talk.Speak(seconds);
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
        return talk;
    }

    private IFichaGrain Ficha(Interview talk) => cluster.Grains.GetGrain<IFichaGrain>(talk.PersonId);

    private async Task<FichaItem> Item(Interview talk, string question) => (await Ficha(talk).Read(talk.Caller, "es")).Items.Single(item => item.QuestionId == question);

    private async Task<Notification[]> Inbox(Interview talk) => [.. await cluster.Grains.GetGrain<IInboxGrain>(talk.Caller.InterviewerId).List()];

    /// <summary>All that a conversation can have done, as text; but for the revision, which goes up with every change.</summary>
    private async Task<(string Ficha, string Search, string Inbox)> Everything(Interview talk) => (
        JsonSerializer.Serialize((await Ficha(talk).Read(talk.Caller, "es")).Items, PortalJson.Options),
        JsonSerializer.Serialize(await cluster.Grains.GetGrain<ISearchGrain>(talk.Caller.InterviewerId).Find("empadronada", 10), PortalJson.Options),
        JsonSerializer.Serialize(await Inbox(talk), PortalJson.Options));

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Interview.Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await holds()) await tick.WaitForNextTickAsync(patience.Token);
    }
}
