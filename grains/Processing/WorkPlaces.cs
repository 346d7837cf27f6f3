using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Portal.Conversations;

namespace Portal.Processing;

/// <summary>
/// The places of this silo for work that takes long: reading and transcribing files. First come, first served; a live talk has places of its own, so that
/// it never waits behind uploads.
/// </summary>
public sealed class WorkPlaces(IOptions<ProcessingOptions> options) : IDisposable
{
    private readonly SemaphoreSlim files = new(options.Value.FilesAtOnce);
    private readonly SemaphoreSlim talks = new(options.Value.TalksAtOnce);
    private readonly ConcurrentDictionary<Guid, bool> waiting = [];

    /// <summary>Whether it waits for a place now.</summary>
    public bool IsWaiting(Guid id) => waiting.ContainsKey(id);

    /// <summary>Waits for a place; it is free again when the answer is disposed.</summary>
    public async Task<IDisposable> Take(Guid id, ConversationOrigin origin, CancellationToken cancellation)
    {
        var places = origin == ConversationOrigin.Upload ? files : talks;
        waiting[id] = true;
        try
        {
            await places.WaitAsync(cancellation);
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
        return new Place(places);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        files.Dispose();
        talks.Dispose();
    }

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) places.Release();
        }
    }
}
