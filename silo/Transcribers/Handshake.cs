using System.Net;
using System.Net.WebSockets;

namespace Portal.Transcribers;

/// <summary>Opening a WebSocket, so that a refusal says with which status.</summary>
internal static class Handshake
{
    /// <summary>Throws a <see cref="WebSocketException"/>: with a <see cref="HttpRequestException"/> inside that has the status, where there was an answer.</summary>
    public static async Task Open(this ClientWebSocket socket, Uri address, CancellationToken cancellation)
    {
        socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await socket.ConnectAsync(address, cancellation);
        }
        catch (WebSocketException refused) when (socket.HttpStatusCode is not (0 or HttpStatusCode.SwitchingProtocols))
        {
            throw new WebSocketException(refused.WebSocketErrorCode, new HttpRequestException(null, refused, socket.HttpStatusCode));
        }
    }
}
