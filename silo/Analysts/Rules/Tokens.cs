using System.Globalization;
using System.Text;

namespace Portal.Analysts.Rules;

/// <summary>Cuts text into words without losing where they stood: every span can be quoted literally.</summary>
internal static class Tokens
{
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var pause = Pause.None;
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                pause = Stronger(pause, text[i]);
                if (text[i] == '?') MarkQuestion(tokens);
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (IsWord(text, i) || JoinsWord(text, start, i))) i++;
            var spelled = Shorten(text[start..i].ToLowerInvariant().Normalize(NormalizationForm.FormC));
            tokens.Add(new(start, i - start, Fold(spelled), spelled, tokens.Count == 0 ? Pause.Sentence : pause, Asked: false));
            pause = Pause.None;
        }
        return tokens;
    }

    /// <summary>Without accents and case, as cues are written.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c != '·')
                folded.Append(c);
        return folded.ToString();
    }

    /// <summary>A question reaches back to the end of the sentence before it.</summary>
    private static void MarkQuestion(List<Token> tokens)
    {
        for (var t = tokens.Count - 1; t >= 0 && !tokens[t].Asked; t--)
        {
            tokens[t] = tokens[t] with { Asked = true };
            if (tokens[t].Before >= Pause.Question) break;
        }
    }

    private static bool IsWord(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark;

    // "1.300" and "12,5" are one number; "l·l" is one Catalan letter.
    private static bool JoinsWord(string text, int start, int i) =>
        i + 1 < text.Length
        && ((text[i] is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) && char.IsDigit(text[start]))
            || (text[i] == '·' && char.IsLetter(text[i + 1])));

    private static Pause Stronger(Pause pause, char c) => c switch
    {
        '.' or '?' or '!' or ';' or '…' or '\n' => Pause.Sentence,
        '¿' when pause < Pause.Question => Pause.Question,
        ',' or ':' or '¡' or '(' or ')' or '"' or '«' or '»' or '—' or '–' when pause == Pause.None => Pause.Comma,
        _ => pause,
    };

    // "nooo" is "no"; two equal letters are spelling ("calle", "leer").
    private static string Shorten(string word)
    {
        var kept = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var run = 1;
            while (i + run < word.Length && word[i + run] == word[i]) run++;
            kept.Append(word[i], run >= 3 && char.IsLetter(word[i]) ? 1 : run);
            i += run - 1;
        }
        return kept.ToString();
    }
}
