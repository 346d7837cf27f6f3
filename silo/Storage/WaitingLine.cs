using System.Threading.Channels;

namespace Portal.Storage;

/// <summary>
/// Work that waits for the one writer of this process. Bounded by count and by bytes of audio, so that a slow disk slows the senders instead of
/// filling the memory. Whatever gathers here while a transaction commits shares the next one: that is the whole group commit, there is no timer.
/// </summary>
internal sealed class WaitingLine<T>(int most, long mostBytes)
{
    private readonly Channel<(T Work, int Bytes)> line =
        Channel.CreateBounded<(T, int)>(new BoundedChannelOptions(most) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private long waitingBytes;

    /// <summary>Joins the line, or answers false at once when it is too long.</summary>
    internal bool TryJoin(T work, int bytes)
    {
        if (Interlocked.Add(ref waitingBytes, bytes) <= mostBytes && line.Writer.TryWrite((work, bytes)))
            return true;
        Interlocked.Add(ref waitingBytes, -bytes);
        return false;
    }

    /// <summary>Joins the line, waiting for a place.</summary>
    internal ValueTask Join(T work, CancellationToken cancellation) => line.Writer.WriteAsync((work, 0), cancellation);

    /// <summary>Waits until something waits; false when the line is closed and empty.</summary>
    internal ValueTask<bool> Any() => line.Reader.WaitToReadAsync();

    /// <summary>The next in line, if there is one.</summary>
    internal bool TryNext(out T work)
    {
        var found = line.Reader.TryRead(out var next);
        work = next.Work;
        if (found)
            Interlocked.Add(ref waitingBytes, -next.Bytes);
        return found;
    }

    /// <summary>Nobody may join any more; those who wait are still served.</summary>
    internal void Close() => line.Writer.TryComplete();
}
