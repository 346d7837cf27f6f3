using System.Buffers.Binary;
using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Audio;

/// <summary>Reads the sound of a WAV file: any rate and any number of channels become mono at 16 kHz.</summary>
internal sealed class WavDecoder(WavHeader header)
{
    private const int FramesAtOnce = 16_384;

    private readonly int sampleBytes = header.Encoding switch
    {
        WavEncoding.Pcm8 or WavEncoding.ALaw or WavEncoding.MuLaw => 1,
        WavEncoding.Pcm16 => 2,
        WavEncoding.Pcm24 => 3,
        WavEncoding.Pcm32 or WavEncoding.Float32 => 4,
        _ => 8,
    };

    private readonly StereoListening? listening = header.Channels == 2 ? new StereoListening(header.Rate) : null;

    /// <summary>Of two channels that are two microphones: when each was the louder one. Once it is decoded.</summary>
    public ImmutableArray<MicrophoneTurn> Turns() => listening?.Turns() ?? [];

    public async Task Decode(Stream file, LimitedPcm output, CancellationToken cancellation)
    {
        file.Position = header.DataOffset;
        var frameBytes = sampleBytes * header.Channels;
        var raw = new byte[FramesAtOnce * frameBytes];
        var mono = new float[FramesAtOnce];
        var resampler = header.Rate == AudioFormat.SampleRate ? null : new Resampler(header.Rate, AudioFormat.SampleRate);
        for (var left = header.DataBytes / frameBytes; left > 0;)
        {
            var wanted = (int)Math.Min(left, FramesAtOnce) * frameBytes;
            var frames = await file.ReadAtLeastAsync(raw.AsMemory(0, wanted), wanted, false, cancellation) / frameBytes;
            if (frames == 0) break;
            left -= frames;
            Mix(raw.AsSpan(0, frames * frameBytes), mono);
            await output.Write(Pcm16(resampler is null ? mono.AsSpan(0, frames) : resampler.Take(mono.AsSpan(0, frames))), cancellation);
        }
        if (resampler is not null) await output.Write(Pcm16(resampler.Finish()), cancellation);
    }

    private void Mix(ReadOnlySpan<byte> raw, Span<float> mono)
    {
        for (int i = 0, at = 0; at < raw.Length; i++)
        {
            float sum = 0, first = 0, last = 0;
            for (var c = 0; c < header.Channels; c++, at += sampleBytes)
            {
                last = Sample(raw[at..]);
                if (c == 0) first = last;
                sum += last;
            }
            listening?.Add(first, last);
            mono[i] = sum / header.Channels;
        }
    }

    private float Sample(ReadOnlySpan<byte> raw) => header.Encoding switch
    {
        WavEncoding.Pcm8 => (raw[0] - 128) / 128f,
        WavEncoding.Pcm16 => BinaryPrimitives.ReadInt16LittleEndian(raw) / 32_768f,
        WavEncoding.Pcm24 => ((raw[0] << 8 | raw[1] << 16 | raw[2] << 24) >> 8) / 8_388_608f,
        WavEncoding.Pcm32 => BinaryPrimitives.ReadInt32LittleEndian(raw) / 2_147_483_648f,
        WavEncoding.Float32 => Sound(BinaryPrimitives.ReadSingleLittleEndian(raw)),
        WavEncoding.Float64 => Sound((float)BinaryPrimitives.ReadDoubleLittleEndian(raw)),
        WavEncoding.ALaw => G711.ALaw(raw[0]) / 32_768f,
        _ => G711.MuLaw(raw[0]) / 32_768f,
    };

    private static float Sound(float value) => float.IsFinite(value) ? Math.Clamp(value, -1f, 1f) : 0f;

    private static byte[] Pcm16(ReadOnlySpan<float> sound)
    {
        var pcm = new byte[sound.Length * AudioFormat.BytesPerSample];
        for (var i = 0; i < sound.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(i * 2), (short)Math.Clamp(MathF.Round(sound[i] * 32_768f), short.MinValue, short.MaxValue));
        return pcm;
    }
}
