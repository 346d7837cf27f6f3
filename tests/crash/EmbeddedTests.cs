using Portal.Conversations;
using Portal.Simulator.Live;
using Portal.Simulator.Portals;

namespace Portal.Tests.Crash;

/// <summary>Everything in one process, as on a laptop whose power goes.</summary>
public sealed class EmbeddedTests
{
    [Fact]
    public async Task A_power_cut_in_the_middle_of_a_talk_takes_nothing_that_was_acknowledged_and_the_talk_goes_on()
    {
        await using var stage = await Stage.Embedded();
        var portal = await stage.StartWeb();
        using var account = await PortalAccount.First(portal);
        await using var interview = await Interview.Begin(account, portal.Address, portal.Address);
        await interview.Speak(Interview.Frames / 2);

        var silent = await interview.SpeakThrough(async () =>
        {
            await portal.Kill();
            await portal.Start();
        });
        await interview.Stop();
        await interview.Finished();

        var sound = await interview.Judge();
        Report.Write("embedded killed during a talk", interview, sound, silent);
        Assert.Equal(default, sound);
        Assert.Equal(LiveScript.Texts(Interview.Seconds), await interview.Lines());
        Assert.True(interview.Screen.IsUnbroken);
    }

    [Fact]
    public async Task A_power_cut_right_after_Stop_leaves_no_work_undone_and_none_done_twice()
    {
        await using var stage = await Stage.Embedded();
        var portal = await stage.StartWeb();
        using var account = await PortalAccount.First(portal);
        await using var interview = await Interview.Begin(account, portal.Address, portal.Address);
        await interview.Speak(Interview.Frames);

        await interview.Stop();
        await portal.Kill();
        await portal.Start();
        await interview.Finished();

        var sound = await interview.Judge();
        Report.Write("embedded killed after Stop", interview, sound, TimeSpan.Zero);
        Assert.Equal(default, sound);
        Assert.Equal(Enum.GetValues<Conversations.Stage>(), interview.Screen.Facts.Select(fact => fact.Recorded.Fact).OfType<StageFinished>().Select(done => done.Stage));
        Assert.Single(interview.Screen.Facts, fact => fact.Recorded.Fact is Finished);
        Assert.Single(await account.Notifications(), notification => notification.ConversationId == interview.Id);
        var answered = (await account.Ficha(interview.Person)).Items.Where(item => item.Current is not null).ToList();
        Assert.NotEmpty(answered);
        Assert.All(answered, item => Assert.Empty(item.History));
    }
}
