using System.ComponentModel;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;

namespace Portal.Checks;

/// <summary>Tells faults apart by what was thrown. What the other side says is never looked at: it may hold words of a talk.</summary>
public static class OutsideFaults
{
    /// <summary>The outermost exception that tells.</summary>
    public static OutsideFault Of(Exception exception)
    {
        for (var at = exception; at is not null; at = at.InnerException)
            if (Told(at) is { } fault) return fault;
        // Lines that break say no more; a refusal of ours with nothing inside says what it is.
        return exception is PortalException ? OutsideFault.Refused
            : IsBroken(exception) ? OutsideFault.Unreachable
            : OutsideFault.Inside;
    }

    /// <summary>What an HTTP status other than success means.</summary>
    public static OutsideFault OfStatus(int status) => status switch
    {
        401 or 403 => OutsideFault.KeyRefused,
        402 => OutsideFault.Unpaid,
        404 or 405 or 410 => OutsideFault.Misplaced,
        408 => OutsideFault.Slow,
        409 or 425 or 429 => OutsideFault.Busy,
        >= 400 and < 500 => OutsideFault.Refused,
        >= 500 => OutsideFault.Failing,
        _ => OutsideFault.Nonsense,
    };

    private static OutsideFault? Told(Exception exception) => exception switch
    {
        IHasFault { Fault: { } known } => known,
        OperationCanceledException or TimeoutException => OutsideFault.Slow,
        HttpRequestException { StatusCode: { } status } => OfStatus((int)status),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => OutsideFault.UnknownHost,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => OutsideFault.Untrusted,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => OutsideFault.Unreachable,
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => OutsideFault.UnknownHost,
        SocketException => OutsideFault.Unreachable,
        WebSocketException => null,
        Win32Exception => OutsideFault.ProgramMissing,
        InvalidDataException or JsonException => OutsideFault.Nonsense,
        _ => null,
    };

    private static bool IsBroken(Exception? exception) =>
        exception is not null && (exception is Transcription.EngineUnavailableException or WebSocketException or HttpRequestException or IOException || IsBroken(exception.InnerException));
}
