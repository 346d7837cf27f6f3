using Portal.Web.Errors;

namespace Portal.Web.Hosting;

/// <summary>
/// Refuses what another site makes a browser send: besides the cookie's SameSite, whatever changes something, and the hub's handshake, must come from our
/// own pages. Programs send neither <c>Sec-Fetch-Site</c> nor <c>Origin</c> and carry their token themselves.
/// </summary>
internal static class SameOrigin
{
    public static void UseSameOrigin(this WebApplication app) => app.Use((context, next) =>
        NeedsCheck(context) && !ComesFromUs(context.Request)
            ? Problem.OfStatus(403).ToResult().ExecuteAsync(context)
            : next(context));

    private static bool NeedsCheck(HttpContext context)
    {
        var method = context.Request.Method;
        var safe = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
        return !safe || context.WebSockets.IsWebSocketRequest || context.Request.Path.StartsWithSegments("/hub");
    }

    private static bool ComesFromUs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin" or "none"))
            return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
