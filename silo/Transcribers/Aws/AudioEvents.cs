using System.Net;
using System.Net.Http.Headers;
using System.Threading.Channels;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.Internal.Auth;

namespace Portal.Transcribers.Aws;

/// <summary>
/// The body of the request: sound as events of the encoding <c>vnd.amazon.eventstream</c>, each signed with the signature of the one before it. An empty event is the end.
/// </summary>
internal sealed class AudioEvents : HttpContent
{
    // What a slow line may owe: two seconds.
    private const int Most = 8;

    private readonly IEventSigner signer;
    private readonly Channel<byte[]> waiting = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(Most) { SingleReader = true });
    private readonly TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AudioEvents(IEventSigner signer)
    {
        this.signer = signer;
        Headers.ContentType = new MediaTypeHeaderValue("application/vnd.amazon.eventstream");
    }

    /// <summary>Done when there is a connection and the body is on its way.</summary>
    public Task Taken => taken.Task;

    /// <summary>Waits while the line is slow.</summary>
    public ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation) => waiting.Writer.WriteAsync(Event(pcm), cancellation);

    /// <summary>No more sound. Repeatable.</summary>
    public void End() => waiting.Writer.TryComplete();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // The headers go out with the first bytes.
        await stream.FlushAsync(cancellationToken);
        taken.TrySetResult();
        await foreach (var sound in waiting.Reader.ReadAllAsync(cancellationToken)) await Send(sound);
        await Send([]);

        async Task Send(byte[] bytes)
        {
            var message = await signer.SignEventAsync(bytes);
            await stream.WriteAsync(message, cancellationToken);
            await stream.FlushAsync(cancellationToken);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private static byte[] Event(ReadOnlyMemory<byte> pcm) =>
        new EventStreamMessage([Text(":content-type", "application/octet-stream"), Text(":event-type", "AudioEvent"), Text(":message-type", "event")], pcm.ToArray()).ToByteArray();

    private static EventStreamHeader Text(string name, string value)
    {
        var header = new EventStreamHeader(name);
        header.SetString(value);
        return header;
    }
}
