using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Portal.Web.Errors;
using Portal.Web.Hosting;

namespace Portal.Web.Identity;

/// <summary>Who may come in: nobody without a session, except where an endpoint says otherwise.</summary>
internal static class IdentityHosting
{
    /// <summary>Endpoints about people: only for those who hold interviews.</summary>
    public const string Interviewers = "interviewers";

    /// <summary>Endpoints about accounts: only for administrators.</summary>
    public const string Administrators = "administrators";

    /// <summary>Endpoints about preparing questionnaires: only for coordinators.</summary>
    public const string Coordinators = "coordinators";

    /// <summary>Endpoints about the state of the machines.</summary>
    public const string Operators = "operators";

    /// <summary>Limits the logins of one address.</summary>
    public const string LoginLimit = "login";

    public static void AddPortalIdentity(this IServiceCollection services)
    {
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(Interviewers, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Roles.Interviewer)))
            .AddPolicy(Administrators, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Roles.Admin)))
            .AddPolicy(Coordinators, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Roles.Coordinator)))
            .AddPolicy(Operators, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Roles.Operator)))
            .SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = async (context, _) => await Problem.OfStatus(429).ToResult().ExecuteAsync(context.HttpContext);
            limiter.AddPolicy(LoginLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                AddressOf(context), _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = context.RequestServices.GetRequiredService<IOptions<WebOptions>>().Value.LoginsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                }));
        });
    }

    /// <summary>The address that counts: of IPv6, the network of 64 bits that one subscriber is given.</summary>
    private static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }
}
