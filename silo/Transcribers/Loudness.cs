using System.Buffers.Binary;
using Portal.Recordings;

namespace Portal.Transcribers;

/// <summary>Whether somebody may be speaking: enough to tell a quiet room from an engine that has died.</summary>
internal static class Loudness
{
    // Of 32,768: the hum of a room stays below, a voice across a table is ten times above.
    private const double Quiet = 200;

    /// <summary>PCM16LE with more than a room's hum in it.</summary>
    public static bool IsLoud(ReadOnlySpan<byte> pcm) => Of(pcm) > Quiet;

    /// <summary>The effective value of its samples, of 32,768.</summary>
    public static double Of(ReadOnlySpan<byte> pcm)
    {
        double sum = 0;
        for (var i = 0; i + 1 < pcm.Length; i += AudioFormat.BytesPerSample)
        {
            double sample = BinaryPrimitives.ReadInt16LittleEndian(pcm[i..]);
            sum += sample * sample;
        }
        return pcm.Length < AudioFormat.BytesPerSample ? 0 : Math.Sqrt(sum / (pcm.Length / AudioFormat.BytesPerSample));
    }
}
