using Microsoft.Extensions.Options;
using Portal.Recordings;

namespace Portal.Audio;

/// <summary>WAV is read in this process, everything else by ffmpeg. What a file is, its first bytes say; what is none of the known kinds is not even tried.</summary>
public sealed class SoundFileDecoder(IOptions<SoundFileOptions> options, TimeProvider time) : IAudioDecoder
{
    /// <inheritdoc/>
    public bool Knows(ReadOnlySpan<byte> head) => SoundSignature.IsKnown(head);

    /// <inheritdoc/>
    public async Task<DecodedSound> Decode(string path, Stream pcm, CancellationToken cancellation)
    {
        var output = new LimitedPcm(pcm, options.Value.LongestRecording);
        await using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true))
        {
            if (!await SoundSignature.IsKnown(file, cancellation)) throw Unreadable.NotSound();
            file.Position = 0;
            if (await WavHeader.Read(file, cancellation) is { } header)
            {
                var wav = new WavDecoder(header);
                await wav.Decode(file, output, cancellation);
                return new DecodedSound(output.Finished(), wav.Turns());
            }
        }
        var turns = await new FfmpegProcess(options.Value, time).Decode(path, output, cancellation);
        return new DecodedSound(output.Finished(), turns);
    }
}
