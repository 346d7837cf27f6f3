using System.Collections.Immutable;

namespace Portal.Search;

/// <summary>
/// How well a passage answers a query, and where. Computed here and not in the database, so that both databases give the same hits in the same order.
/// The weight is BM25's (Robertson and Zaragoza, 2009) without the rarity of words: every hit has them all.
/// </summary>
internal static class PassageMatch
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double UsualLength = 20;
    private const double ExactWord = 1, SameStem = 0.7, Beginning = 0.5, PhraseWord = 1.5, TitleShare = 1.3;

    /// <summary>Null when the passage lacks something.</summary>
    internal static (double Weight, ImmutableArray<Highlight> Highlights)? Of(SearchQuery query, FoundPassage passage, Stems stems)
    {
        var words = Words.Of(passage.Text);
        var marked = new SortedSet<int>();
        var weight = 0.0;
        foreach (var term in query.Terms)
        {
            var found = term.IsPhrase ? Phrase(term, words, marked) : Single(term, words, passage.Language, stems, marked);
            if (found == 0)
                return null;
            weight += found * (Saturation + 1) / (found + (Saturation * (1 - LengthShare + (LengthShare * words.Count / UsualLength))));
        }

        return (passage.SegmentId is null ? weight * TitleShare : weight, [.. marked.Select(at => new Highlight(words[at].Start, words[at].Length))]);
    }

    private static double Single(SearchTerm term, List<Word> words, string language, Stems stems, SortedSet<int> marked)
    {
        var found = 0.0;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Plain[0] != term.Words[0][0])
                continue; // Stems only lose endings: what begins with another letter cannot match.
            var share = words[at].Plain == term.Words[0] ? ExactWord
                : stems.EntriesOf(words[at], language).Any(term.Entries.Contains) ? SameStem
                : term.IsPrefix && words[at].Plain.StartsWith(term.Words[0], StringComparison.Ordinal) ? Beginning
                : 0;
            if (share > 0)
                marked.Add(at);
            found += share;
        }

        return found;
    }

    private static double Phrase(SearchTerm term, List<Word> words, SortedSet<int> marked)
    {
        var found = 0.0;
        for (var at = 0; at + term.Words.Length <= words.Count; at++)
        {
            if (!term.Words.Select((word, i) => words[at + i].Plain == word).All(same => same))
                continue;
            found += PhraseWord * term.Words.Length;
            marked.UnionWith(Enumerable.Range(at, term.Words.Length));
        }

        return found;
    }
}
