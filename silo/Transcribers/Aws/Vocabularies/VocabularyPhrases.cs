using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Transcribers.Aws.Vocabularies;

/// <summary>
/// Words as the service takes them in a vocabulary: only letters of the language (https://docs.aws.amazon.com/transcribe/latest/dg/charsets.html), no digits, hyphens for spaces. One
/// word that it does not take would make all of them fail, so such words are left out.
/// </summary>
internal sealed record VocabularyPhrases(ImmutableArray<string> Phrases)
{
    // "Fewer than 256 characters", and 50 kB for all.
    private const int Longest = 255;
    private const int MostBytes = 50_000;

    private const string Latin = "abcdefghijklmnopqrstuvwxyz-";

    // Catalan's ŀ is left out: in a transcript it would be another letter than the one people write.
    private static readonly Dictionary<string, string> Letters = new()
    {
        ["es"] = Latin + "'áéíóúñü",
        ["ca"] = Latin + "àçèéíïòóúü",
        ["en"] = Latin + "'",
    };

    /// <summary>What tells these from others of the same language.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Phrases))))[..24];

    /// <summary>In the order of the words, each once; none where the service's letters for the language are not known here.</summary>
    public static VocabularyPhrases Of(string language, IEnumerable<string> words)
    {
        var phrases = ImmutableArray.CreateBuilder<string>();
        if (!Letters.TryGetValue(language, out var letters)) return new(phrases.ToImmutable());
        var room = MostBytes;
        foreach (var phrase in words.Select(word => Phrase(word, letters)).OfType<string>().Distinct())
        {
            if ((room -= Encoding.UTF8.GetByteCount(phrase) + 1) < 0) break;
            phrases.Add(phrase);
        }
        return new(phrases.ToImmutable());
    }

    private static string? Phrase(string word, string letters)
    {
        var plain = word.Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('’', '\'');
        // An article that has lost its vowel is not the word.
        if (!letters.Contains('\'', StringComparison.Ordinal)) plain = plain[(plain.LastIndexOf('\'') + 1)..];
        var trimmed = Trim(plain);
        var phrase = string.Join('-', trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return phrase.Length is > 0 and <= Longest && phrase.All(letter => letters.Contains(letter, StringComparison.Ordinal)) && !phrase.Contains("--", StringComparison.Ordinal) ? phrase : null;
    }

    /// <summary>Without quotation marks and the like around it.</summary>
    private static string Trim(string word)
    {
        var first = 0;
        var end = word.Length;
        while (first < end && !char.IsLetterOrDigit(word[first])) first++;
        while (end > first && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[first..end];
    }
}
