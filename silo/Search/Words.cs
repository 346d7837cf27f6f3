using System.Globalization;
using System.Text;

namespace Portal.Search;

/// <summary>A word and where it stands in the text it was cut from.</summary>
/// <param name="Start">First character (UTF-16).</param>
/// <param name="Length">Characters.</param>
/// <param name="Spelled">Lower case, with its accents.</param>
/// <param name="Plain">Lower case, without accents: what is compared.</param>
internal readonly record struct Word(int Start, int Length, string Spelled, string Plain);

internal static class Words
{
    // Nobody says longer words; a database would refuse much longer ones.
    private const int LongestWord = 64;

    internal static List<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && (IsInside(text[i]) || JoinsCatalanL(text, i)))
                i++;
            var spelled = text[start..Math.Min(i, start + LongestWord)].ToLowerInvariant().Normalize(NormalizationForm.FormC);
            if (Fold(spelled) is { Length: > 0 } plain)
                words.Add(new(start, i - start, spelled, plain));
        }

        return words;
    }

    /// <summary>
    /// The text without what a database refuses or reads differently, character for character, so that places in it stay what they were.
    /// </summary>
    internal static string Storable(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            clean.Append(text[i] == '\0' ? ' ' : char.IsSurrogate(text[i]) && !pair ? '\uFFFD' : text[i]);
            if (pair)
                clean.Append(text[++i]);
        }

        return clean.ToString();
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(c);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsInside(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // "col·legi" is one word, found also as "collegi".
    private static bool JoinsCatalanL(string text, int i) => text[i] == '·' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
}
