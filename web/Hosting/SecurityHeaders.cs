namespace Portal.Web.Hosting;

/// <summary>What the browser may do with our pages.</summary>
internal static class SecurityHeaders
{
    public static void UsePortalSecurityHeaders(this WebApplication app) => app.UseSecurityHeaders(new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .RemoveServerHeader()
        .AddPermissionsPolicy(policy =>
        {
            policy.AddMicrophone().Self();
            policy.AddCamera().None();
            policy.AddGeolocation().None();
            policy.AddPayment().None();
            policy.AddUsb().None();
        })
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().Self();
            policy.AddScriptSrc().Self();
            // The sound's worker may be started from a blob; the components write their styles into the page.
            policy.AddWorkerSrc().Self().Blob();
            policy.AddStyleSrc().Self().UnsafeInline();
            policy.AddImgSrc().Self().Data().Blob();
            policy.AddFontSrc().Self().Data();
            policy.AddMediaSrc().Self().Blob();
            policy.AddConnectSrc().Self();
            policy.AddObjectSrc().None();
            policy.AddBaseUri().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
        }));
}
