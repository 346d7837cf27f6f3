using System.Runtime.CompilerServices;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>Cuts a recording into pieces an engine can take, in pauses: the same pieces each time.</summary>
internal static class SoundChunks
{
    /// <summary>Bytes of 20 ms, the step in which pauses are looked for.</summary>
    public const int FrameBytes = AudioFormat.SampleRate / 50 * AudioFormat.BytesPerSample;

    // As long as the pause between two sentences; where somebody speaks without one, between two words.
    private const int PauseFrames = 20;
    private const int GapFrames = 3;

    /// <summary>In order, without holes; each at least half as long as the longest, but for the last one.</summary>
    public static async IAsyncEnumerable<SoundChunk> Of(IStoredSound sound, TimeSpan longest, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new byte[Math.Max(4 * PauseFrames, (int)(longest.TotalMilliseconds / 20)) * FrameBytes];
        var filled = 0;
        long first = 0;
        await foreach (var piece in sound.Read(0, cancellation))
        {
            for (var rest = piece; rest.Length > 0;)
            {
                // Only when there is more than fits is there something to cut.
                if (filled == buffer.Length)
                {
                    var cut = Quietest(buffer);
                    yield return new(first, buffer.AsSpan(0, cut).ToArray());
                    buffer.AsSpan(cut).CopyTo(buffer);
                    (filled, first) = (filled - cut, first + cut / AudioFormat.BytesPerSample);
                }
                var taken = Math.Min(rest.Length, buffer.Length - filled);
                rest.Span[..taken].CopyTo(buffer.AsSpan(filled));
                filled += taken;
                rest = rest[taken..];
            }
        }
        if (filled > 0) yield return new(first, buffer.AsSpan(0, filled).ToArray());
    }

    /// <summary>The middle of the quietest pause in the second half; of several the last one.</summary>
    private static int Quietest(ReadOnlySpan<byte> pcm)
    {
        var frames = pcm.Length / FrameBytes;
        var levels = new double[frames];
        for (var i = 0; i < frames; i++) levels[i] = Loudness.Of(pcm.Slice(i * FrameBytes, FrameBytes));
        var (pause, loudest) = Quietest(levels, PauseFrames);
        return (loudest < SpeechEnergy.QuietestVoice ? pause : Quietest(levels, GapFrames).Frame) * FrameBytes;
    }

    /// <summary>The middle of it, and its loudest moment, which says how much of a pause it is.</summary>
    private static (int Frame, double Loudest) Quietest(double[] levels, int length)
    {
        var best = (Frame: levels.Length / 2, Loudest: double.MaxValue);
        for (var i = levels.Length / 2; i + length <= levels.Length; i++)
        {
            var loudest = levels.AsSpan(i, length)[0];
            foreach (var level in levels.AsSpan(i, length)) loudest = Math.Max(loudest, level);
            if (loudest <= best.Loudest) best = (i + length / 2, loudest);
        }
        return best;
    }
}
