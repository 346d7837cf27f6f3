using System.Globalization;
using System.Security.Cryptography;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Portal.Search;

/// <summary>
/// What a word is filed under: its plain form, and its stems in the language it was said in. There are two stems where one fails: recognisers and
/// people leave accents out, which the Snowball stemmers (https://snowballstem.org) need for some endings; the light Spanish one does without, but knows no verbs.
/// </summary>
internal sealed class Stems
{
    private const int TagLength = 5;

    internal static readonly string[] Languages = ["es", "ca", "en"];

    private readonly SpanishLightStemmer light = new();
    private readonly Dictionary<string, SnowballProgram> snowball = new()
    {
        ["es"] = new SpanishStemmer(),
        ["ca"] = new CatalanStemmer(),
        ["en"] = new EnglishStemmer(),
    };

    // Talk repeats its words: each is stemmed once in the life of this object, which serves one query or one conversation.
    private readonly Dictionary<(string Spelled, string Language), string[]> known = [];

    /// <summary>
    /// What all entries of one owner begin with: short, because it is stored with each of them. Two owners may share a tag; a search asks for the owner as well.
    /// </summary>
    internal static string TagOf(Guid ownerId)
    {
        const string letters = "0123456789abcdefghijklmnopqrstuvwxyz";
        var rest = BitConverter.ToUInt32(SHA256.HashData(ownerId.ToByteArray()));
        return string.Create(TagLength, rest, (tag, number) =>
        {
            for (var i = 0; i < tag.Length; i++, number /= (uint)letters.Length)
                tag[i] = letters[(int)(number % letters.Length)];
        });
    }

    /// <summary>The entry of the word itself.</summary>
    internal static string EntryOf(string plain) => "w" + Ascii(plain);

    /// <summary>The entries of its stems; they begin with the language's first letter, so that stems of two languages never meet.</summary>
    internal string[] EntriesOf(Word word, string language)
    {
        if (!known.TryGetValue((word.Spelled, language), out var entries))
            known[(word.Spelled, language)] = entries = [.. StemsOf(word, language).Select(stem => $"{language[0]}{Ascii(stem)}").Distinct()];
        return entries;
    }

    private IEnumerable<string> StemsOf(Word word, string language)
    {
        if (!snowball.TryGetValue(language, out var stemmer))
            yield break;
        yield return Plain(Stem(stemmer, word.Spelled));
        yield return Plain(Stem(stemmer, word.Plain));
        if (language == "es")
        {
            var letters = word.Plain.ToCharArray();
            yield return new string(letters, 0, light.Stem(letters, letters.Length));
        }
    }

    // Which letters beyond these are letters, databases see differently.
    private static string Ascii(string word) =>
        word.All(char.IsAsciiLetterOrDigit) ? word : string.Concat(word.Select(c => char.IsAsciiLetterOrDigit(c) ? $"{c}" : $"x{(int)c:x4}"));

    private static string Stem(SnowballProgram stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    private static string Plain(string stem) => Words.Of(stem) is [var word, ..] ? word.Plain : stem.ToLower(CultureInfo.InvariantCulture);
}
