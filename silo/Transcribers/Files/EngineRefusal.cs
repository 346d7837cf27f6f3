using System.Net;
using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>What an engine's status means: another try later, or a person who has to do something.</summary>
internal static class EngineRefusal
{
    public static Exception Of(string engine, int status) => status switch
    {
        401 or 403 => new PortalException(PortalError.Invalid, $"El motor {engine} no acepta la clave con la que está configurado. La grabación está guardada: avisa a quien administra el portal y reintenta después.", Status(status)),
        402 => new PortalException(PortalError.Invalid, $"La cuenta del motor {engine} no tiene saldo. La grabación está guardada: avisa a quien administra el portal y reintenta después.", Status(status)),
        // Too soon, too many, in conflict with itself: these pass.
        408 or 409 or 425 or 429 => Away(engine, status),
        >= 400 and < 500 => new PortalException(PortalError.Invalid, $"El motor {engine} no acepta esta grabación tal como se le envía. La grabación está guardada: avisa a quien administra el portal y reintenta después.", Status(status)),
        _ => Away(engine, status),
    };

    private static EngineUnavailableException Away(string engine, int status) => new(engine, Status(status));

    private static HttpRequestException Status(int status) => new(null, null, (HttpStatusCode)status);
}
