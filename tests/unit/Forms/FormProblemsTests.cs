using Portal.Forms;

namespace Portal.Tests.Unit.Forms;

public sealed class FormProblemsTests
{
    [Fact]
    public void A_form_that_can_be_published_has_none() => Assert.Empty(FormProblems.Of(SmallForm.Form, SmallForm.Cues));

    [Theory]
    [InlineData("es")]
    [InlineData("ca")]
    [InlineData("en")]
    public void Nor_do_those_that_come_with_the_portal(string language) =>
        Assert.Empty(FormProblems.Of(Checklists.Hearsay.Forms.Latest("intake", language)!, SmallForm.Cues));

    [Fact]
    public void Without_a_scope_or_a_title_it_says_so()
    {
        var problems = FormProblems.Of(SmallForm.Form with { Title = " ", Scopes = [] }, SmallForm.Cues);
        Assert.Equal([FormPart.Title, FormPart.Contents], problems.Select(problem => problem.Part));
        Assert.All(problems, problem => Assert.Null(problem.ScopeId));
    }

    public static TheoryData<string, FormPart, Func<Question, Question>> Wrong => new()
    {
        { "text", FormPart.Text, question => question with { Text = "" } },
        { "label", FormPart.Label, question => question with { Label = "" } },
        { "long label", FormPart.Label, question => question with { Label = new string('a', 61) } },
        { "spoken", FormPart.Spoken, question => question with { Spoken = " " } },
        { "type", FormPart.Type, question => question with { Type = (AnswerType)77 } },
        { "one option", FormPart.Options, question => question with { Type = AnswerType.Choice, Options = ["Sí"] } },
        { "empty option", FormPart.Options, question => question with { Type = AnswerType.Choice, Options = ["Sí", ""] } },
        { "twice", FormPart.Options, question => question with { Type = AnswerType.Choice, Options = ["Sí", " sí"] } },
        { "no cue", FormPart.Cues, question => question with { Hearing = new([], [], [], [], ["otra cosa"], AnswerSubject.Anyone) } },
        { "broken cue", FormPart.Cues, question => question with { Hearing = question.Hearing with { Asks = ["(uno"] } } },
        { "endless cue", FormPart.Cues, question => question with { Hearing = question.Hearing with { Asks = ["a ...20 b ...20 c ...20 d ...20 e ...20 f"] } } },
        { "no such question", FormPart.SkipWhen, question => question with { SkipWhen = new("q99", YesNo: true) } },
        { "itself", FormPart.SkipWhen, question => question with { SkipWhen = new("q2", YesNo: true) } },
        { "no answer", FormPart.SkipWhen, question => question with { SkipWhen = new("q1") } },
        { "two answers", FormPart.SkipWhen, question => question with { SkipWhen = new("q1", YesNo: true, AtLeast: 2) } },
        { "a number is no yes", FormPart.SkipWhen, question => question with { SkipWhen = new("q3", YesNo: true) } },
        { "no such option", FormPart.SkipWhen, question => question with { SkipWhen = new("q4", Option: "Mala") } },
        { "no number", FormPart.SkipWhen, question => question with { SkipWhen = new("q1", AtMost: 3) } },
        { "waits for nothing", FormPart.NotBefore, question => question with { NotBefore = new() } },
        { "waits for itself", FormPart.NotBefore, question => question with { NotBefore = new("q2") } },
        { "waits for one that is gone", FormPart.NotBefore, question => question with { NotBefore = new("q99") } },
        { "too many scopes", FormPart.NotBefore, question => question with { NotBefore = new(AfterScopes: 2) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_with_a_question_is_told_at_its_place(string what, FormPart part, Func<Question, Question> spoil)
    {
        var problem = Assert.Single(FormProblems.Of(SmallForm.Form.With("q2", spoil), SmallForm.Cues));
        Assert.True(("personal", "q2", part) == (problem.ScopeId, problem.QuestionId, problem.Part), $"{what}: {problem}");
        Assert.EndsWith(".", problem.Sentence);
    }

    [Fact]
    public void A_question_that_is_only_ticked_by_hand_needs_no_cue() => Assert.Empty(FormProblems.Of(
        SmallForm.Form.With("q2", question => question with { ByHandOnly = true, Hearing = new([], [], [], [], [], AnswerSubject.Anyone) }), SmallForm.Cues));

    [Fact]
    public void The_same_question_twice_is_told_once()
    {
        var problem = Assert.Single(FormProblems.Of(SmallForm.Form.First(questions => [.. questions, questions[0]]), SmallForm.Cues));
        Assert.Equal(("q1", FormPart.Contents), (problem.QuestionId, problem.Part));
    }

    [Fact]
    public void An_empty_scope_is_told_by_its_name()
    {
        var problem = Assert.Single(FormProblems.Of(SmallForm.Form.First(_ => []), SmallForm.Cues));
        Assert.Equal(("personal", null, FormPart.Contents), (problem.ScopeId, problem.QuestionId, problem.Part));
        Assert.Contains("Personal", problem.Sentence);
    }

    [Fact]
    public void Conditions_do_not_go_in_circles()
    {
        var circle = SmallForm.Form.SkippedWhen("q1", new("q2", YesNo: true)).SkippedWhen("q2", new("q1", YesNo: true));
        Assert.Equal([("q1", FormPart.SkipWhen), ("q2", FormPart.SkipWhen)], FormProblems.Of(circle, SmallForm.Cues).Select(problem => (problem.QuestionId, problem.Part)));
        var waiting = SmallForm.Form.With("q1", question => question with { NotBefore = new("q2") }).With("q2", question => question with { NotBefore = new("q1") });
        Assert.Equal([("q1", FormPart.NotBefore), ("q2", FormPart.NotBefore)], FormProblems.Of(waiting, SmallForm.Cues).Select(problem => (problem.QuestionId, problem.Part)));
    }
}
