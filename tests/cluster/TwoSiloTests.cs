using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using Portal.Conversations;
using Portal.Interviewers;

namespace Portal.Tests.Cluster;

/// <summary>Two silos on PostgreSQL: following from the other one, and what happens when the one with the conversation dies.</summary>
public sealed class TwoSiloTests : IAsyncLifetime
{
    private const string Script = """
        U: Vivo en un piso de alquiler.
        U: Estoy empadronada en Badalona.
        U: Trabajo por horas en una cafetería.
        U: Mi hermana me ayuda mucho.
        """;

    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.OnPostgres(silos: 2);
        cluster.Script("two", Script);
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task Two_followers_on_two_silos_see_the_same()
    {
        var talk = await new Interview(cluster.Grains, "two").Begin();
        var followers = cluster.Silos.Silos.Select(silo => talk.Until(Through(silo, talk), fact => fact is SegmentHeard { Segment.Id: 4 })).ToList();
        await talk.Speak(seconds: 20);

        var seen = await Task.WhenAll(followers);
        Assert.Equal(seen[0].Select(fact => fact.Version), seen[1].Select(fact => fact.Version));
        Assert.Equal(Enumerable.Range(1, seen[0].Count).Select(i => (long)i), seen[0].Select(fact => fact.Version));
    }

    [Fact]
    public async Task The_talk_goes_on_when_its_silo_is_killed()
    {
        var talk = await new Interview(cluster.Grains, "two").Begin();
        await talk.Speak(seconds: 8);
        var before = await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });

        var home = await HomeOf(talk);
        var other = cluster.Silos.Silos.Single(silo => !silo.SiloAddress.Equals(home.SiloAddress));
        await cluster.Silos.KillSiloAsync(home);
        await cluster.Silos.WaitForLivenessToStabilizeAsync(didKill: true);

        await talk.Attach();
        Assert.Equal(31, talk.Ticket!.DurableThrough);
        await talk.Speak(seconds: 12);
        var after = await talk.Until(Through(other, talk), fact => fact is SegmentHeard { Segment.Id: 4 }, before[^1].Version);
        Assert.Equal(Enumerable.Range(1, before.Count + after.Count).Select(i => (long)i), before.Concat(after).Select(fact => fact.Version));
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is Finished);
        Assert.Equal(4, (await talk.Conversation.Read(talk.Caller)).Segments.Select(segment => segment.Text).Distinct().Count());
    }

    [Fact]
    public async Task Every_open_browser_hears_that_the_caseload_changed()
    {
        var talk = new Interview(cluster.Grains, "two");
        var told = new TaskCompletionSource<InterviewerChange>(TaskCreationOptions.RunContinuationsAsynchronously);
        var stream = cluster.Silos.Client.GetStreamProvider(InterviewerStream.Provider)
            .GetStream<InterviewerChange>(Orleans.Runtime.StreamId.Create(InterviewerStream.Namespace, talk.Caller.InterviewerId));
        await Orleans.Streams.AsyncObservableExtensions.SubscribeAsync(stream, (change, _) =>
        {
            told.TrySetResult(change);
            return Task.CompletedTask;
        });

        await talk.Meet();

        Assert.Equal(new InterviewerChange(ChangeKind.Caseload, talk.PersonId), await told.Task.WaitAsync(Interview.Patience));
    }

    private IConversationGrain Through(InProcessSiloHandle silo, Interview talk) =>
        cluster.Silos.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<IGrainFactory>().GetGrain<IConversationGrain>(talk.Id);

    private async Task<InProcessSiloHandle> HomeOf(Interview talk)
    {
        var address = await cluster.Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(talk.Conversation);
        return cluster.Silos.GetSiloForAddress(address!)!;
    }
}
