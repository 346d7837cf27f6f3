using Portal.Conversations;

namespace Portal.Tests.Unit.Conversations;

public sealed class PipelineTests
{
    [Fact]
    public void Nothing_is_due_while_the_talk_goes_on() => Assert.Null(Pipeline.Next(new Talk().Say(SpeakerRole.Interviewee, "Hola.").State));

    [Fact]
    public void The_stages_follow_each_other_once() =>
        Assert.Equal([Stage.Compact, Stage.Transcribe, Stage.Extract, Stage.Title, Stage.Index, Stage.Notify], RunAll(Stopped()));

    [Fact]
    public void A_correction_afterwards_redoes_only_what_depends_on_it()
    {
        var talk = Stopped();
        RunAll(talk);
        talk.Tell(new Finished(), new SegmentCorrected(1, "Hola, buenas."));

        Assert.Equal([Stage.Title, Stage.Index], RunAll(talk));
    }

    [Fact]
    public void A_mark_afterwards_goes_to_the_ficha_and_nowhere_else()
    {
        var talk = Stopped();
        RunAll(talk);
        talk.Tell(new Finished()).Mark("q1", MarkKind.Tick);

        Assert.Equal([Stage.Extract], RunAll(talk));
        Assert.Equal(ConversationStatus.Ready, talk.State.Status);
    }

    [Fact]
    public void Handed_to_another_interviewer_only_the_index_is_done_anew()
    {
        var heir = Guid.NewGuid();
        var talk = Stopped();
        RunAll(talk);
        talk.Tell(new Finished(), new Transferred(heir));

        Assert.Equal(heir, talk.State.OwnerId);
        Assert.Equal([Stage.Index], RunAll(talk));
        Assert.Equal(ConversationStatus.Ready, talk.State.Status);
    }

    [Fact]
    public void A_stage_that_needs_a_person_waits_for_her()
    {
        var talk = Stopped().Tell(new StageFailed(Stage.Compact, Pipeline.MaxAttempts, NeedsAttention: true, "…"));
        Assert.Equal(ConversationStatus.NeedsAttention, talk.State.Status);
        Assert.Null(Pipeline.Next(talk.State));

        talk.Tell(new RetryAsked());
        Assert.Equal(Stage.Compact, Pipeline.Next(talk.State));
        Assert.Equal(ConversationStatus.Processing, talk.State.Status);
    }

    [Fact]
    public void What_failed_is_tried_for_a_quarter_of_an_hour_and_not_all_of_it_at_the_same_moment()
    {
        var first = TimeSpan.FromSeconds(2);
        var ids = Enumerable.Range(0, 50).Select(_ => Guid.NewGuid()).ToArray();
        foreach (var id in ids)
        {
            var pauses = Enumerable.Range(1, Pipeline.MaxAttempts - 1).Select(attempt => Pipeline.BackOff(first, attempt, id)).ToArray();
            Assert.InRange(pauses[0], first * 0.8, first * 1.2);
            Assert.InRange(pauses.Aggregate((sum, next) => sum + next), TimeSpan.FromMinutes(11), TimeSpan.FromMinutes(18));
            Assert.Equal(Pipeline.BackOff(first, 3, id), pauses[2]);
        }
        Assert.True(ids.Select(id => Pipeline.BackOff(first, 7, id)).Distinct().Count() > 10);
    }

    private static Talk Stopped() => new Talk().Say(SpeakerRole.Interviewee, "Hola.").Tell(new Sealed(1_000, Complete: true));

    private static List<Stage> RunAll(Talk talk)
    {
        var done = new List<Stage>();
        while (Pipeline.Next(talk.State) is { } stage)
        {
            done.Add(stage);
            Assert.True(done.Count <= 20, "The stages do not come to an end.");
            var input = Pipeline.InputOf(stage, talk.State);
            if (stage == Stage.Compact) talk.Tell(new RecordingStored(44, "abc"));
            if (stage == Stage.Title) talk.Tell(new Titled("Hola", "Hola."));
            talk.Tell(new StageFinished(stage, input));
        }
        return done;
    }
}
