using System.Net;
using System.Net.Http.Headers;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>A whole recording as the body of a request: a WAV file that is never whole in memory.</summary>
internal sealed class SoundContent : HttpContent
{
    private readonly IStoredSound sound;
    private readonly long samples;

    public SoundContent(IStoredSound sound, long samples)
    {
        (this.sound, this.samples) = (sound, samples);
        Headers.ContentType = new MediaTypeHeaderValue("audio/wav");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(WavFile.Header(samples), cancellationToken);
        await foreach (var piece in sound.Read(0, cancellationToken)) await stream.WriteAsync(piece, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = WavFile.HeaderBytes + samples * AudioFormat.BytesPerSample;
        return true;
    }
}
