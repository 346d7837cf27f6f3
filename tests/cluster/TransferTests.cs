using Portal.Administration;
using Portal.Asking;
using Portal.Conversations;
using Portal.Identity;
using Portal.Interviewers;
using Portal.Notifications;
using Portal.Search;

namespace Portal.Tests.Cluster;

/// <summary>A caseload changes hands, with all that is its people's, also when a silo dies on the way.</summary>
public sealed class TransferTests : IAsyncLifetime
{
    private const string Script = """
        E: ¿Y está empadronada?
        U: Sí, estoy empadronada en Badalona.
        """;

    private static readonly Caller Admin = new(Guid.NewGuid(), Roles.Admin);

    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.OnPostgres(silos: 2);
        cluster.Script("two", Script);
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    private IAccountDirectoryGrain Directory => cluster.Grains.GetGrain<IAccountDirectoryGrain>(0);

    [Fact]
    public async Task All_that_is_a_persons_goes_with_her_and_a_live_talk_is_waited_for_through_the_death_of_a_silo()
    {
        var told = await new Interview(cluster.Grains, "two").Begin();
        var from = told.Caller;
        var live = await new Interview(cluster.Grains, "two", from).Begin();
        var heir = new Caller(Guid.NewGuid(), Roles.Interviewer);
        Task<List<RecordedFact>> AsHeir(Interview talk, Predicate<ConversationFact> fits, long after = 0) => FollowOnceAllowed(talk, heir, fits, after);
        await Join(from, "from@example.org", "Marta");
        await Join(heir, "heir@example.org", "Lola");
        await told.Speak(seconds: 10);
        await told.Stop();
        var facts = await told.Until(fact => fact is Finished);
        Assert.NotEmpty(await Found(from));
        await Asking(told).Ask(from, Guid.NewGuid(), "¿Dónde está empadronada?");

        await Directory.Transfer(Admin, from.InterviewerId, heir.InterviewerId);
        var handed = await AsHeir(told, fact => fact is Transferred);
        await KillTheSiloThatTransfers(from);

        // The talk that was live is not disturbed; when it ends, she follows.
        await live.Attach();
        await live.Speak(seconds: 4);
        Assert.True((await live.Stop()).IsSealed);
        await AsHeir(live, fact => fact is Transferred);
        await AsHeir(told, fact => fact is Finished, handed[^1].Version);
        await Over(from);

        await HasNothing(from, told, live);
        await HasAll(heir, told, live);
        Assert.Equal(told.Id, Assert.Single(await cluster.Grains.GetGrain<IInboxGrain>(heir.InterviewerId).List(), hint => hint.IntervieweeId == told.PersonId).ConversationId);
        // Nothing but the index was done again.
        Assert.DoesNotContain(await AsHeir(told, fact => fact is Finished, facts[^1].Version), fact => fact.Fact is StageFinished { Stage: not Stage.Index });
    }

    /// <summary>Follows as soon as she may, and again from the same place when the silo she followed through has died.</summary>
    private static async Task<List<RecordedFact>> FollowOnceAllowed(Interview talk, Caller who, Predicate<ConversationFact> fits, long after)
    {
        using var patience = new CancellationTokenSource(Interview.Patience);
        while (true)
        {
            try
            {
                return await talk.Until(talk.Conversation, fits, after, who);
            }
            catch (Exception notYet) when (notYet is PortalException or OrleansException && !patience.IsCancellationRequested)
            {
                await Task.Yield();
            }
        }
    }

    private async Task HasNothing(Caller from, Interview told, Interview live)
    {
        Assert.Empty(await cluster.Grains.GetGrain<IInterviewerGrain>(from.InterviewerId).Caseload());
        Assert.Empty(await cluster.Grains.GetGrain<IInboxGrain>(from.InterviewerId).List());
        Assert.Empty(await Found(from));
        foreach (var attempt in new Func<Task>[]
        {
            () => told.Person.Read(from), () => told.Conversation.Read(from), () => told.Conversation.Listen(from, 0, 1), () => Asking(told).List(from), () => live.Conversation.Read(from),
            () => told.Conversation.Follow(from, 0).FirstAsync().AsTask(), () => cluster.Grains.GetGrain<Fichas.IFichaGrain>(told.PersonId).Read(from, "es"),
        })
            Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(attempt)).Error);
    }

    private async Task HasAll(Caller heir, Interview told, Interview live)
    {
        Assert.Equal(
            new[] { told.PersonId, live.PersonId }.Order(),
            (await cluster.Grains.GetGrain<IInterviewerGrain>(heir.InterviewerId).Caseload()).Select(person => person.Id).Order());
        Assert.Equal(told.Id, Assert.Single(await told.Person.Conversations(heir)).Id);
        Assert.Equal(ConversationStatus.Ready, (await told.Conversation.Read(heir)).Status);
        // Her talk is hers now; who asked the questions in it stays who she was.
        Assert.Equal(new Holder(told.Caller.InterviewerId, "Marta"), (await told.Conversation.Read(heir)).HeldBy);
        Assert.Contains(await Found(heir), hit => hit.ConversationId == told.Id);
        Assert.NotEmpty(Assert.Single(await Asking(told).List(heir)).Passages);
        var ficha = await cluster.Grains.GetGrain<Fichas.IFichaGrain>(told.PersonId).Read(heir, "es");
        Assert.Contains(ficha.Items, item => item.Current?.ConversationId == told.Id);
    }

    private Task<System.Collections.Immutable.ImmutableArray<SearchHit>> Found(Caller who) =>
        cluster.Grains.GetGrain<ISearchGrain>(who.InterviewerId).Find("empadronada", 10);

    private IAskingGrain Asking(Interview talk) => cluster.Grains.GetGrain<IAskingGrain>(talk.Id);

    private async Task Join(Caller who, string email, string name)
    {
        await cluster.Grains.GetGrain<IInterviewerGrain>(who.InterviewerId).Begin(name, email);
        await Directory.Adopt(email, new SignedIn(who.InterviewerId, who.Roles));
    }

    /// <summary>Asks until the directory says that nothing moves any more; each asking is a call to the cluster.</summary>
    private async Task Over(Caller from)
    {
        using var patience = new CancellationTokenSource(Interview.Patience);
        while ((await Directory.List(Admin)).Single(line => line.Id == from.InterviewerId).Transfer is not null)
            patience.Token.ThrowIfCancellationRequested();
    }

    private async Task KillTheSiloThatTransfers(Caller from)
    {
        var address = await cluster.Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(cluster.Grains.GetGrain<ITransferGrain>(from.InterviewerId));
        await cluster.Silos.KillSiloAsync(cluster.Silos.GetSiloForAddress(address!)!);
        await cluster.Silos.WaitForLivenessToStabilizeAsync(didKill: true);
    }
}
