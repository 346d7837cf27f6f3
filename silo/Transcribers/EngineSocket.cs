using System.Net.WebSockets;
using System.Runtime.CompilerServices;

namespace Portal.Transcribers;

/// <summary>A WebSocket to an engine: whole messages of bounded length come in, and anybody may send at any time.</summary>
internal sealed class EngineSocket(int mostMessageBytes) : IDisposable
{
    private readonly SemaphoreSlim sending = new(1);

    /// <summary>The socket, to be set up before <see cref="Connect"/>.</summary>
    public ClientWebSocket Socket { get; } = new();

    /// <summary>Throws a <see cref="WebSocketException"/> when nobody is there, and cancels after <paramref name="within"/>.</summary>
    public async Task Connect(Uri address, TimeSpan within, TimeProvider time, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        await Socket.Open(address, either.Token);
    }

    /// <summary>One message at a time, in the order of the calls.</summary>
    public async Task Send(ReadOnlyMemory<byte> message, WebSocketMessageType type, CancellationToken cancellation)
    {
        await sending.WaitAsync(cancellation);
        try
        {
            await Socket.SendAsync(message, type, endOfMessage: true, cancellation);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Each message until the other side closes; a message is good until the next one. A message that is too long is an <see cref="InvalidDataException"/>.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Messages([EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new byte[mostMessageBytes];
        for (var length = 0; ;)
        {
            if (length == buffer.Length) throw new InvalidDataException("A message of the engine is too long.");
            var part = await Socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
            if (part.MessageType == WebSocketMessageType.Close) yield break;
            length += part.Count;
            if (!part.EndOfMessage) continue;
            yield return buffer.AsMemory(0, length);
            length = 0;
        }
    }

    /// <summary>Ends everything that is under way.</summary>
    public void Abort() => Socket.Abort();

    public void Dispose()
    {
        Socket.Dispose();
        sending.Dispose();
    }
}
