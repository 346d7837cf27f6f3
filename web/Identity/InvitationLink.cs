using Microsoft.Extensions.Options;
using Portal.Web.Hosting;

namespace Portal.Web.Identity;

/// <summary>The address behind which a password is set. Its secret stands behind the #, which browsers keep to themselves: it reaches no server and no log.</summary>
internal static class InvitationLink
{
    private const string Page = "/invitacion#";

    /// <summary>At the address of the settings, else at the one this request was made to.</summary>
    public static string Of(HttpContext http, string token) =>
        Of(http.RequestServices.GetRequiredService<IOptions<WebOptions>>().Value.PublicAddress ?? new Uri($"{http.Request.Scheme}://{http.Request.Host}"), token);

    public static string Of(Uri address, string token) => address.GetLeftPart(UriPartial.Authority) + Page + token;
}
