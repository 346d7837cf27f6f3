using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Tests.Unit.Conversations;

public sealed class ChecklistDecisionsTests
{
    [Fact]
    public void An_answer_enters_with_the_literal_quote_and_its_seconds()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Vivimos en un piso de alquiler.");

        var fact = Assert.IsType<QuestionAnswered>(Assert.Single(talk.Decide(talk.Heard("q1", 1, "un piso de alquiler"))));

        var evidence = Assert.Single(fact.Evidence);
        Assert.Equal("un piso de alquiler", evidence.Quote);
        Assert.Equal("un piso de alquiler", talk.State.Segment(1)!.Text.Substring(evidence.Start, evidence.Length));
        Assert.InRange(evidence.FromMs, 1, evidence.ToMs - 1);
        Assert.InRange(evidence.ToMs, evidence.FromMs + 1, 1_000);
    }

    [Theory]
    [InlineData(1, -1, 5)]
    [InlineData(1, 0, 500)]
    [InlineData(1, 0, 0)]
    [InlineData(1, int.MaxValue, 2)]
    [InlineData(7, 0, 4)]
    public void A_quote_that_is_not_in_the_transcript_proves_nothing(int segment, int start, int length)
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Tengo casa propia.");

        Assert.Empty(talk.Decide(new Answered("q1", new Answer("sí", true), [new QuoteSpan(segment, start, length)], AnswerSource.Model)));
    }

    [Fact]
    public void A_bare_no_needs_the_question_it_denies()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewer, "¿Tiene donde vivir?").Say(SpeakerRole.Interviewee, "No.");

        Assert.Empty(talk.Decide(talk.Heard("q1", 2, "No", yesNo: false)));
        Assert.Single(talk.Decide(talk.Heard("q1", 2, "No", yesNo: false, new QuoteSpan(1, 0, 19))));
    }

    [Fact]
    public void An_answer_without_any_proof_does_not_enter() =>
        Assert.Empty(new Talk().Decide(new Answered("q1", new Answer("sí"), [], AnswerSource.Model)));

    [Fact]
    public void A_question_that_is_not_in_the_form_is_ignored()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Tengo casa.");

        Assert.Empty(talk.Decide(talk.Heard("q99", 1, "Tengo casa"), new Asked("q99", 1)));
    }

    [Fact]
    public void What_is_heard_after_a_person_decided_waits_beside_the_answer()
    {
        var talk = new Talk().Mark("q1", MarkKind.Answer, "En casa de su hermana").Say(SpeakerRole.Interviewee, "Duermo en el coche.");

        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Duermo en el coche"))]);

        Assert.Equal("En casa de su hermana", talk.Item("q1").Answer!.Text);
        Assert.Equal("Duermo en el coche", Assert.Single(talk.Item("q1").Proposals).Answer.Text);
        Assert.Empty(talk.Decide(talk.Heard("q1", 1, "Duermo en el coche")));
    }

    [Fact]
    public void The_first_answer_heard_stays_and_repeats_add_nothing()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Tengo casa. Sí, tengo casa.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Tengo casa"), talk.Heard("q1", 1, "tengo casa"))]);

        Assert.Equal("Tengo casa", talk.Item("q1").Answer!.Text);
        Assert.Empty(talk.Decide(talk.Heard("q1", 1, "tengo casa")));
    }

    [Fact]
    public void Asking_the_same_question_in_the_same_line_is_told_once()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewer, "¿Y de salud?");
        talk.Tell([.. talk.Decide(new Asked("q3", 1))]);

        Assert.Equal(QuestionState.Asked, talk.Item("q3").State);
        Assert.Empty(talk.Decide(new Asked("q3", 1)));
    }
}
