using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Tests.Unit.Conversations;

public sealed class MarkUndoTests
{
    [Theory]
    [InlineData(MarkKind.Tick)]
    [InlineData(MarkKind.NotApplicable)]
    [InlineData(MarkKind.Declined)]
    [InlineData(MarkKind.Answer)]
    public void A_slip_of_the_finger_leaves_no_trace_so_what_is_said_later_ticks_by_itself(MarkKind slip)
    {
        var talk = new Talk().Mark("q1", slip, "Sí").Undo();
        Assert.True(EvidenceMoves.Same(ChecklistItem.Pending("q1"), talk.Item("q1")));

        talk.Say(SpeakerRole.Interviewee, "Tengo casa.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Tengo casa"))]);
        Assert.Equal((QuestionState.Answered, AnswerSource.Rules), (talk.Item("q1").State, talk.Item("q1").Source));
    }

    [Fact]
    public void What_is_said_between_the_slip_and_its_undoing_ticks_as_if_there_had_been_none()
    {
        var talk = new Talk().Mark("q1", MarkKind.Tick);
        var slip = talk.State.Version;
        talk.Say(SpeakerRole.Interviewee, "Tengo casa.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Tengo casa"))]).Undo(slip);

        Assert.Equal((QuestionState.Answered, AnswerSource.Rules, "Tengo casa"), (talk.Item("q1").State, talk.Item("q1").Source, talk.Item("q1").Answer?.Text));
        Assert.Empty(talk.Item("q1").Proposals);
    }

    [Fact]
    public void The_question_that_was_being_asked_is_asked_again()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewer, "¿Tiene casa?");
        talk.Tell(new QuestionAsked("q1", 1)).Mark("q1", MarkKind.Tick).Undo();

        Assert.Equal(QuestionState.Asked, talk.Item("q1").State);
        Assert.Equal(new AskedQuestion("q1", 1), talk.State.Checklist.LastAsked);
    }

    [Theory]
    [InlineData(MarkKind.Verify)]
    [InlineData(MarkKind.Accept)]
    [InlineData(MarkKind.Reject)]
    [InlineData(MarkKind.Untick)]
    [InlineData(MarkKind.Answer)]
    public void Whatever_was_decided_on_an_answer_and_on_what_stood_beside_it_is_taken_back_whole(MarkKind kind)
    {
        var talk = TwoAnswers();
        var before = talk.Item("q1");
        Assert.Single(before.Proposals);

        talk.Mark("q1", kind, "Otra cosa");
        Assert.False(EvidenceMoves.Same(before, talk.Item("q1")));
        talk.Undo();

        Assert.True(EvidenceMoves.Same(before, talk.Item("q1")));
    }

    [Fact]
    public void Acts_are_taken_back_one_after_the_other_and_an_undoing_too()
    {
        var talk = new Talk().Mark("q1", MarkKind.NotApplicable);
        var first = talk.State.Version;
        talk.Mark("q1", MarkKind.Untick);
        var second = talk.State.Version;

        talk.Undo(second);
        Assert.Equal(QuestionState.NotApplicable, talk.Item("q1").State);
        var undone = talk.State.Version;
        talk.Undo(undone);
        Assert.NotNull(talk.Item("q1").Reason);
        talk.Undo(second).Undo(first);
        Assert.True(EvidenceMoves.Same(ChecklistItem.Pending("q1"), talk.Item("q1")));
    }

    [Fact]
    public void What_somebody_decided_since_is_not_taken_back_with_it()
    {
        var talk = new Talk().Mark("q1", MarkKind.Tick);
        var tick = talk.State.Version;
        talk.Mark("q1", MarkKind.Declined);

        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => talk.Undo(tick)).Error);
    }

    [Fact]
    public void A_proof_that_was_edited_or_taken_off_the_record_meanwhile_does_not_come_back()
    {
        var talk = TwoAnswers().Mark("q1", MarkKind.Accept);
        var accepted = talk.State.Version;
        var line = talk.State.Segment(1)!;
        talk.Tell(new LinesEdited(LineEdit.Corrected, [1], [line with { Text = "Tenía." }], []));
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => talk.Undo(accepted)).Error);

        var other = TwoAnswers().Mark("q1", MarkKind.Accept);
        var decided = other.State.Version;
        other.Tell(Striking.Decide(other.State, new OffTheRecordWish(Guid.NewGuid(), 0, 900))!);
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => other.Undo(decided)).Error);
    }

    private static Talk TwoAnswers()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Sí, tengo casa.").Say(SpeakerRole.Interviewee, "No, no tengo casa.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "tengo casa", true))]);
        return talk.Tell([.. talk.Decide(talk.Heard("q1", 2, "no tengo casa", false))]);
    }
}
