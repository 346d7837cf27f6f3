using System.Text.Json;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Forms;

namespace Portal.Tests.Unit.Fichas;

public sealed class FichaBookTests
{
    private const string Housing = "q11";
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid First = Guid.Parse("11111111-0000-0000-0000-000000000000");
    private static readonly Guid Second = Guid.Parse("22222222-0000-0000-0000-000000000000");

    [Fact]
    public void What_a_conversation_settled_is_the_answer_with_its_proof()
    {
        var item = Item(FichaBook.Empty.Take(Said(First, 5, Heard("alquiler"))));
        Assert.Equal("alquiler", item.Current!.Answer!.Text);
        Assert.Equal(First, item.Current.ConversationId);
        Assert.Equal("alquiler", Assert.Single(item.Current.Evidence).Quote);
        Assert.Empty(item.Proposals);
        Assert.Empty(item.History);
    }

    [Fact]
    public void The_same_contribution_twice_changes_nothing()
    {
        var once = FichaBook.Empty.Take(Said(First, 5, Heard("alquiler")));
        Assert.Same(once, once.Take(Said(First, 5, Heard("alquiler"))));
        Assert.Same(once, once.Take(Said(First, 4, Heard("otra cosa"))));
    }

    [Fact]
    public void A_newer_version_replaces_exactly_what_its_conversation_had_said()
    {
        var book = FichaBook.Empty
            .Take(Said(First, 5, Heard("alquiler"), Heard("dos", "q12")))
            .Take(Said(Second, 3, Heard("tres", "q12"), at: 1))
            .Take(Said(First, 8, Heard("propiedad")));
        Assert.Equal("propiedad", Item(book).Current!.Answer!.Text);
        Assert.Empty(Item(book).History);
        var rooms = Item(book, "q12");
        Assert.Equal("tres", rooms.Current!.Answer!.Text);
        Assert.Empty(rooms.History);
    }

    [Fact]
    public void What_a_discarded_conversation_had_said_is_undone()
    {
        var book = FichaBook.Empty
            .Take(Said(First, 5, Heard("alquiler")))
            .Take(Said(Second, 5, Heard("propiedad"), at: 1))
            .Take(new Contribution(Second, 6, Guid.Empty, Form, Start.AddHours(1), []));
        Assert.Equal("alquiler", Item(book).Current!.Answer!.Text);
        Assert.Empty(Item(book).History);
    }

    [Fact]
    public void What_is_heard_later_takes_over_and_the_earlier_is_history()
    {
        var item = Item(FichaBook.Empty.Take(Said(First, 5, Heard("alquiler"))).Take(Said(Second, 5, Heard("propiedad"), at: 1)));
        Assert.Equal("propiedad", item.Current!.Answer!.Text);
        Assert.Equal("alquiler", Assert.Single(item.History).Answer!.Text);
        Assert.Empty(item.Proposals);
    }

    [Fact]
    public void A_persons_answer_is_never_overwritten_and_what_is_heard_waits_beside_it()
    {
        var item = Item(FichaBook.Empty
            .Take(Said(First, 5, Heard("alquiler")))
            .Write(Housing, new FichaEdit(QuestionState.Answered, "con su hermana"), Start.AddMinutes(5))
            .Take(Said(Second, 5, Heard("propiedad"), at: 1)));
        Assert.Equal("con su hermana", item.Current!.Answer!.Text);
        Assert.Equal(AnswerSource.Person, item.Current.Source);
        Assert.Equal(Second, Assert.Single(item.Proposals).ConversationId);
        Assert.Equal("alquiler", Assert.Single(item.History).Answer!.Text);
    }

    [Fact]
    public void A_persons_mark_in_a_conversation_is_not_overwritten_by_a_later_one()
    {
        var item = Item(FichaBook.Empty
            .Take(Said(First, 5, Marked("con su hermana")))
            .Take(Said(Second, 5, Heard("propiedad"), at: 1)));
        Assert.Equal("con su hermana", item.Current!.Answer!.Text);
        Assert.Equal("propiedad", Assert.Single(item.Proposals).Answer!.Text);
    }

    [Fact]
    public void What_was_heard_after_a_tick_by_hand_waits_beside_it()
    {
        var ticked = new ChecklistItem(Housing, QuestionState.Answered, AnswerSource.Person, null, [], [new Proposal(new Answer("alquiler"), [], AnswerSource.Rules)], null);
        var book = FichaBook.Empty.Take(Said(First, 5, ticked));
        Assert.Null(Item(book).Current!.Answer);
        Assert.Equal("alquiler", Assert.Single(Item(book).Proposals).Answer!.Text);
        var accepted = Item(book.Decide(Housing, First, accept: true, Start.AddHours(1)));
        Assert.Equal("alquiler", accepted.Current!.Answer!.Text);
        Assert.Empty(accepted.Proposals);
    }

