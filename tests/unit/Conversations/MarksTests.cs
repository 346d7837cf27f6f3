using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Tests.Unit.Conversations;

public sealed class MarksTests
{
    [Fact]
    public void An_untick_says_why_and_can_be_taken_back_with_its_proof()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Tengo casa.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Tengo casa"))]).Mark("q1", MarkKind.Untick);

        Assert.Equal(QuestionState.Pending, talk.Item("q1").State);
        Assert.NotNull(talk.Item("q1").Reason);

        talk.Mark("q1", MarkKind.Tick);
        Assert.Equal(QuestionState.Answered, talk.Item("q1").State);
        Assert.Equal("Tengo casa", Assert.Single(talk.Item("q1").Evidence).Quote);
    }

    [Fact]
    public void What_a_person_unticked_is_not_ticked_again_by_the_machine()
    {
        var talk = new Talk().Mark("q1", MarkKind.Tick).Mark("q1", MarkKind.Untick).Say(SpeakerRole.Interviewee, "Tengo casa.");

        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Tengo casa"))]);

        Assert.Equal(QuestionState.Pending, talk.Item("q1").State);
        Assert.Single(talk.Item("q1").Proposals);
    }

    [Fact]
    public void What_was_no_answer_is_open_again_and_only_other_words_settle_it()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Tengo casa en mi país.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Tengo casa"))]).Mark("q1", MarkKind.Reject);

        Assert.True(talk.Item("q1").IsOpen);
        Assert.NotNull(talk.Item("q1").Reason);
        Assert.Empty(talk.Decide(talk.Heard("q1", 1, "casa en mi país")));

        talk.Say(SpeakerRole.Interviewee, "Aquí duermo en un albergue.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 2, "duermo en un albergue"))]);
        Assert.Equal("duermo en un albergue", talk.Item("q1").Answer!.Text);
    }

    [Fact]
    public void A_rejection_is_taken_back_with_its_proof_and_a_tick_by_hand_does_not_bring_those_words()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Tengo casa.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Tengo casa"))]).Mark("q1", MarkKind.Reject).Mark("q1", MarkKind.Tick);
        Assert.Null(talk.Item("q1").Answer);

        var other = new Talk().Say(SpeakerRole.Interviewee, "Tengo casa.");
        other.Tell([.. other.Decide(other.Heard("q1", 1, "Tengo casa"))]).Mark("q1", MarkKind.Reject).Mark("q1", MarkKind.Reject).Mark("q1", MarkKind.Restore);
        Assert.Equal("Tengo casa", Assert.Single(other.Item("q1").Evidence).Quote);
    }

    [Fact]
    public void Only_what_was_heard_can_be_no_answer() =>
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => new Talk().Mark("q1", MarkKind.Tick).Mark("q1", MarkKind.Reject)).Error);

    [Theory]
    [InlineData(MarkKind.NotApplicable, QuestionState.NotApplicable)]
    [InlineData(MarkKind.Declined, QuestionState.Declined)]
    [InlineData(MarkKind.Tick, QuestionState.Answered)]
    public void One_tap_settles_a_question(MarkKind kind, QuestionState state) => Assert.Equal(state, new Talk().Mark("q2", kind).Item("q2").State);

    [Fact]
    public void Only_an_answer_can_be_confirmed()
    {
        var error = Assert.Throws<PortalException>(() => new Talk().Mark("q1", MarkKind.Verify));
        Assert.Equal(PortalError.Conflict, error.Error);
        Assert.Equal(QuestionState.Verified, new Talk().Mark("q1", MarkKind.Answer, "Sí").Mark("q1", MarkKind.Verify).Item("q1").State);
    }

    [Theory]
    [InlineData("q1", "")]
    [InlineData("q1", "   ")]
    [InlineData("q1", null)]
    [InlineData("q99", "Sí")]
    public void A_blank_answer_or_an_unknown_question_is_refused_with_a_sentence(string question, string? text)
    {
        var error = Assert.Throws<PortalException>(() => new Talk().Mark(question, MarkKind.Answer, text));
        Assert.Equal(PortalError.Invalid, error.Error);
    }

    [Fact]
    public void Marking_twice_changes_nothing()
    {
        var talk = new Talk().Mark("q1", MarkKind.Declined);
        var version = talk.State.Version;
        Assert.Equal(version, talk.Mark("q1", MarkKind.Declined).State.Version);
    }
}
