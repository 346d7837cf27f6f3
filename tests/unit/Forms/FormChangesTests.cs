using Portal.Forms;

namespace Portal.Tests.Unit.Forms;

public sealed class FormChangesTests
{
    private static readonly Form Before = SmallForm.Form;

    [Fact]
    public void The_same_form_has_no_changes() => Assert.Empty(FormChanges.Between(Before, Before with { Version = 2 }));

    [Fact]
    public void What_came_went_and_changed_is_told_by_name()
    {
        var after = Before.First(questions => [questions[0] with { Label = "Nacionalidad", Mandatory = true }, SmallForm.Ask("q5", "¿Tiene coche?", "coche")]) with { Title = "Primera visita" };
        Assert.Equal(
            [
                (FormChangeKind.Retitled, "Primera visita", ""),
                (FormChangeKind.QuestionChanged, "Nacionalidad", "Label Mandatory"),
                (FormChangeKind.QuestionAdded, "Tiene coche", ""),
                (FormChangeKind.QuestionRemoved, "Tiene sus estudios homologados", ""),
            ],
            FormChanges.Between(Before, after).Select(change => (change.Kind, change.Name, string.Join(' ', change.Parts))));
    }

    [Fact]
    public void Cues_conditions_and_positions_are_changes()
    {
        var after = Before.With("q2", question => question with { SkipWhen = new("q1", YesNo: true), NotBefore = new(AfterScopes: 1), Hearing = question.Hearing with { Never = ["coche"] } });
        Assert.Equal([FormPart.Cues, FormPart.SkipWhen, FormPart.NotBefore], Assert.Single(FormChanges.Between(Before, after)).Parts.AsEnumerable());
    }

    [Fact]
    public void A_question_in_another_scope_has_moved_and_another_order_is_one_change()
    {
        var moved = Before with { Scopes = [Before.Scopes[0] with { Questions = [Before.Scopes[0].Questions[0]] }, Before.Scopes[1] with { Questions = [Before.Scopes[0].Questions[1], .. Before.Scopes[1].Questions] }] };
        Assert.Equal([FormChangeKind.QuestionMoved], FormChanges.Between(Before, moved).Select(change => change.Kind));
        var turned = Before.First(questions => [questions[1], questions[0]]);
        Assert.Equal([FormChangeKind.Reordered], FormChanges.Between(Before, turned).Select(change => change.Kind));
        var scopes = Before with { Scopes = [Before.Scopes[1], Before.Scopes[0]] };
        Assert.Equal([FormChangeKind.Reordered], FormChanges.Between(Before, scopes).Select(change => change.Kind));
    }

    [Fact]
    public void Scopes_come_go_and_get_other_titles()
    {
        var after = Before with { Scopes = [Before.Scopes[0] with { Title = "La persona" }, new Scope("ocio", "Ocio", [SmallForm.Ask("q6", "¿Hace deporte?", "deporte")])] };
        Assert.Equal(
            [(FormChangeKind.ScopeRenamed, "personal"), (FormChangeKind.ScopeAdded, "ocio"), (FormChangeKind.ScopeRemoved, "casa"), (FormChangeKind.QuestionAdded, "q6"), (FormChangeKind.QuestionRemoved, "q3"), (FormChangeKind.QuestionRemoved, "q4")],
            FormChanges.Between(Before, after).Select(change => (change.Kind, change.Id)));
    }
}