    [Fact]
    public void An_accepted_proposal_is_confirmed_keeps_its_proof_and_sends_the_old_answer_to_history()
    {
        var book = FichaBook.Empty
            .Write(Housing, new FichaEdit(QuestionState.Answered, "con su hermana"), Start)
            .Take(Said(Second, 5, Heard("propiedad"), at: 1));
        var item = Item(book.Decide(Housing, Second, accept: true, Start.AddHours(2)));
        Assert.Equal(QuestionState.Verified, item.Current!.State);
        Assert.Equal(Start.AddHours(2), item.Current.VerifiedAt);
        Assert.Equal("propiedad", Assert.Single(item.Current.Evidence).Quote);
        Assert.Equal("con su hermana", Assert.Single(item.History).Answer!.Text);
        Assert.Empty(item.Proposals);
    }

    [Fact]
    public void A_rejected_proposal_does_not_come_back_unless_it_says_something_else()
    {
        var book = FichaBook.Empty
            .Write(Housing, new FichaEdit(QuestionState.Answered, "con su hermana"), Start)
            .Take(Said(Second, 5, Heard("propiedad"), at: 1))
            .Decide(Housing, Second, accept: false, Start.AddHours(2));
        Assert.Empty(Item(book).Proposals);
        Assert.Empty(Item(book.Take(Said(Second, 6, Heard("propiedad"), at: 1))).Proposals);
        Assert.Single(Item(book.Take(Said(Second, 7, Heard("alquiler"), at: 1))).Proposals);
        Assert.Equal("con su hermana", Item(book).Current!.Answer!.Text);
    }

    [Fact]
    public void What_a_person_confirmed_stays_when_its_conversation_changes()
    {
        var item = Item(FichaBook.Empty
            .Take(Said(First, 5, Heard("alquiler")))
            .Write(Housing, new FichaEdit(QuestionState.Verified, null), Start.AddHours(1))
            .Take(Said(First, 9, Heard("propiedad"))));
        Assert.Equal("alquiler", item.Current!.Answer!.Text);
        Assert.Equal(QuestionState.Verified, item.Current.State);
        Assert.Equal("propiedad", Assert.Single(item.Proposals).Answer!.Text);
    }

    [Fact]
    public void A_cleared_answer_leaves_the_question_open_to_what_is_heard_next()
    {
        var book = FichaBook.Empty
            .Take(Said(First, 5, Heard("alquiler")))
            .Write(Housing, new FichaEdit(QuestionState.Pending, null), Start.AddHours(1));
        Assert.Null(Item(book).Current);
        Assert.Equal("alquiler", Assert.Single(Item(book).History).Answer!.Text);
        Assert.Null(Item(book.Take(Said(First, 6, Heard("alquiler")))).Current);
        Assert.Equal("propiedad", Item(book.Take(Said(Second, 5, Heard("propiedad"), at: 2))).Current!.Answer!.Text);
    }

    [Fact]
    public void History_is_newest_first()
    {
        var item = Item(FichaBook.Empty
            .Write(Housing, new FichaEdit(QuestionState.Answered, "uno"), Start)
            .Write(Housing, new FichaEdit(QuestionState.Answered, "dos"), Start.AddHours(1))
            .Write(Housing, new FichaEdit(QuestionState.NotApplicable, null), Start.AddHours(2)));
        Assert.Equal(QuestionState.NotApplicable, item.Current!.State);
        Assert.Equal(["dos", "uno"], item.History.Select(answer => answer.Answer!.Text));
    }

    [Fact]
    public void There_is_nothing_to_confirm_or_decide_where_nothing_was_said()
    {
        Assert.Equal(PortalError.Invalid, Assert.Throws<PortalException>(() => FichaBook.Empty.Write(Housing, new FichaEdit(QuestionState.Verified, null), Start)).Error);
        Assert.Equal(PortalError.NotFound, Assert.Throws<PortalException>(() => FichaBook.Empty.Decide(Housing, First, true, Start)).Error);
    }

    [Fact]
    public void A_question_that_was_only_asked_is_not_answered()
    {
        var asked = new ChecklistItem(Housing, QuestionState.Asked, AnswerSource.Rules, null, [], [], null);
        Assert.Null(Item(FichaBook.Empty.Take(Said(First, 2, asked))).Current);
    }

