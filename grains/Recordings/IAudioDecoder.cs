using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Recordings;

/// <summary>Port: turns an uploaded file into PCM16LE mono 16 kHz.</summary>
public interface IAudioDecoder
{
    /// <summary>Whether a file with these first bytes can be sound at all.</summary>
    bool Knows(ReadOnlySpan<byte> head);

    /// <summary>
    /// Decodes the file at a path on this machine into the stream, channels mixed down, and answers what it was.
    /// Not sound, damaged, or longer than the limit: <see cref="PortalError.Unreadable"/> with a sentence that says what to do.
    /// Bounded in time and memory; the name of the file is never trusted.
    /// </summary>
    Task<DecodedSound> Decode(string path, Stream pcm, CancellationToken cancellation);
}

/// <summary>What a file was.</summary>
/// <param name="Samples">Samples written.</param>
/// <param name="Turns">Where its two channels are the microphones of two people: when each was the louder one. Else empty.</param>
public sealed record DecodedSound(long Samples, ImmutableArray<MicrophoneTurn> Turns);
