using Portal.Recordings;

namespace Portal.Audio;

/// <summary>Where decoded sound goes: counted, and never more than the longest recording, whatever a file claims or unpacks to.</summary>
internal sealed class LimitedPcm(Stream pcm, TimeSpan longest)
{
    private readonly long most = (long)(longest.TotalSeconds * AudioFormat.SampleRate) * AudioFormat.BytesPerSample;
    private long bytes;

    public async ValueTask Write(ReadOnlyMemory<byte> sound, CancellationToken cancellation)
    {
        bytes += sound.Length;
        if (bytes > most) throw Unreadable.TooLong(longest);
        await pcm.WriteAsync(sound, cancellation);
    }

    /// <summary>The number of samples.</summary>
    public long Finished() => bytes >= AudioFormat.BytesPerSample ? bytes / AudioFormat.BytesPerSample : throw Unreadable.Silent();
}
