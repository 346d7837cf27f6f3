namespace Portal.Recordings;

/// <summary>Port: turns an uploaded file into PCM16LE mono 16 kHz.</summary>
public interface IAudioDecoder
{
    /// <summary>Whether a file with these first bytes can be sound at all.</summary>
    bool Knows(ReadOnlySpan<byte> head);

    /// <summary>
    /// Decodes the file at a path on this machine into the stream and answers the number of samples.
    /// Not sound, damaged, or longer than the limit: <see cref="PortalError.Unreadable"/> with a sentence that says what to do.
    /// Bounded in time and memory; the name of the file is never trusted.
    /// </summary>
    Task<long> Decode(string path, Stream pcm, CancellationToken cancellation);
}
