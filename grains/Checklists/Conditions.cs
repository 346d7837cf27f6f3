using System.Globalization;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>
/// "If she is a Spanish national, homologation does not apply": what the conditions of a form make of the answers there are. Pure. It only ever sets aside a
/// question that is open, so a person's decision and what was heard about the question itself count more, and it takes that back when the answer changes.
/// </summary>
public static class Conditions
{
    /// <summary>The facts that follow from how the questions stand. After them nothing more follows.</summary>
    public static IEnumerable<ConversationFact> Follow(Form form, ChecklistState checklist)
    {
        foreach (var question in form.Questions())
        {
            if (question.SkipWhen is not { } condition) continue;
            var item = checklist.Item(question.Id);
            var other = form.Find(condition.QuestionId);
            var reason = other is null ? null : Reason(condition, other, checklist.Item(other.Id).Answer);
            if (reason is not null && item.IsOpen) yield return new QuestionSetAside(question.Id, QuestionState.NotApplicable, AnswerSource.Rules, reason);
            if (reason is null && item.SetAsideByRule) yield return new AnswerWithdrawn(question.Id, Again(other), AnswerSource.Rules);
        }
    }

    /// <summary>Why a question does not apply, given the answer to the one its condition names; null while it does.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="other">The question it names.</param>
    /// <param name="answer">What is answered to that; null: nothing.</param>
    public static string? Reason(Condition condition, Question other, Answer? answer)
    {
        if (answer is null) return null;
        var label = other.Label;
        return condition switch
        {
            { YesNo: { } yes } => SaidYes(answer) != yes ? null
                : yes ? $"No procede porque en «{label}» la respuesta es sí." : $"No procede porque en «{label}» la respuesta es no.",
            { Option: { } option } => Chosen(other, answer) is { } chosen && Same(chosen, option) ? $"No procede porque en «{label}» la respuesta es «{option}»." : null,
            { AtLeast: { } least } => SaidNumber(answer) >= least ? $"No procede porque en «{label}» la respuesta es {Number(least)} o más." : null,
            { AtMost: { } most } => SaidNumber(answer) <= most ? $"No procede porque en «{label}» la respuesta es {Number(most)} o menos." : null,
            _ => null,
        };
    }

    private static string Again(Question? other) => $"Ha cambiado la respuesta de «{other?.Label}» y vuelve a hacer falta.";

    /// <summary>What was written by hand begins with the word, as the ficha stores it.</summary>
    private static bool? SaidYes(Answer answer) => answer.YesNo ?? Words(answer.Text).FirstOrDefault() switch
    {
        "si" or "yes" => true,
        "no" => false,
        _ => null,
    };

    private static decimal? SaidNumber(Answer answer) =>
        answer.Number ?? (decimal.TryParse(Words(answer.Text).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The option the words name: the longest, because "muy bueno" is not "bueno"; none where they deny.</summary>
    private static string? Chosen(Question question, Answer answer)
    {
        var words = Words(answer.Text);
        if (words.Any(word => word is "no" or "ni" or "not" or "tampoco")) return question.Options.FirstOrDefault(option => Same(option, answer.Text));
        return question.Options.Where(option => Stands(Words(option), words)).MaxBy(option => option.Length);
    }

    private static bool Stands(string[] run, string[] words) =>
        run.Length > 0 && Enumerable.Range(0, Math.Max(0, words.Length - run.Length + 1)).Any(at => words.AsSpan(at, run.Length).SequenceEqual(run));

    private static bool Same(string one, string other) => Words(one).SequenceEqual(Words(other));

    /// <summary>Its words in small letters without accents.</summary>
    private static string[] Words(string text) =>
        string.Concat(PlainLetters.Of(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