    [Fact]
    public void What_was_confirmed_follows_its_proof_through_an_edit_and_is_marked_until_somebody_looks()
    {
        var heard = Heard("alquiler");
        var confirmed = FichaBook.Empty.Take(Said(First, 5, heard)).Write(Housing, new FichaEdit(QuestionState.Verified), Start.AddHours(1));

        var moved = confirmed.Take(Said(First, 6, heard with { Evidence = [heard.Evidence[0] with { SegmentId = 4 }] }));
        Assert.Equal((4, false), (Proof(moved).SegmentId, Proof(moved).ToReview));

        var lost = heard with { Evidence = [heard.Evidence[0] with { ToReview = true }] };
        var marked = moved.Take(Said(First, 7, lost));
        Assert.True(Proof(marked).ToReview);
        Assert.Equal(QuestionState.Verified, Item(marked).Current!.State);

        var looked = marked.Write(Housing, new FichaEdit(QuestionState.Verified), Start.AddHours(2));
        Assert.False(Proof(looked).ToReview);
        // Told once more, for another reason, it is not marked again; nor is it when that tells who spoke.
        Assert.False(Proof(looked.Take(Said(First, 8, lost))).ToReview);
        Assert.Equal((SpeakerRole.Interviewee, false), Named(looked.Take(Said(First, 8, lost with { Evidence = [lost.Evidence[0] with { Role = SpeakerRole.Interviewee }] }))));
        // Taking the look back brings the mark back.
        Assert.True(Proof(looked.Undo(Housing, looked.Revision)).ToReview);

        static (SpeakerRole?, bool) Named(FichaBook book) => (Proof(book).Role, Proof(book).ToReview);
    }

    [Fact]
    public void What_was_confirmed_is_marked_when_its_lines_say_something_else_by_now()
    {
        var book = FichaBook.Empty.Take(Said(First, 5, Heard("alquiler"))).Write(Housing, new FichaEdit(QuestionState.Verified), Start.AddHours(1));
        Assert.True(Proof(book.Take(Said(First, 6, Heard("propiedad")))).ToReview);
        Assert.False(Proof(book.Take(Said(First, 6, Marked("propiedad")))).ToReview);
    }

    [Fact]
    public void A_yes_to_an_answer_that_is_another_one_by_now_confirms_nothing()
    {
        var seen = FichaBook.Empty.Take(Said(First, 5, Heard("alquiler")));
        var yes = new FichaEdit(QuestionState.Verified, Seen: new SeenAnswer(QuestionState.Answered, new Answer("alquiler")));
        Assert.Equal(QuestionState.Verified, Item(seen.Write(Housing, yes, Start.AddHours(2))).Current!.State);
        // Confirmed by somebody else meanwhile, it is still what she saw.
        Assert.Equal(QuestionState.Verified, Item(seen.Write(Housing, yes, Start.AddHours(2)).Write(Housing, yes, Start.AddHours(3))).Current!.State);
        var changed = seen.Take(Said(Second, 5, Heard("propiedad"), at: 1));
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => changed.Write(Housing, yes, Start.AddHours(2))).Error);
    }

    [Fact]
    public void A_stored_book_reads_back_as_it_was()
    {
        var book = FichaBook.Empty
            .Take(Said(First, 5, Heard("alquiler"), Heard("dos", "q12")))
            .Write(Housing, new FichaEdit(QuestionState.Answered, "con su hermana"), Start.AddHours(1))
            .Take(Said(Second, 5, Heard("propiedad"), at: 2));
        var read = JsonSerializer.Deserialize<FichaBook>(JsonSerializer.Serialize(book, PortalJson.Options), PortalJson.Options)!;
        Assert.Equal(Json(Item(book)), Json(Item(read)));
        Assert.Equal(book.Revision, read.Revision);
        Assert.Same(read, read.Take(Said(Second, 5, Heard("otra"))));
        Assert.Equal("propiedad", Item(read.Decide(Housing, Second, true, Start.AddHours(3))).Current!.Answer!.Text);
    }

    private static FormRef Form { get; } = new("intake", 1, "es");

    private static Contribution Said(Guid conversation, long version, ChecklistItem one, ChecklistItem? two = null, int at = 0) =>
        new(conversation, version, Guid.Empty, Form, Start.AddHours(at), two is null ? [one] : [one, two]);

    private static ChecklistItem Heard(string text, string question = Housing) =>
        new(question, QuestionState.Answered, AnswerSource.Rules, new Answer(text), [new Evidence(1, 0, text.Length, text, 0, 900)], [], null);

    private static ChecklistItem Marked(string text) => new(Housing, QuestionState.Answered, AnswerSource.Person, new Answer(text), [], [], null);

    private static Evidence Proof(FichaBook book) => Assert.Single(Item(book).Current!.Evidence);

    private static FichaItem Item(FichaBook book, string question = Housing) => book.Line(question).View(question);

    private static string Json(FichaItem item) => JsonSerializer.Serialize(item, PortalJson.Options);
}
