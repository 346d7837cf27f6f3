using Portal.Search;

namespace Portal.Analysts.Passages;

/// <summary>
/// The telling words of a question, each with all it is filed under in the language of the talk, as in the search index: its plain form and its stems.
/// </summary>
internal sealed class WantedWords
{
    private readonly Stems stems = new();
    private readonly string language;

    public WantedWords(string question, string language)
    {
        this.language = language;
        var words = Words.Of(question);
        var asked = CommonWords.LanguageOf(words, language);
        var telling = words.Where(word => word.Plain.Length > 1 && !CommonWords.Has(word, asked)).ToList();
        // "¿Cómo está?" is made of common words only: then they are what there is to go by.
        Entries = [.. (telling.Count > 0 ? telling : words).Select(EntriesOf).DistinctBy(entries => entries[0])];
    }

    /// <summary>One for each word.</summary>
    public IReadOnlyList<string[]> Entries { get; }

    /// <summary>How often each wanted word stands in a text, and where the first of them does.</summary>
    public (int[] Counts, int Words, IReadOnlyList<int> Places) In(string text)
    {
        var counts = new int[Entries.Count];
        var places = new List<int>();
        var words = Words.Of(text);
        foreach (var word in words)
        {
            var entries = EntriesOf(word);
            for (var i = 0; i < counts.Length; i++)
            {
                if (!Entries[i].Any(entries.Contains))
                    continue;
                counts[i]++;
                places.Add(word.Start);
            }
        }

        return (counts, words.Count, places);
    }

    private string[] EntriesOf(Word word) => [Stems.EntryOf(word.Plain), .. stems.EntriesOf(word, language)];
}
