using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Tests.Unit.Checklists;

namespace Portal.Tests.Unit.Forms;

/// <summary>If she is a Spanish national, homologation does not apply.</summary>
public sealed class ConditionsTests
{
    private static readonly Form Conditional = SmallForm.Form.SkippedWhen("q2", new("q1", YesNo: true));

    private readonly ChecklistState list = new();

    [Fact]
    public void The_answer_sets_the_other_question_aside_and_says_why()
    {
        Tell(Answered("q1", yes: true));
        Assert.Equal((QuestionState.NotApplicable, AnswerSource.Rules), (list.Item("q2").State, list.Item("q2").Source));
        Assert.Equal("No procede porque en «Tiene la nacionalidad española» la respuesta es sí.", list.Item("q2").Reason);
        Assert.Empty(Conditions.Follow(Conditional, list)); // Nothing follows twice.
    }

    [Fact]
    public void Another_answer_leaves_it_open_and_a_changed_one_opens_it_again()
    {
        Tell(Answered("q1", yes: false));
        Assert.True(list.Item("q2").IsOpen);
        Tell(Answered("q1", yes: true));
        Assert.True(list.Item("q2").SetAsideByRule);
        Tell(new AnswerWithdrawn("q1", "La has desmarcado a mano.", AnswerSource.Person));
        Assert.True(list.Item("q2").IsOpen);
        Assert.Contains("vuelve a hacer falta", list.Item("q2").Reason);
    }

    [Fact]
    public void What_a_person_decided_stays()
    {
        Tell(new AnswerWithdrawn("q2", "La has desmarcado a mano.", AnswerSource.Person));
        Tell(Answered("q1", yes: true));
        Assert.Equal(QuestionState.Pending, list.Item("q2").State);
        Tell(new QuestionSetAside("q2", QuestionState.Declined));
        Tell(Answered("q1", yes: false));
        Assert.Equal((QuestionState.Declined, AnswerSource.Person), (list.Item("q2").State, list.Item("q2").Source));
    }

    [Fact]
    public void What_is_said_about_the_question_itself_counts_more()
    {
        Tell(Answered("q2", yes: false));
        Tell(Answered("q1", yes: true));
        Assert.Equal(QuestionState.Answered, list.Item("q2").State);
    }

    [Theory]
    [InlineData("Buena", "pues buena", true)]
    [InlineData("Buena", "muy buena, gracias", false)]
    [InlineData("Muy buena", "muy buena, gracias", true)]
    [InlineData("Buena", "no es buena", false)]
    [InlineData("Buena", "regular", false)]
    public void Options_are_told_apart(string option, string said, bool holds) =>
        Assert.Equal(holds, Conditions.Reason(new("q4", Option: option), SmallForm.Form.Find("q4")!, new Answer(said)) is not null);

    [Theory]
    [InlineData(3, null, 3, true)]
    [InlineData(3, null, 2, false)]
    [InlineData(null, 3, 3, true)]
    [InlineData(null, 3, 4, false)]
    public void Numbers_are_compared(int? least, int? most, int said, bool holds) =>
        Assert.Equal(holds, Conditions.Reason(new("q3", AtLeast: least, AtMost: most), SmallForm.Form.Find("q3")!, new Answer($"{said}", Number: said)) is not null);

    [Theory]
    [InlineData("Sí, desde 2020", true)]
    [InlineData("No, todavía", false)]
    public void What_was_written_by_hand_counts_by_its_first_word(string text, bool holds) =>
        Assert.Equal(holds, Conditions.Reason(new("q1", YesNo: true), SmallForm.Form.Find("q1")!, new Answer(text)) is not null);

    [Fact]
    public async Task In_a_talk_it_follows_at_once_and_what_she_says_later_still_counts()
    {
        var form = Hearsay.Spanish.With("q3", question => question with { SkipWhen = new("q1", YesNo: true) });
        var talk = new[] { "E: ¿Tiene la nacionalidad española?", "U: Sí, tengo la nacionalidad española." };
        Assert.True((await Hearsay.After(form, talk)).Item("q3").SetAsideByRule);
        var later = await Hearsay.After(form, [.. talk, "E: ¿Tiene los estudios homologados?", "U: No, los estudios de mi país no los tengo homologados."]);
        Assert.Equal((QuestionState.Answered, false), (later.Item("q3").State, later.Item("q3").Answer?.YesNo));
    }

    [Fact]
    public async Task A_question_ticked_by_hand_only_is_not_heard()
    {
        string[] talk = ["E: ¿Está empadronado?", "U: Sí, estoy empadronado."];
        Assert.Equal(QuestionState.Answered, (await Hearsay.After(talk)).Item("q2").State);
        var deaf = Hearsay.Spanish.With("q2", question => question with { ByHandOnly = true });
        Assert.Equal(QuestionState.Pending, (await Hearsay.After(deaf, talk)).Item("q2").State);
    }

    /// <summary>As the conversation records it: what follows comes in the same breath.</summary>
    private void Tell(ConversationFact fact)
    {
        list.Apply(fact);
        foreach (var follows in Conditions.Follow(Conditional, list).ToList()) list.Apply(follows);
    }

    private static QuestionAnswered Answered(string id, bool yes) => new(id, new Answer(yes ? "Sí" : "No", yes), [new Evidence(1, 0, 2, yes ? "Sí" : "No", 0, 100)], AnswerSource.Rules);
}
