using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Portal.Recordings;

namespace Portal.Transcription;

/// <summary>
/// The newest sound of a recording, bounded, with the store behind it: a reader that lags falls back to the store and catches up from there.
/// One reader at a time; anyone may offer.
/// </summary>
internal sealed class SoundWindow(IStoredSound stored, TimeProvider time, TranscriptionPace pace, Action<Exception> storeFailed)
{
    private static readonly byte[] Silence = new byte[AudioFormat.SampleRate / 4 * AudioFormat.BytesPerSample];

    private readonly Lock gate = new();
    private readonly Queue<(long First, ReadOnlyMemory<byte> Pcm)> held = new();
    private readonly Channel<bool> news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly long most = AudioFormat.SamplesOf((long)pace.Window.TotalMilliseconds);
    private long heldEnd;
    private long end;
    private long? total;
    private bool storeAway;

    /// <summary>The sample after the newest one known.</summary>
    public long End { get { lock (gate) return end; } }

    public void Offer(long firstSample, ReadOnlyMemory<byte> pcm)
    {
        lock (gate)
        {
            var known = held.Count > 0 ? heldEnd : firstSample;
            if (firstSample < known)
            {
                var repeated = (known - firstSample) * AudioFormat.BytesPerSample;
                if (repeated >= pcm.Length) return;
                (firstSample, pcm) = (known, pcm[(int)repeated..]);
            }
            // A jump: what lies between is in the store, and so will be what is dropped here.
            if (firstSample > known) held.Clear();
            held.Enqueue((firstSample, pcm));
            heldEnd = firstSample + Samples(pcm);
            end = Math.Max(end, heldEnd);
            while (held.Count > 1 && heldEnd - held.Peek().First > most) held.Dequeue();
        }
        news.Writer.TryWrite(true);
    }

    public void Finish(long totalSamples)
    {
        lock (gate)
        {
            total = totalSamples;
            end = Math.Max(end, totalSamples);
        }
        news.Writer.TryWrite(true);
    }

    /// <summary>Waits until there is sound after a position, or none will come. Not while somebody reads.</summary>
    public async Task Beyond(long sample, CancellationToken cancellation)
    {
        while (End <= sample && !Finished) await news.Reader.ReadAsync(cancellation);
    }

    /// <summary>The sound from a position on, live; ends where the recording was said to end.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> From(long sample, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Nothing may have been offered yet, after a crash for instance: the store is asked once in any case.
        var asked = false;
        var missingSince = time.GetTimestamp();
        while (!Ended(sample))
        {
            while (Take(sample) is { Length: > 0 } piece)
            {
                yield return piece;
                sample += Samples(piece);
            }
            if (Ended(sample)) break;
            if (asked && sample >= End)
            {
                await news.Reader.ReadAsync(cancellation);
                missingSince = time.GetTimestamp();
                continue;
            }
            asked = true;
            var before = sample;
            await using (var pieces = stored.Read(sample, cancellation).GetAsyncEnumerator(cancellation))
                while (await Next(pieces, cancellation))
                {
                    var piece = Clip(sample, pieces.Current);
                    if (piece.Length == 0) break;
                    yield return piece;
                    sample += Samples(piece);
                    if (Holds(sample)) break;
                }
            if (sample > before) missingSince = time.GetTimestamp();
            else if (!Holds(sample) && sample < End)
            {
                await Task.Delay(pace.StoreWait, time, cancellation);
                // A store that is away has no holes: it is waited for.
                if (storeAway) missingSince = time.GetTimestamp();
                if (storeAway || time.GetElapsedTime(missingSince) < pace.HoleAfter || Holds(sample)) continue;
                for (var to = HoleEnd(); sample < to;)
                {
                    var quiet = Silence.AsMemory(0, (int)Math.Min(Silence.Length, (to - sample) * AudioFormat.BytesPerSample));
                    yield return quiet;
                    sample += Samples(quiet);
                }
            }
        }
    }

    // The store being away is not the engine being away: the sound waits, the session stays.
    private async ValueTask<bool> Next(IAsyncEnumerator<ReadOnlyMemory<byte>> pieces, CancellationToken cancellation)
    {
        try
        {
            var more = await pieces.MoveNextAsync();
            storeAway = false;
            return more;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            storeAway = true;
            storeFailed(e);
            return false;
        }
    }

    /// <summary>The recording ends there or before.</summary>
    public bool Ended(long sample) { lock (gate) return sample >= total; }

    private bool Finished { get { lock (gate) return total is not null; } }

    private bool Holds(long sample) { lock (gate) return held.TryPeek(out var oldest) && oldest.First <= sample && sample < heldEnd; }

    private long HoleEnd() { lock (gate) return held.TryPeek(out var oldest) ? oldest.First : end; }

    private ReadOnlyMemory<byte> Clip(long sample, ReadOnlyMemory<byte> piece)
    {
        lock (gate) return total is { } last && last - sample < Samples(piece) ? piece[..(int)Math.Max(0, (last - sample) * AudioFormat.BytesPerSample)] : piece;
    }

    private ReadOnlyMemory<byte> Take(long sample)
    {
        lock (gate)
        {
            while (held.TryPeek(out var oldest) && oldest.First + Samples(oldest.Pcm) <= sample) held.Dequeue();
            if (!held.TryPeek(out var next) || next.First > sample) return default;
            held.Dequeue();
            return Clip(sample, next.Pcm[(int)((sample - next.First) * AudioFormat.BytesPerSample)..]);
        }
    }

    private static long Samples(ReadOnlyMemory<byte> pcm) => pcm.Length / AudioFormat.BytesPerSample;
}
