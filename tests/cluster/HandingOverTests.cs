using Portal.Conversations;
using Portal.Interviewees;

namespace Portal.Tests.Cluster;

/// <summary>When a person may be handed to another interviewer.</summary>
public sealed class HandingOverTests : IAsyncLifetime
{
    private PortalCluster cluster = null!; // Made before the test.

    public async Task InitializeAsync() => cluster = await PortalCluster.Embedded();

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Theory]
    [InlineData(ConversationStatus.Live)]
    [InlineData(ConversationStatus.Interrupted)]
    public async Task She_waits_for_the_end_of_a_talk_also_of_one_whose_sound_may_lie_in_a_laptop_without_a_line(ConversationStatus open)
    {
        var talk = await new Interview(cluster.Grains).Meet();
        var (from, to) = (talk.Caller.InterviewerId, Guid.NewGuid());
        var summary = new ConversationSummary(talk.Id, open, ConversationOrigin.Live, DateTimeOffset.UnixEpoch, 0, null, null, 0, 16);
        var person = cluster.Inside<IGrainFactory>().GetGrain<IIntervieweeWork>(talk.PersonId);
        await talk.Person.ConversationChanged(summary, 1);
        Assert.Null(await person.HandOver(from, to));

        await talk.Person.ConversationChanged(summary with { Status = ConversationStatus.Processing }, 2);
        Assert.Equal(talk.Id, Assert.Single(await person.HandOver(from, to) ?? []));
    }
}
