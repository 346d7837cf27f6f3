using System.Collections.Immutable;

namespace Portal.Search;

/// <summary>Asks the index, always and only for the interviewer it is the grain of.</summary>
[GrainType("search")]
internal sealed class SearchGrain(ISearchIndex index) : Grain, ISearchGrain
{
    private const int MaxWords = 200;
    private const int MaxHits = 50;

    public Task<ImmutableArray<SearchHit>> Find(string words, int limit)
    {
        if (string.IsNullOrWhiteSpace(words) || words.Length > MaxWords)
            throw new PortalException(PortalError.Invalid, $"Escribe qué buscas, hasta {MaxWords} letras.");
        if (limit is < 1 or > MaxHits)
            throw new PortalException(PortalError.Invalid, $"Pide entre 1 y {MaxHits} resultados.");
        return index.Find(this.GetPrimaryKey(), words, limit);
    }
}
