using System.Buffers;
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

    // Below the combining marks (U+0300) every letter is one character, and so is what is left of it without its accent; zero for none.
    private const char LastSimple = '\u02ff';
    private static readonly SearchValues<char> Ascii = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly char[] Simple = [.. Enumerable.Range(0, LastSimple + 1).Select(c => Slowly($"{(char)c}") is [var plain] ? plain : '\0')];

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
            var spelled = Spelled(text.AsSpan(start, Math.Min(i - start, LongestWord)));
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

    private static string Spelled(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        word.ToLowerInvariant(lower);
        var spelled = new string(lower[..word.Length]);
        return spelled.AsSpan().ContainsAnyExceptInRange('\0', LastSimple) ? spelled.Normalize(NormalizationForm.FormC) : spelled;
    }

    // A search looks at thousands of passages: the letters of our languages take the short way.
    private static string Fold(string word)
    {
        if (word.AsSpan().ContainsAnyExceptInRange('\0', LastSimple))
            return Slowly(word);
        if (!word.AsSpan().ContainsAnyExcept(Ascii))
            return word;
        return string.Create(word.Length, word, (folded, from) =>
        {
            for (var i = 0; i < folded.Length; i++)
                folded[i] = Simple[from[i]];
        }).Replace("\0", "", StringComparison.Ordinal);
    }

    private static string Slowly(string word)
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
