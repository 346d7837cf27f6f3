using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Portal.Web.Hosting;

/// <summary>The small settings of the web server.</summary>
internal static class WebHosting
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>The largest body: two seconds over the largest batch of frames, and over the largest piece of an upload.</summary>
    private const long MaxBodyBytes = 5 * (1 << 20) / 2;

    /// <summary>Listens where it is told to, else at the default address.</summary>
    public static void UsePortalAddress(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        var told = new[] { "urls", "http_ports", "https_ports" }.Any(key => !string.IsNullOrEmpty(builder.Configuration[key]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!told)
            builder.WebHost.UseUrls(DefaultAddress);
    }

    /// <summary>Every address of the client's is its one page; an unknown address of ours is not.</summary>
    public static void MapPages(this WebApplication app) =>
        app.MapFallbackToFile("{*path:nonfile:regex(^(?!(api|hub|health|openapi|operations)(/|$)))}", "index.html").AllowAnonymous();

    /// <summary>REST in the one JSON dialect; what an endpoint needs must be there.</summary>
    public static void AddPortalJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options =>
    {
        PortalJson.Configure(options.SerializerOptions);
        options.SerializerOptions.RespectNullableAnnotations = true;
        options.SerializerOptions.RespectRequiredConstructorParameters = true;
    });

    /// <summary>Compresses the client's files, and nothing that could hold a secret (BREACH).</summary>
    public static void AddStaticCompression(this IServiceCollection services)
    {
        // Each browser asks once for a file and keeps it: better a little more work here than a longer wait there.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "application/wasm", "image/svg+xml"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
    }
}
