using Portal.Recordings;

namespace Portal.Transcribers;

/// <summary>Tells a dead engine from a quiet room: so much speech was given, for so long, and nothing came back. Faster than the talk goes, much may be under way.</summary>
internal sealed class Unanswered(TimeProvider time)
{
    private readonly Lock gate = new();
    private long loudBytes;
    private long since;

    /// <summary>Sound was sent.</summary>
    public void Gave(ReadOnlySpan<byte> pcm)
    {
        if (!Loudness.IsLoud(pcm)) return;
        lock (gate)
        {
            if (loudBytes == 0) since = time.GetTimestamp();
            loudBytes += pcm.Length;
        }
    }

    /// <summary>Something came back.</summary>
    public void Answered()
    {
        lock (gate) loudBytes = 0;
    }

    /// <summary>Both the speech and the time are longer.</summary>
    public bool For(TimeSpan within)
    {
        lock (gate) return loudBytes > 0 && time.GetElapsedTime(since) >= within && AudioFormat.MsOf(loudBytes / AudioFormat.BytesPerSample) >= within.TotalMilliseconds;
    }
}
