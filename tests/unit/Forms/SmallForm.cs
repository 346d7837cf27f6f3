using System.Collections.Immutable;
using Portal.Forms;

namespace Portal.Tests.Unit.Forms;

/// <summary>A questionnaire of four questions, and the ways to change it.</summary>
internal static class SmallForm
{
    public static readonly ICues Cues = new CueCheck(Checklists.Hearsay.Speeches);

    public static Form Form { get; } = new("acogida", 1, "es", "Acogida",
    [
        new Scope("personal", "Personal", [Ask("q1", "¿Tiene la nacionalidad española?", "nacionalidad"), Ask("q2", "¿Tiene sus estudios homologados?", "homologad*")]),
        new Scope("casa", "Vivienda", [Ask("q3", "¿Cuántas personas viven en casa?", "cuántos", AnswerType.Number), Ask("q4", "¿Cómo está su salud?", "salud", AnswerType.Choice) with { Options = ["Buena", "Muy buena"] }]),
    ]);

    public static Question Ask(string id, string text, string cue, AnswerType type = AnswerType.YesNo) =>
        new(id, text, text.Trim('¿', '?'), text, type, false, new([cue], [], [], [], [], AnswerSubject.Self));

    /// <summary>The form with one question changed.</summary>
    public static Form With(this Form form, string id, Func<Question, Question> change) => form with
    {
        Scopes = [.. form.Scopes.Select(scope => scope with { Questions = [.. scope.Questions.Select(question => question.Id == id ? change(question) : question)] })],
    };

    public static Form SkippedWhen(this Form form, string id, Condition? condition) => form.With(id, question => question with { SkipWhen = condition });

    /// <summary>The form with other questions in its first scope.</summary>
    public static Form First(this Form form, Func<ImmutableArray<Question>, ImmutableArray<Question>> change) =>
        form with { Scopes = form.Scopes.SetItem(0, form.Scopes[0] with { Questions = change(form.Scopes[0].Questions) }) };
}
