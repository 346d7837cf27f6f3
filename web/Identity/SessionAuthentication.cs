using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Portal.Identity;

namespace Portal.Web.Identity;

/// <summary>
/// Knows the caller by the session's token: in the header <c>Authorization: Bearer</c> (programs) or in the cookie (browsers); never in the URL,
/// which ends up in logs and histories.
/// </summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IGrainFactory grains)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";
    public const string Cookie = "portal_session";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SecretToken.KeyOf(TokenOf(Request)) is not { } key)
            return AuthenticateResult.NoResult();
        if (await grains.GetGrain<ISessionGrain>(key).Resolve() is not { } caller)
            return AuthenticateResult.NoResult();
        return AuthenticateResult.Success(new AuthenticationTicket(caller.ToPrincipal(key), SchemeName));
    }

    private static string? TokenOf(HttpRequest request)
    {
        var header = request.Headers[HeaderNames.Authorization].ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : request.Cookies[Cookie];
    }
}

/// <summary>The caller as claims, and back.</summary>
internal static class CallerClaims
{
    private const string Session = "session";

    public static ClaimsPrincipal ToPrincipal(this Caller caller, string sessionKey)
    {
        var identity = new ClaimsIdentity(SessionAuthentication.SchemeName, ClaimTypes.NameIdentifier, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, caller.InterviewerId.ToString()));
        identity.AddClaim(new Claim(Session, sessionKey));
        identity.AddClaims(caller.Roles.Each().Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        return new ClaimsPrincipal(identity);
    }

    public static Caller Caller(this ClaimsPrincipal user) => new(
        Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), // Every authenticated principal is made above.
        user.FindAll(ClaimTypes.Role).Aggregate(Roles.None, (roles, claim) => roles | Enum.Parse<Roles>(claim.Value)));

    public static string SessionKey(this ClaimsPrincipal user) => user.FindFirstValue(Session)!;

    /// <summary>One set of single roles.</summary>
    public static Roles Together(this Roles[] roles) => roles.Aggregate(Roles.None, (all, one) => all | one);

    /// <summary>The single roles in a set of them.</summary>
    public static IEnumerable<Roles> Each(this Roles roles) => Enum.GetValues<Roles>().Where(role => role != Roles.None && roles.HasFlag(role));
}
