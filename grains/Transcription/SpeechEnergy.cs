using System.Buffers.Binary;
using Portal.Recordings;

namespace Portal.Transcription;

/// <summary>
/// Where in a recording somebody seems to speak, by how loud it is: fed with the sound in order. It knows nothing of words, only that a room is quieter
/// than a voice in it.
/// </summary>
public sealed class SpeechEnergy
{
    /// <summary>How finely it looks, milliseconds.</summary>
    public const int FrameMs = 20;

    /// <summary>The effective value (of 32,768) below which nobody speaks: the -50 dB of below.</summary>
    public const double QuietestVoice = 103.6;

    private const int FrameSamples = AudioFormat.SampleRate * FrameMs / 1000;
    // The quietest seventh of a talk is its room; a voice stands this far out of it, and nobody speaks more quietly than the last figure.
    private const double RoomShare = 0.15;
    private const int AboveRoom = 10;
    private const int Quietest = -70;
    private const int QuietestVoiceDecibels = -50;

    private readonly List<sbyte> levels = [];
    private double energy;
    private int samples;

    /// <summary>The next samples, PCM16 little-endian; whole samples only.</summary>
    public void Add(ReadOnlySpan<byte> pcm)
    {
        for (var i = 0; i + 1 < pcm.Length; i += AudioFormat.BytesPerSample)
        {
            double sample = BinaryPrimitives.ReadInt16LittleEndian(pcm[i..]);
            energy += sample * sample;
            if (++samples < FrameSamples) continue;
            levels.Add(Decibels(energy / FrameSamples / (32_768d * 32_768d)));
            (energy, samples) = (0, 0);
        }
    }

    /// <summary>For each frame, whether somebody seems to speak.</summary>
    public bool[] Voiced()
    {
        var least = LeastVoice(levels);
        return [.. levels.Select(level => level >= least)];
    }

    /// <summary>How loud it has to be, in decibels, so that somebody seems to speak among these levels.</summary>
    internal static int LeastVoice(IReadOnlyCollection<sbyte> levels) =>
        levels.Count == 0 ? QuietestVoiceDecibels : Math.Max(levels.Order().ElementAt((int)((levels.Count - 1) * RoomShare)) + AboveRoom, QuietestVoiceDecibels);

    /// <summary>A mean of squared samples from -1 to 1 as decibels, at least those of nothing.</summary>
    internal static sbyte Decibels(double power) => (sbyte)Math.Max(Quietest, power <= 0 ? Quietest : 10 * Math.Log10(power));
}
