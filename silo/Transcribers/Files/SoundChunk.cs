using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>A piece of a recording that is given to an engine by itself.</summary>
/// <param name="FirstSample">Where in the recording it begins.</param>
/// <param name="Pcm">PCM16LE mono 16 kHz.</param>
internal sealed record SoundChunk(long FirstSample, ReadOnlyMemory<byte> Pcm)
{
    /// <summary>Where it begins, milliseconds.</summary>
    public long FromMs => AudioFormat.MsOf(FirstSample);

    /// <summary>How long it is, seconds.</summary>
    public double Seconds => Pcm.Length / (double)(AudioFormat.SampleRate * AudioFormat.BytesPerSample);

    /// <summary>Whether anything in it is as loud as somebody who speaks. Silence is not worth asking about, and some engines hear words in it.</summary>
    public bool MayHaveWords
    {
        get
        {
            for (var at = 0; at < Pcm.Length; at += SoundChunks.FrameBytes)
                if (Loudness.Of(Pcm.Span[at..Math.Min(at + SoundChunks.FrameBytes, Pcm.Length)]) >= SpeechEnergy.QuietestVoice) return true;
            return false;
        }
    }

    /// <summary>As a file.</summary>
    public byte[] Wav() => [.. WavFile.Header(Pcm.Length / AudioFormat.BytesPerSample), .. Pcm.Span];
}
