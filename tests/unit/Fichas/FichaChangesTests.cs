using Portal.Checklists;
using Portal.Fichas;
using static Portal.Tests.Unit.Fichas.FichaBooks;

namespace Portal.Tests.Unit.Fichas;

/// <summary>What changed, what does not fit together, and what is taken back.</summary>
public sealed class FichaChangesTests
{
    [Fact]
    public void After_the_first_interview_nothing_is_said_to_be_new()
    {
        var view = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí", true)).View(Guid.Empty, Form);
        Assert.All(view.Items, item => Assert.Null(item.Difference));
        Assert.Equal(Start, view.LastInterviewAt);
    }

    [Fact]
    public void The_next_interview_shows_what_is_new_changed_and_reworded()
    {
        var book = FichaBook.Empty
            .Said(First, 0, Heard("q1", "No la tengo", false), Heard("q8", "Somos tres", number: 3), Heard("q11", "Vivo de alquiler", true), Heard("q14", "Bien"))
            .Said(Second, 48, Heard("q1", "Ya la tengo", true), Heard("q8", "Tres, como antes", number: 3), Heard("q2", "Estoy empadronada", true), Heard("q14", "Regular"));
        Assert.Equal((DifferenceKind.Changed, "No la tengo"), (book.Item("q1").Difference!.Kind, book.Item("q1").Difference!.Before!.Answer!.Text));
        Assert.Equal(DifferenceKind.Reworded, book.Item("q8").Difference!.Kind);
        Assert.Equal(DifferenceKind.Changed, book.Item("q14").Difference!.Kind);
        Assert.Equal((DifferenceKind.New, null), (book.Item("q2").Difference!.Kind, book.Item("q2").Difference!.Before));
        Assert.Null(book.Item("q11").Difference);
        Assert.Null(book.Item("q16").Difference);
    }

    [Fact]
    public void What_is_written_after_the_interview_counts_as_changed_and_what_was_written_before_it_as_known()
    {
        var book = FichaBook.Empty
            .Write("q5", new FichaEdit(QuestionState.Answered, "lavadora"), Start.AddHours(1))
            .Said(First, 2, Heard("q1", "Sí", true))
            .Write("q5", new FichaEdit(QuestionState.Answered, "lavadora y nevera"), Start.AddHours(3));
        Assert.Equal("lavadora", book.Item("q5").Difference!.Before!.Answer!.Text);
        Assert.Equal(DifferenceKind.Removed, book.Write("q5", new FichaEdit(QuestionState.Pending), Start.AddHours(4)).Item("q5").Difference!.Kind);
    }

