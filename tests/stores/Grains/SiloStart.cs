using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Storage;

namespace Portal.Tests.Stores.Grains;

internal static class SiloStart
{
    internal static async Task<IHost> Start(Action<ISiloBuilder, IConfiguration> clustering, params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => $"Storage:{setting.Key}", setting => (string?)setting.Value));
        builder.Services.AddPortalStorage(builder.Configuration);
        builder.UseOrleans(silo =>
        {
            silo.UsePortalGrainStorage(builder.Configuration);
            clustering(silo, builder.Configuration);
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
