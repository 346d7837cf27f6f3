using System.Collections.Immutable;

namespace Portal.Search;

internal sealed class SearchIndex(ISearchTable table) : ISearchIndex
{
    /// <summary>Passages looked at for one query. Only a query of very common words has more, and then any of them are as good.</summary>
    private const int MostCandidates = 1000;
    private const int MostHits = 50;
    private const int LongestQuery = 500;
    private const int LongestPassage = 20_000;

    public Task Put(Guid ownerId, Guid intervieweeId, Guid conversationId, long version, IReadOnlyList<Passage> passages, CancellationToken cancellation)
    {
        var stems = new Stems();
        var tag = Stems.TagOf(ownerId);
        var filed = new List<FiledPassage>(passages.Count);
        foreach (var passage in passages)
        {
            var text = Words.Storable(passage.Text);
            var entries = Words.Of(text[..Math.Min(text.Length, LongestPassage)])
                .SelectMany(word => stems.EntriesOf(word, passage.Language).Append(Stems.EntryOf(word.Plain)))
                .Distinct()
                .Select(entry => tag + entry)
                .ToArray();
            if (entries.Length > 0)
                filed.Add(new FiledPassage(ownerId, intervieweeId, passage with { Text = text }, entries));
        }

        return table.Replace(conversationId, version, filed, cancellation);
    }

    public Task Remove(Guid conversationId, long version, CancellationToken cancellation) => table.Replace(conversationId, version, [], cancellation);

    public Task Remove(Guid conversationId, CancellationToken cancellation) => table.Remove(conversationId, cancellation);

    public Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation) => table.Page(afterId, limit, cancellation);

    public Task<bool> IsBuilt(CancellationToken cancellation) => table.IsBuilt(cancellation);

    public Task<string> BeginBuild(CancellationToken cancellation) => table.BeginBuild(cancellation);

    public Task MarkBuilt(string build, CancellationToken cancellation) => table.MarkBuilt(build, cancellation);

    public async Task<ImmutableArray<SearchHit>> Find(Guid ownerId, string words, int limit, CancellationToken cancellation)
    {
        var stems = new Stems();
        var query = SearchQuery.Of(words[..Math.Min(words.Length, LongestQuery)], stems);
        if (query.Terms.Count == 0)
            return [];

        var found = await table.Find(ownerId, query.Conditions(Stems.TagOf(ownerId)), MostCandidates, cancellation);
        return
        [
            .. found
                .Select(passage => (Passage: passage, Match: PassageMatch.Of(query, passage, stems)))
                .Where(hit => hit.Match is not null)
                .OrderByDescending(hit => hit.Match!.Value.Weight)
                .ThenBy(hit => hit.Passage.Text.Length)
                .ThenBy(hit => hit.Passage.ConversationId)
                .ThenBy(hit => hit.Passage.SegmentId)
                .Take(Math.Clamp(limit, 1, MostHits))
                .Select(hit => new SearchHit(
                    hit.Passage.IntervieweeId, hit.Passage.ConversationId, hit.Passage.SegmentId, hit.Passage.FromMs, hit.Passage.Text,
                    hit.Match!.Value.Highlights)),
        ];
    }
}
