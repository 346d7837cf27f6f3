using System.Text.Json;

namespace Portal.Web.Errors;

/// <summary>What went wrong, as people and programs are told: the same for REST and hub.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Error">The code for programs.</param>
/// <param name="Sentence">What to do, for people.</param>
internal sealed record Problem(int Status, string Error, string Sentence)
{
    /// <summary>The problem an exception stands for; null when nobody foresaw it.</summary>
    public static Problem? Of(Exception exception) => exception switch
    {
        PortalException portal => new Problem(StatusOf(portal.Error), CodeOf(portal.Error), portal.Message),
        BadHttpRequestException bad => OfStatus(bad.StatusCode),
        TimeoutException or OrleansException => new Problem(
            503, CodeOf(PortalError.Unavailable), "Ahora mismo no podemos atenderte. No se ha perdido nada: prueba otra vez en un momento."),
        _ => null,
    };

    /// <summary>The problem a bare HTTP status stands for.</summary>
    public static Problem OfStatus(int status) => status switch
    {
        401 => new Problem(401, CodeOf(PortalError.Unauthenticated), "Tu sesión ha terminado. Entra otra vez."),
        403 => new Problem(403, CodeOf(PortalError.Forbidden), "Tu cuenta no tiene permiso para esto. Pídeselo a quien la administra."),
        404 => new Problem(404, CodeOf(PortalError.NotFound), PortalException.NotFound().Message),
        405 => new Problem(405, CodeOf(PortalError.Invalid), "Esto no se puede pedir así."),
        413 => new Problem(413, CodeOf(PortalError.Invalid), "Lo enviado es demasiado grande. Envíalo en trozos más pequeños."),
        415 => new Problem(415, CodeOf(PortalError.Invalid), "No entendemos el formato de lo enviado."),
        429 => new Problem(429, CodeOf(PortalError.TooMany), "Demasiados intentos desde este lugar. Espera un minuto y prueba otra vez."),
        _ => new Problem(400, CodeOf(PortalError.Invalid), "Lo enviado no está bien escrito o le falta algo. Revísalo y prueba otra vez."),
    };

    /// <summary>Nobody foresaw it; the reference finds it in the logs.</summary>
    public static Problem Unforeseen(string reference) => new(
        500, "unexpected", $"Algo ha fallado por nuestra parte (referencia {reference}). Prueba otra vez; si sigue, avisa a quien lleva el portal.");

    /// <summary>As an answer of REST (RFC 9457).</summary>
    public IResult ToResult() => Results.Json(
        new ProblemAnswer(Status, Error, Sentence), PortalJson.Options, ProblemAnswer.ContentType, Status);

    /// <summary>As the message of an error of the hub.</summary>
    public string ToJson() => JsonSerializer.Serialize(new { Error, Sentence }, PortalJson.Options);

    private static string CodeOf(PortalError error) => JsonNamingPolicy.CamelCase.ConvertName(error.ToString());

    private static int StatusOf(PortalError error) => error switch
    {
        PortalError.NotFound => 404,
        PortalError.Unauthenticated => 401,
        PortalError.Forbidden => 403,
        PortalError.Invalid => 400,
        PortalError.ConsentRequired or PortalError.Conflict => 409,
        PortalError.TooMany => 429,
        PortalError.Unreadable => 422,
        _ => 503,
    };
}

/// <summary>A problem as REST answers it (RFC 9457).</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Error">The code for programs.</param>
/// <param name="Detail">What to do, for people.</param>
internal sealed record ProblemAnswer(int Status, string Error, string Detail)
{
    public const string ContentType = "application/problem+json";
}