    [Fact]
    public void Confirming_an_answer_is_no_difference()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí", true)).Said(Second, 9, Heard("q2", "Sí", true));
        Assert.Null(book.Write("q1", new FichaEdit(QuestionState.Verified), Start.AddHours(10)).Item("q1").Difference);
    }

    [Fact]
    public void The_opposite_heard_in_two_interviews_waits_for_a_person()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q1", "No la tengo", false)).Said(Second, 9, Heard("q1", "La tengo", true));
        var item = book.Item("q1");
        Assert.True(item.Contradicted);
        Assert.Equal("La tengo", item.Current!.Answer!.Text);
        Assert.Equal("No la tengo", Assert.Single(item.Proposals).Answer!.Text);
        Assert.Empty(item.History);
        Assert.Equal("No la tengo", book.Decide("q1", First, accept: true, Start.AddHours(10)).Item("q1").Current!.Answer!.Text);
        Assert.False(book.Decide("q1", First, accept: false, Start.AddHours(10)).Item("q1").Contradicted);
    }

    [Fact]
    public void Another_number_is_a_contradiction_other_words_are_not()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q8", "tres", number: 3), Heard("q10", "bien")).Said(Second, 9, Heard("q8", "cuatro", number: 4), Heard("q10", "regular"));
        Assert.True(book.Item("q8").Contradicted);
        Assert.False(book.Item("q10").Contradicted);
        Assert.Empty(book.Item("q10").Proposals);
    }

    [Fact]
    public void Whoever_confirms_the_answer_in_force_has_refused_what_speaks_against_it()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q1", "No", false)).Said(Second, 9, Heard("q1", "Sí", true))
            .Write("q1", new FichaEdit(QuestionState.Verified), Start.AddHours(10));
        Assert.Empty(book.Item("q1").Proposals);
        Assert.Equal("Sí", book.Item("q1").Current!.Answer!.Text);
        Assert.Equal(Confirmer.Interviewer, book.Item("q1").Current!.ConfirmedBy);
        Assert.Empty(book.Said(First, 0, Heard("q1", "No", false)).Item("q1").Proposals);
    }

    [Fact]
    public void Confirming_keeps_the_proof_and_the_second_confirmation_keeps_the_first()
    {
        var once = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí", true)).Write("q1", new FichaEdit(QuestionState.Verified), Start.AddHours(1));
        var twice = once.Write("q1", new FichaEdit(QuestionState.Verified, ConfirmedBy: Confirmer.Interviewee), Start.AddHours(2)).Item("q1");
        Assert.Equal("Sí", Assert.Single(twice.Current!.Evidence).Quote);
        Assert.Equal((Confirmer.Interviewee, Start.AddHours(2)), (twice.Current.ConfirmedBy, twice.Current.VerifiedAt));
        var before = Assert.Single(twice.History);
        Assert.Equal((Confirmer.Interviewer, Start.AddHours(1)), (before.ConfirmedBy, before.VerifiedAt));
    }

    [Fact]
    public void An_act_is_taken_back_with_its_proof_and_what_was_said_since_stays()
    {
        var heard = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí", true));
        var written = heard.Write("q1", new FichaEdit(QuestionState.Answered, "No", false), Start.AddHours(1));
        var undone = written.Said(Second, 5, Heard("q1", "Claro que sí", true)).Undo("q1", written.Revision).Item("q1");
        Assert.Equal("Claro que sí", undone.Current!.Answer!.Text);
        Assert.Equal("Sí", Assert.Single(undone.History).Answer!.Text);
        Assert.Equal("Sí", Assert.Single(written.Undo("q1", written.Revision).Item("q1").Current!.Evidence).Quote);
    }

    [Fact]
    public void A_refused_proposal_comes_back_when_the_refusal_is_taken_back()
    {
        var refused = FichaBook.Empty.Write("q1", new FichaEdit(QuestionState.Answered, "No", false), Start).Said(First, 1, Heard("q1", "Sí", true))
            .Decide("q1", First, accept: false, Start.AddHours(2));
        Assert.Empty(refused.Item("q1").Proposals);
        Assert.Single(refused.Undo("q1", refused.Revision).Item("q1").Proposals);
    }

    [Fact]
    public void Taking_an_act_back_does_not_bring_back_what_is_off_the_record()
    {
        var written = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí", true)).Write("q1", new FichaEdit(QuestionState.Verified), Start.AddHours(1))
            .Write("q1", new FichaEdit(QuestionState.Declined), Start.AddHours(2));
        var forgotten = written.Take(new Contribution(First, 9, Guid.Empty, new Portal.Forms.FormRef("intake", 1, "es"), Start, [], [1]));
        var undone = forgotten.Undo("q1", written.Revision).Item("q1");
        Assert.Null(undone.Current);
        Assert.Empty(undone.History);
    }

    [Fact]
    public void Only_the_last_act_can_be_taken_back_and_only_once()
    {
        var first = FichaBook.Empty.Write("q1", new FichaEdit(QuestionState.Answered, "No", false), Start);
        var second = first.Write("q1", new FichaEdit(QuestionState.Answered, "Sí", true), Start.AddHours(1));
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => second.Undo("q1", first.Revision)).Error);
        var undone = second.Undo("q1", second.Revision);
        Assert.Equal("No", undone.Item("q1").Current!.Answer!.Text);
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => undone.Undo("q1", second.Revision)).Error);
    }
}
