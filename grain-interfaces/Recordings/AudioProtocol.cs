namespace Portal.Recordings;

/// <summary>Constants of the sound as it travels and is stored: mono PCM16 little-endian at 16 kHz.</summary>
public static class AudioFormat
{
    /// <summary>Samples a second.</summary>
    public const int SampleRate = 16_000;

    /// <summary>Bytes of a sample.</summary>
    public const int BytesPerSample = 2;

    /// <summary>Milliseconds of that many samples.</summary>
    public static long MsOf(long samples) => samples * 1000 / SampleRate;

    /// <summary>Samples in that many milliseconds.</summary>
    public static long SamplesOf(long ms) => ms * SampleRate / 1000;
}

/// <summary>
/// Consecutive frames of a recording. A frame is one byte of kind, then its body:
/// kind 0 = PCM16LE samples (at most one second); kind 1 = a gap: reason byte (<see cref="Conversations.GapReason"/>) and the lost milliseconds as int32 LE;
/// kind 2 = sound of two microphones, mixed: the number of its blocks as a byte, for each block which microphone was clearly louder (see
/// <see cref="TwoMicrophones"/>), then the samples as in kind 0.
/// </summary>
/// <param name="FirstSeq">Sequence number of the first frame: 0, 1, 2 … within the recording, over all producers.</param>
/// <param name="Frames">The frames.</param>
[GenerateSerializer, Immutable, Alias("portal.frame-batch")]
public sealed record FrameBatch([property: Id(0)] long FirstSeq, [property: Id(1)] byte[][] Frames)
{
    /// <summary>Kind byte of sound.</summary>
    public const byte Pcm = 0;

    /// <summary>Kind byte of a gap.</summary>
    public const byte GapMark = 1;

    /// <summary>Kind byte of sound that two microphones heard.</summary>
    public const byte PcmOfTwo = 2;

    /// <summary>The most samples in a frame: one second.</summary>
    public const int MaxSamples = AudioFormat.SampleRate;

    /// <summary>The longest sound frame of one microphone.</summary>
    public const int MaxPcmBytes = 1 + (MaxSamples * AudioFormat.BytesPerSample);

    /// <summary>The longest frame: one second of two microphones.</summary>
    public const int MaxFrameBytes = 2 + (MaxSamples / TwoMicrophones.BlockSamples) + (MaxSamples * AudioFormat.BytesPerSample);

    /// <summary>The most frames in one call.</summary>
    public const int MaxFrames = 64;
}

/// <summary>
/// Two microphones in one sound card, one for each person. The recording is their mix; of the rest only this is kept: for each block of fifty milliseconds,
/// counted from the first sample of its frame, which of them was clearly louder. 0 is neither or both, 1 the first channel, 2 the second.
/// </summary>
public static class TwoMicrophones
{
    /// <summary>Samples of a block.</summary>
    public const int BlockSamples = 800;

    /// <summary>Neither was clearly louder.</summary>
    public const byte Neither = 0;

    /// <summary>The second channel, and the highest value there is.</summary>
    public const byte Second = 2;

    /// <summary>Blocks of that many samples; the last may be shorter.</summary>
    public static int BlocksOf(int samples) => (samples + BlockSamples - 1) / BlockSamples;

    /// <summary>Where the samples of a frame of kind 2 begin, or null when the frame is not well made.</summary>
    public static int? SamplesBegin(ReadOnlySpan<byte> frame)
    {
        if (frame is not [FrameBatch.PcmOfTwo, var blocks, ..] || frame.Length < 2 + blocks) return null;
        var bytes = frame.Length - 2 - blocks;
        var samples = bytes / AudioFormat.BytesPerSample;
        return bytes % AudioFormat.BytesPerSample == 0 && samples is > 0 and <= FrameBatch.MaxSamples && blocks == BlocksOf(samples) && !frame.Slice(2, blocks).ContainsAnyInRange((byte)(Second + 1), byte.MaxValue)
            ? 2 + blocks
            : null;
    }
}

/// <summary>The producer's ticket to a recording.</summary>
/// <param name="Epoch">Goes up with each Attach; frames of a lower epoch are refused.</param>
/// <param name="DurableThrough">The last frame that is stored, -1 when none is.</param>
/// <param name="SpoolKey">256-bit key for the browser's spool of this recording, derived from the person's key.</param>
/// <param name="Samples">Samples stored so far.</param>
[GenerateSerializer, Immutable, Alias("portal.attachment")]
public sealed record Attachment([property: Id(0)] long Epoch, [property: Id(1)] long DurableThrough, [property: Id(2)] byte[] SpoolKey, [property: Id(3)] long Samples);

/// <summary>How an append went.</summary>
public enum AppendOutcome
{
    /// <summary>Everything up to <see cref="AppendReply.DurableThrough"/> is stored and can be forgotten by the sender.</summary>
    Stored,
    /// <summary>There is a hole: send again from <see cref="AppendReply.Expected"/>.</summary>
    Expected,
    /// <summary>Another producer has attached since; stop sending.</summary>
    Fenced,
    /// <summary>Too much waits; the same frames again in a moment.</summary>
    Busy,
    /// <summary>The recording is closed; nothing more is taken.</summary>
    Closed,
}

/// <summary>Answer to an append.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="DurableThrough">The last frame that is stored, -1 when none is.</param>
/// <param name="Expected">The next frame wanted.</param>
[GenerateSerializer, Immutable, Alias("portal.append-reply")]
public sealed record AppendReply([property: Id(0)] AppendOutcome Outcome, [property: Id(1)] long DurableThrough, [property: Id(2)] long Expected);

/// <summary>Answer to a stop.</summary>
/// <param name="IsSealed">The recording is closed and whole.</param>
/// <param name="MissingFrom">When not sealed: the first frame that is not stored.</param>
/// <param name="DurationMs">When sealed: its length.</param>
[GenerateSerializer, Immutable, Alias("portal.stop-reply")]
public sealed record StopReply([property: Id(0)] bool IsSealed, [property: Id(1)] long MissingFrom, [property: Id(2)] long DurationMs);

/// <summary>A sealed recording, ready to play.</summary>
/// <param name="Bytes">Size of the WAV file as played.</param>
/// <param name="DurationMs">Its length.</param>
/// <param name="Sha256">Hash of the WAV file, hexadecimal: the ETag.</param>
[GenerateSerializer, Immutable, Alias("portal.playback")]
public sealed record Playback([property: Id(0)] long Bytes, [property: Id(1)] long DurationMs, [property: Id(2)] string Sha256);
