using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Portal.Tests.Support;

/// <summary>An HTTP server on loopback, at a port of its own, that answers as a test says: what the peers of the outside world are made of.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;

    /// <param name="answer">Answers each request, also one that wants a WebSocket.</param>
    /// <param name="limits">Sets the limits of the peer where they are others than Kestrel's own.</param>
    /// <param name="protocols">What is spoken.</param>
    public LocalServer(RequestDelegate answer, Action<KestrelServerLimits>? limits = null, HttpProtocols protocols = HttpProtocols.Http1)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel =>
        {
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = protocols);
            limits?.Invoke(kestrel.Limits);
        });
        app = builder.Build();
        app.UseWebSockets();
        app.Run(answer);
    }

    /// <summary>Where it is, once it has started.</summary>
    public string Address => app.Urls.First();

    /// <summary>Starts it.</summary>
    public Task Start() => app.StartAsync();

    /// <summary>Ends it at once, whatever hangs.</summary>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }
}
