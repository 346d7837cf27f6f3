using Portal.Conversations;
using Portal.Notifications;

namespace Portal.Tests.Cluster;

/// <summary>What needs a person reaches the person.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task Whoever_has_to_look_after_a_conversation_is_told_once_and_again_when_it_is_ready()
    {
        var fate = new Unreliable { RefusesToFile = true };
        await using var cluster = await PortalCluster.Embedded(fate.Into);
        cluster.Script("short", "U: Vivo en un piso de alquiler.");
        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 4);
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is StageFailed { Stage: Stage.Index });

        // As if it had been tried again and again: nobody wants to wait for the back-off.
        var work = cluster.Silos.Client.GetGrain<IConversationWork>(talk.Id);
        for (var attempt = 2; attempt <= Pipeline.MaxAttempts; attempt++)
            await work.FailStage(Stage.Index, "No se ha podido.");
        await talk.Until(fact => fact is StageFailed { NeedsAttention: true });
        await work.FailStage(Stage.Index, "No se ha podido.");

        var inbox = cluster.Grains.GetGrain<IInboxGrain>(talk.Caller.InterviewerId);
        var told = Assert.Single(await inbox.List());
        Assert.Equal((NotificationKind.ConversationNeedsAttention, talk.PersonId, talk.Id, false), (told.Kind, told.IntervieweeId, told.ConversationId, told.Read));

        fate.RefusesToFile = false;
        await talk.Conversation.Retry(talk.Caller);
        await talk.Until(fact => fact is Finished);
        Assert.Equal([NotificationKind.ConversationReady, NotificationKind.ConversationNeedsAttention], (await inbox.List()).Select(one => one.Kind));
    }

    [Fact]
    public async Task A_store_that_is_away_when_a_failure_is_to_be_noted_stops_the_work_only_for_a_while()
    {
        var fate = new Unreliable { RefusesToFile = true, LosesOnce = nameof(StageFailed) };
        await using var cluster = await PortalCluster.Embedded(fate.Into);
        cluster.Script("short", "U: Vivo en un piso de alquiler.");
        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 4);
        Assert.True((await talk.Stop()).IsSealed);
        await talk.Until(fact => fact is StageFailed { Stage: Stage.Index });
        fate.RefusesToFile = false;
        await talk.Until(fact => fact is Finished);
    }
}
