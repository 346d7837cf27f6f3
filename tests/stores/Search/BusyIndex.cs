using System.Collections.Immutable;
using Portal.Search;

namespace Portal.Tests.Stores.Search;

/// <summary>An index in which somebody files something just after a rebuild has begun.</summary>
internal sealed class BusyIndex(ISearchIndex inner, Func<Task> meanwhile) : ISearchIndex
{
    public async Task<string> BeginBuild(CancellationToken cancellation)
    {
        var build = await inner.BeginBuild(cancellation);
        await meanwhile();
        return build;
    }

    public Task Put(Guid ownerId, Guid intervieweeId, Guid conversationId, long version, IReadOnlyList<Passage> passages, CancellationToken cancellation) =>
        inner.Put(ownerId, intervieweeId, conversationId, version, passages, cancellation);

    public Task Remove(Guid conversationId, long version, CancellationToken cancellation) => inner.Remove(conversationId, version, cancellation);

    public Task Remove(Guid conversationId, CancellationToken cancellation) => inner.Remove(conversationId, cancellation);

    public Task<ImmutableArray<SearchHit>> Find(Guid ownerId, string words, int limit, CancellationToken cancellation) =>
        inner.Find(ownerId, words, limit, cancellation);

    public Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation) => inner.Page(afterId, limit, cancellation);

    public Task<bool> IsBuilt(CancellationToken cancellation) => inner.IsBuilt(cancellation);

    public Task MarkBuilt(string build, CancellationToken cancellation) => inner.MarkBuilt(build, cancellation);
}
