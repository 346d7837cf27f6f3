namespace Portal.Search;

/// <summary>Something every hit must have.</summary>
/// <param name="Words">One word, or the words of a phrase in their order.</param>
/// <param name="IsPhrase">In quotes: exactly these words.</param>
/// <param name="IsPrefix">The word may go on: it is still being typed.</param>
/// <param name="Entries">What the word is filed under, in every language.</param>
internal sealed record SearchTerm(string[] Words, bool IsPhrase, bool IsPrefix, IReadOnlySet<string> Entries);

/// <summary>One way to meet a condition of the index: an entry, or all entries that begin so.</summary>
internal readonly record struct IndexEntry(string Text, bool IsPrefix);

/// <summary>What was typed, understood. Only letters and digits of it are left, so it cannot say anything else to a database.</summary>
internal sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms)
{
    private const int MostTerms = 16;
    private const string Quotes = "\"“”«»";

    internal static SearchQuery Of(string typed, Stems stems)
    {
        var terms = new List<SearchTerm>();
        var pieces = typed.Split(Quotes.ToCharArray());
        for (var i = 0; i < pieces.Length; i++)
        {
            var words = Search.Words.Of(pieces[i]);
            var quoted = i % 2 == 1;
            if (quoted && words.Count > 0)
                terms.Add(new SearchTerm([.. words.Select(word => word.Plain)], true, false, new HashSet<string>()));
            if (quoted)
                continue;
            for (var w = 0; w < words.Count; w++)
            {
                var last = i == pieces.Length - 1 && w == words.Count - 1;
                terms.Add(new SearchTerm([words[w].Plain], false, last, EntriesOf(words[w], stems)));
            }
        }

        // Of too many words the last are kept: the one being typed is among them.
        return new SearchQuery([.. terms.TakeLast(MostTerms)]);
    }

    /// <summary>What the index of one owner can check: all of these, each in one of its ways. Word order is checked afterwards.</summary>
    internal IEnumerable<IReadOnlyList<IndexEntry>> Conditions(string tag) =>
        Terms.SelectMany(term => term.IsPhrase
            ? term.Words.Select(word => (IReadOnlyList<IndexEntry>)[new IndexEntry(tag + Stems.EntryOf(word), false)])
            : [[.. term.Entries.Select(entry => new IndexEntry(tag + entry, false)), new IndexEntry(tag + Stems.EntryOf(term.Words[0]), term.IsPrefix)]]);

    private static HashSet<string> EntriesOf(Word word, Stems stems) =>
        [.. Stems.Languages.SelectMany(language => stems.EntriesOf(word, language))];
}
