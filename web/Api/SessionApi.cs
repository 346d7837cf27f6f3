using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity;
using Portal.Interviewers;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>Coming in, who I am, and leaving.</summary>
internal static class SessionApi
{
    private const int MaxEmail = 254;

    public static void MapSession(this RouteGroupBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Session");
        session.MapPost("/", Begin).WithName("beginSession").AllowAnonymous().RequireRateLimiting(IdentityHosting.LoginLimit);
        session.MapGet("/", Read).WithName("readSession");
        session.MapDelete("/", End).WithName("endSession");
    }

    private static async Task<Ok<SessionView>> Begin(LoginRequest login, IGrainFactory grains, HttpContext http)
    {
        var email = login.Email.Trim().ToLowerInvariant();
        if (email.Length is 0 or > MaxEmail || email.Any(char.IsControl))
            throw new PortalException(PortalError.Invalid, "Escribe tu correo entero, como nombre@ejemplo.org.");
        var who = await grains.GetGrain<IAccountGrain>(email).Verify(login.Password);
        var token = SecretToken.New();
        await grains.GetGrain<ISessionGrain>(SecretToken.KeyOf(token)!).Begin(email, who, Device.Of(http.Request.Headers.UserAgent));
        var view = await View(grains, new Caller(who.InterviewerId, who.Roles));
        if (login.Client == LoginClient.Api)
            return TypedResults.Ok(view with { Token = token });
        http.Response.Cookies.Append(SessionAuthentication.Cookie, token, CookieFor(http));
        return TypedResults.Ok(view);
    }

    private static async Task<Ok<SessionView>> Read(ClaimsPrincipal user, IGrainFactory grains) => TypedResults.Ok(await View(grains, user.Caller()));

    private static async Task<NoContent> End(ClaimsPrincipal user, IGrainFactory grains, HttpContext http)
    {
        await grains.GetGrain<ISessionGrain>(user.SessionKey()).End();
        http.Response.Cookies.Delete(SessionAuthentication.Cookie, CookieFor(http));
        return TypedResults.NoContent();
    }

    private static async Task<SessionView> View(IGrainFactory grains, Caller caller) =>
        SessionView.Of(await grains.GetGrain<IInterviewerGrain>(caller.InterviewerId).Profile(), caller.Roles);

    private static CookieOptions CookieFor(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/",
        IsEssential = true,
    };
}

/// <summary>Who asks to come in.</summary>
/// <param name="Email">Of the account.</param>
/// <param name="Password">Its password.</param>
/// <param name="Client">A browser gets a cookie; a program gets the token.</param>
internal sealed record LoginRequest(string Email, string Password, LoginClient Client = LoginClient.Browser);

/// <summary>What kind of client logs in.</summary>
internal enum LoginClient
{
    /// <summary>Keeps the token in a cookie that no script can read.</summary>
    Browser,
    /// <summary>Sends the token as <c>Authorization: Bearer</c>.</summary>
    Api,
}

/// <summary>Who I am.</summary>
/// <param name="Id">The interviewer.</param>
/// <param name="Name">As shown.</param>
/// <param name="Email">Of the account.</param>
/// <param name="Language">ISO 639-1 of the screens; empty until chosen, which means that of the browser.</param>
/// <param name="Appearance"><c>light</c>, <c>dark</c> or <c>auto</c>; null until chosen, which means that of this browser.</param>
/// <param name="Roles">What the account may do.</param>
/// <param name="Token">Only in the answer to a program's login.</param>
internal sealed record SessionView(Guid Id, string Name, string Email, string Language, string? Appearance, Roles[] Roles, string? Token = null)
{
    public static SessionView Of(InterviewerProfile profile, Roles roles) => new(profile.Id, profile.Name, profile.Email, profile.Language, profile.Appearance, [.. roles.Each()]);
}
