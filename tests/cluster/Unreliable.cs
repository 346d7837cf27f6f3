using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Search;

namespace Portal.Tests.Cluster;

/// <summary>The steps of forgetting, each of which can be made to fail: as when the machine dies there.</summary>
internal sealed class Unreliable
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource dies = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Step? failing;

    internal enum Step
    {
        Sound,
        Facts,
        Index,
    }

    /// <summary>Somebody is at the step and waits for the end.</summary>
    public Task Reached => reached.Task;

    /// <summary>No conversation can be filed for searching.</summary>
    public bool RefusesToFile { get; set; }

    /// <summary>The first fact of that kind cannot be stored.</summary>
    public string? LosesOnce { get; set; }

    /// <summary>The next one to come to that step waits there until <see cref="Die"/>.</summary>
    public void FailAt(Step step) => failing = step;

    public void Die() => dies.TrySetResult();

    public void Into(IServiceCollection services)
    {
        Wrap<IAudioStore>(services, inner => new Audio(inner, this));
        Wrap<IFactStore>(services, inner => new Facts(inner, this));
        Wrap<ISearchIndex>(services, inner => new Index(inner, this));
    }

    private async Task At(Step step)
    {
        if (failing != step) return;
        failing = null;
        reached.SetResult();
        await dies.Task;
        throw new IOException($"The machine died at {step}.");
    }

    private static void Wrap<T>(IServiceCollection services, Func<T, T> wrap) where T : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(T)).ImplementationType!; // The portal registers types.
        services.AddSingleton<T>(provider => wrap((T)ActivatorUtilities.CreateInstance(provider, inner)));
    }

    private sealed class Audio(IAudioStore inner, Unreliable fate) : IAudioStore
    {
        public Task<RecordingHead> Attach(Guid id, CancellationToken cancellation) => inner.Attach(id, cancellation);
        public Task<RecordingHead?> Head(Guid id, CancellationToken cancellation) => inner.Head(id, cancellation);
        public Task<AudioAppend> Append(Guid id, long epoch, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation) => inner.Append(id, epoch, chunks, cancellation);
        public IAsyncEnumerable<AudioChunk> Read(Guid id, long fromSeq, CancellationToken cancellation) => inner.Read(id, fromSeq, cancellation);
        public Task<long?> SeqAt(Guid id, long sample, CancellationToken cancellation) => inner.SeqAt(id, sample, cancellation);
        public Task<RecordingHead> Close(Guid id, long finalSeq, CancellationToken cancellation) => inner.Close(id, finalSeq, cancellation);
        public Task DropChunks(Guid id, CancellationToken cancellation) => inner.DropChunks(id, cancellation);

        public async Task Rewrite(Guid id, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation)
        {
            await fate.At(Step.Sound);
            await inner.Rewrite(id, chunks, cancellation);
        }
    }

    private sealed class Facts(IFactStore inner, Unreliable fate) : IFactStore
    {
        public Task<bool> Append(ConversationHead head, long expected, IReadOnlyList<FactRow> rows, CancellationToken cancellation)
        {
            if (fate.LosesOnce is not { } kind || rows.All(row => row.Kind != kind)) return inner.Append(head, expected, rows, cancellation);
            fate.LosesOnce = null;
            throw new IOException("The store is away.");
        }

        public Task<IReadOnlyList<FactRow>> Read(Guid id, long after, CancellationToken cancellation) => inner.Read(id, after, cancellation);
        public Task<ConversationHead?> Head(Guid id, CancellationToken cancellation) => inner.Head(id, cancellation);
        public Task<IReadOnlyList<ConversationHead>> Unsettled(DateTimeOffset before, int limit, CancellationToken cancellation) => inner.Unsettled(before, limit, cancellation);
        public Task<IReadOnlyList<ConversationHead>> Failed(int limit, CancellationToken cancellation) => inner.Failed(limit, cancellation);
        public Task<IReadOnlyList<ConversationHead>> Page(Guid? after, int limit, CancellationToken cancellation) => inner.Page(after, limit, cancellation);

        public async Task Rewrite(Guid id, IReadOnlyList<FactRow> rows, CancellationToken cancellation)
        {
            await fate.At(Step.Facts);
            await inner.Rewrite(id, rows, cancellation);
        }
    }

    private sealed class Index(ISearchIndex inner, Unreliable fate) : ISearchIndex
    {
        public async Task Put(
            Guid ownerId, Guid intervieweeId, Guid conversationId, long version, IReadOnlyList<Passage> passages, CancellationToken cancellation)
        {
            if (fate.RefusesToFile) throw new IOException("The index is away.");
            await inner.Put(ownerId, intervieweeId, conversationId, version, passages, cancellation);
        }

        public async Task Remove(Guid conversationId, long version, CancellationToken cancellation)
        {
            await fate.At(Step.Index);
            await inner.Remove(conversationId, version, cancellation);
        }

        public Task Remove(Guid conversationId, CancellationToken cancellation) => inner.Remove(conversationId, cancellation);
        public Task<ImmutableArray<SearchHit>> Find(Guid ownerId, string words, int limit, CancellationToken cancellation) => inner.Find(ownerId, words, limit, cancellation);
        public Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation) => inner.Page(afterId, limit, cancellation);
        public Task<bool> IsBuilt(CancellationToken cancellation) => inner.IsBuilt(cancellation);
        public Task<string> BeginBuild(CancellationToken cancellation) => inner.BeginBuild(cancellation);
        public Task MarkBuilt(string build, CancellationToken cancellation) => inner.MarkBuilt(build, cancellation);
    }
}
