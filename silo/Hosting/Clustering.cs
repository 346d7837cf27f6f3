using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Storage;

namespace Portal.Hosting;

/// <summary>How a silo finds the others.</summary>
internal static class Clustering
{
    /// <summary>Alone on SQLite, on free loopback ports so that two portals fit on a machine; with the others through PostgreSQL.</summary>
    public static ISiloBuilder UseClustering(this ISiloBuilder silo, IConfiguration configuration)
    {
        var storage = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        if (storage.Provider == StorageProvider.Sqlite) return silo.UseLocalhostClustering(FreePort(), FreePort(), serviceId: GrainStorageRegistration.ClusterName, clusterId: GrainStorageRegistration.ClusterName);

        var options = configuration.GetSection(SiloOptions.Section).Get<SiloOptions>() ?? new SiloOptions();
        silo.Services.AddOptions<SiloOptions>().Bind(configuration.GetSection(SiloOptions.Section)).ValidateOnStart();
        silo.Services.AddSingleton<IValidateOptions<SiloOptions>, SiloOptionsCheck>();
        silo.UsePortalClustering(configuration);
        return IPAddress.TryParse(options.Address, out var address)
            ? silo.ConfigureEndpoints(address, options.SiloPort, options.GatewayPort)
            : silo.ConfigureEndpoints(options.SiloPort, options.GatewayPort, listenOnAnyHostAddress: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
