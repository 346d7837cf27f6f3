using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Portal.Web.Hosting;

namespace Portal.Tests.Web;

/// <summary>The real application in embedded mode, on real sockets, over a data folder of its own.</summary>
public sealed class PortalApp : WebApplicationFactory<WebOptions>
{
    private readonly string _data = Directory.CreateTempSubdirectory("portal-web-").FullName;

    public PortalApp() => UseKestrel(0);

    /// <summary>Root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Where it listens.</summary>
    public Uri Address
    {
        get
        {
            StartServer();
            return ClientOptions.BaseAddress;
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:DataFolder", _data);
        builder.UseSetting("LoginsPerMinute", "100000");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Portal.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
