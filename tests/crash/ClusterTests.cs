using Portal.Simulator.Portals;

namespace Portal.Tests.Crash;

/// <summary>Silos and web nodes as processes of their own on a real PostgreSQL.</summary>
public sealed class ClusterTests
{
    [Fact]
    public async Task The_death_of_the_silo_that_holds_a_talk_is_a_pause_and_nothing_more()
    {
        await using var stage = await Stage.Cluster();
        // The conversation lives on the only silo there is; the other one comes later.
        var doomed = await stage.StartSilo();
        var web = await stage.StartWeb();
        using var account = await PortalAccount.First(web);
        await using var interview = await Interview.Begin(account, web.Address, web.Address);
        await interview.Speak(Interview.Frames / 4);
        await stage.StartSilo();
        var otherWeb = await stage.StartWeb();
        await using var otherScreen = interview.Follow(otherWeb.Address);
        await interview.Speak(Interview.Frames / 2);

        var silent = await interview.SpeakThrough(doomed.Kill);
        await interview.Stop();
        await interview.Finished(interview.Screen);
        await interview.Finished(otherScreen);

        var sound = await interview.Judge();
        Report.Write("silo of the talk killed", interview, sound, silent);
        Assert.Equal(default, sound);
        Assert.True(interview.Screen.IsUnbroken);
        Assert.True(otherScreen.IsUnbroken);
        Assert.Equal(interview.Screen.Facts.Select(fact => fact.Recorded.ToString()), otherScreen.Facts.Select(fact => fact.Recorded.ToString()));
    }

    [Fact]
    public async Task A_database_that_goes_away_for_a_while_costs_nothing_that_was_acknowledged()
    {
        await using var stage = await Stage.Cluster();
        await stage.StartSilo();
        var web = await stage.StartWeb();
        using var account = await PortalAccount.First(web);
        await using var interview = await Interview.Begin(account, web.Address, web.Address);
        await interview.Speak(Interview.Frames / 2);

        var silent = await interview.SpeakThrough(async () =>
        {
            await stage.Postgres!.Crash(); // A cluster has one.
            // With the producer's growing pauses between tries this is about ten seconds.
            await interview.CallsFail(7);
            await stage.Postgres.StartAgain();
        });
        await interview.Stop();
        await interview.Finished();

        var sound = await interview.Judge();
        Report.Write("database away", interview, sound, silent);
        Assert.Equal(default, sound);
        Assert.True(interview.Screen.IsUnbroken);
    }
}
