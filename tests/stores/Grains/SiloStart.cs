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
}
