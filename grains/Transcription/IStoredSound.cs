namespace Portal.Transcription;

/// <summary>Port: the clear sound of one recording, as far as it is stored.</summary>
public interface IStoredSound
{
    /// <summary>
    /// PCM16LE mono 16 kHz from a sample position to the end of what is stored now, in order, without holes, in pieces of any even size.
    /// Ends there: it does not wait for more. A piece is valid until the next one is asked for.
    /// </summary>
    IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, CancellationToken cancellation);
}
