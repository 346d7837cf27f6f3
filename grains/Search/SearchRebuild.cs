using Portal.Conversations;

namespace Portal.Search;

/// <summary>
/// Files everything in the facts anew and takes out what is no longer among them. One conversation after the other is replaced, so searches go on finding
/// meanwhile; each is filed with its version, so what the portal files at the same time is never put back.
/// </summary>
public sealed class SearchRebuild(IFactStore store, FactLog log, ISearchIndex index)
{
    private const int PageSize = 200;
    private const int AtOnce = 8;

    /// <summary>Rebuilds; can be broken off and begun again at any time.</summary>
    public async Task<SearchRebuilt> Run(CancellationToken cancellation)
    {
        var (conversations, passages) = (0, 0);
        var build = await index.BeginBuild(cancellation);
        for (Guid? after = null; await store.Page(after, PageSize, cancellation) is { Count: > 0 } page; after = page[^1].ConversationId)
        {
            await Parallel.ForEachAsync(page, Gently(cancellation), async (head, stop) =>
            {
                var filed = await File(head, stop);
                if (filed == 0) return;
                Interlocked.Increment(ref conversations);
                Interlocked.Add(ref passages, filed);
            });
        }
        var removed = await RemoveForgotten(cancellation);
        await index.MarkBuilt(build, cancellation);
        return new SearchRebuilt(conversations, passages, removed);
    }

    /// <summary>How many passages the conversation has. One that is not sealed yet is filed by its own work after Stop.</summary>
    private async Task<int> File(ConversationHead head, CancellationToken cancellation)
    {
        var state = new ConversationState();
        foreach (var fact in await Facts(head.ConversationId)) state.Apply(fact);
        if (state.Opened is not { } opened)
        {
            await index.Remove(head.ConversationId, cancellation);
            return 0;
        }
        if (state.IsDiscarded || state.Sealed is null)
        {
            await index.Remove(head.ConversationId, state.Version, cancellation);
            return 0;
        }
        var passages = Passages.Of(state.Segments, state.Titled?.Title, state.Titled?.Description, opened.Form.Language);
        await index.Put(head.OwnerId, head.IntervieweeId, head.ConversationId, state.Version, passages, cancellation);
        return passages.Count;
    }

    /// <summary>None of a person whose key was destroyed: her words must not stay in the index either.</summary>
    private async Task<IReadOnlyList<RecordedFact>> Facts(Guid conversationId)
    {
        try
        {
            return await log.Read(conversationId, 0);
        }
        catch (PortalException erased) when (erased.Error == PortalError.NotFound)
        {
            return [];
        }
    }

    private async Task<int> RemoveForgotten(CancellationToken cancellation)
    {
        var removed = 0;
        for (Guid? after = null; await index.Page(after, PageSize, cancellation) is { Count: > 0 } page; after = page[^1])
        {
            foreach (var id in page)
            {
                if (await store.Head(id, cancellation) is not null) continue;
                await index.Remove(id, cancellation);
                removed++;
            }
        }
        return removed;
    }

    private static ParallelOptions Gently(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
}

/// <summary>What a rebuild found.</summary>
/// <param name="Conversations">Conversations filed.</param>
/// <param name="Passages">Their passages.</param>
/// <param name="Removed">Conversations taken out because the facts do not know them.</param>
public sealed record SearchRebuilt(int Conversations, int Passages, int Removed);
