using System.Globalization;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Fichas;

/// <summary>
/// Says an answer back to the person it is about: short, with <i>usted</i>, in the language of the form. Her own words are quoted, never told in other ones.
/// </summary>
internal static class ReadBackSentence
{
    public static string Of(Question question, FichaAnswer answer, string language)
    {
        var say = Phrases.In(language);
        var about = question.ReadBack?.About ?? string.Format(CultureInfo.InvariantCulture, say.About, question.Label);
        return answer switch
        {
            { State: QuestionState.NotApplicable } => Format(say.NotApplicable, about),
            { State: QuestionState.Declined } => Format(say.Declined, about),
            { Answer: null } => Format(say.WithoutWords, about),
            { Answer: { YesNo: { } yes } said } when (yes ? question.ReadBack?.Yes : question.ReadBack?.No) is { } sentence =>
                MoreThanYesOrNo(said.Text) ? $"{sentence} {Format(IsHeard(answer) ? say.InHerWords : say.AsNoted, Bare(said.Text))}" : sentence,
            { Answer: { } said } => Format(IsHeard(answer) ? say.Said : say.Noted, about, Bare(said.Text)),
        };
    }

    private static bool IsHeard(FichaAnswer answer) => !answer.Evidence.IsEmpty;

    private static bool MoreThanYesOrNo(string text) => Bare(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 1;

    private static string Bare(string text) => text.Trim().TrimEnd('.', ',', ';', ':');

    private static string Format(string words, params object[] parts) => string.Format(CultureInfo.InvariantCulture, words, parts) + ".";

    /// <summary>The words around an answer, each without its full stop: in the language of the form, so no sentences for the screens' catalogue.</summary>
    private sealed record Phrases(string About, string Said, string Noted, string InHerWords, string AsNoted, string NotApplicable, string Declined, string WithoutWords)
    {
        private static readonly Phrases Spanish = new(
            "Sobre «{0}»", "{0} ha dicho: «{1}»", "{0} hemos anotado: «{1}»", "Lo ha dicho así: «{0}»", "Hemos anotado: «{0}»",
            "{0} no hace falta anotar nada, porque no es su caso", "{0} prefiere no contestar, y así queda", "{0} ya ha contestado; no hemos anotado sus palabras");

        private static readonly Phrases Catalan = new(
            "Sobre «{0}»", "{0} ha dit: «{1}»", "{0} hem anotat: «{1}»", "Ho ha dit així: «{0}»", "Hem anotat: «{0}»",
            "{0} no cal anotar res, perquè no és el seu cas", "{0} prefereix no contestar, i així queda", "{0} ja ha contestat; no hem anotat les seves paraules");

        private static readonly Phrases English = new(
            "About “{0}”", "{0} you said: “{1}”", "{0} we have noted: “{1}”", "In your words: “{0}”", "We have noted: “{0}”",
            "{0} there is nothing to note, because it does not apply to you", "{0} you would rather not answer, and so it stays", "{0} you have answered; we did not note your words");

        public static Phrases In(string language) => language switch { "ca" => Catalan, "en" => English, _ => Spanish };
    }
}
