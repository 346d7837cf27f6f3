using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Portal.Administration;
using Portal.Identity;
using Portal.Web.Hosting;

namespace Portal.Tests.Web;

/// <summary>The real application in embedded mode, on real sockets, over a data folder of its own.</summary>
public sealed class PortalApp : WebApplicationFactory<WebOptions>
{
    public const string Password = "una contraseña de prueba";

    private static readonly Caller Administrator = new(Guid.NewGuid(), Roles.Admin);

    private readonly string _data = Directory.CreateTempSubdirectory("portal-web-").FullName;

    public PortalApp() => UseKestrel(0);

    private PortalApp(string data) : this()
    {
        Directory.Delete(_data);
        _data = data;
    }

    /// <summary>The application after a stop and a start, on the same data.</summary>
    public async Task<PortalApp> Restarted()
    {
        await base.DisposeAsync();
        return new PortalApp(_data);
    }

    /// <summary>Root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    public ShiftedClock Clock { get; } = new();

    /// <summary>Further settings of the application.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public int LoginsPerMinute { get; init; } = 100_000;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    /// <summary>A client without a session.</summary>
    public HttpClient Anonymous()
    {
        StartServer();
        return new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = ClientOptions.BaseAddress,
            Timeout = TimeSpan.FromSeconds(20),
        };
    }

    /// <summary>Creates an account.</summary>
    public async Task<string> Account(Roles roles = Roles.Interviewer)
    {
        StartServer();
        var email = $"{Guid.NewGuid():N}@example.org";
        Assert.True(await Grains.GetGrain<IAccountGrain>(email).Create(Guid.NewGuid(), "Marta", Password, roles));
        return email;
    }

    /// <summary>Creates an account that the directory knows.</summary>
    public async Task<Guid> AdoptedAccount(Roles roles = Roles.Interviewer)
    {
        var email = await Account(roles);
        var who = await Grains.GetGrain<IAccountGrain>(email).Current();
        await Grains.GetGrain<IAccountDirectoryGrain>(0).Adopt(email, who);
        return who.InterviewerId;
    }

    /// <summary>Disables an account that has been used, as an administrator does.</summary>
    public async Task Disable(string email)
    {
        var who = await Grains.GetGrain<IAccountGrain>(email).Current();
        await Grains.GetGrain<IAccountDirectoryGrain>(0).SetDisabled(Administrator, who.InterviewerId, true);
    }

    /// <summary>Logs in as a program does: the client sends its token with each request.</summary>
    public async Task<HttpClient> LogIn(string email)
    {
        var client = Anonymous();
        var answer = await client.PostAsJsonAsync("/api/session", new { email, password = Password, client = "api" });
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["token"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>A new administrator, logged in, who holds no interviews.</summary>
    public async Task<HttpClient> Admin() => await LogIn(await Account(Roles.Admin));

    /// <summary>A new interviewer, logged in.</summary>
    public async Task<HttpClient> Interviewer() => await LogIn(await Account());

    /// <summary>A connection to the hub with a client's session.</summary>
    public HubConnection Hub(HttpClient client, bool messagePack = false)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri(client.BaseAddress!, "/hub"), options =>
        {
            if (client.DefaultRequestHeaders.Authorization is { } authorization)
                options.Headers["Authorization"] = authorization.ToString();
        });
        return (messagePack ? connection.AddMessagePackProtocol() : connection).Build();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:DataFolder", _data);
        builder.UseSetting("LoginsPerMinute", $"{LoginsPerMinute}");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Logging:LogLevel:Orleans", "Error"); // The clock that is moved forward alarms its watchdogs.
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Directory.Exists(_data))
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

/// <summary>One application for all tests that do not need it to themselves.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPortal : ICollectionFixture<PortalApp>
{
    public const string Name = "shared portal";
}
