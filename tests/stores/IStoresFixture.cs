using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Portal.Storage;

namespace Portal.Tests.Stores;

/// <summary>A started database behind the ports, one for each adapter.</summary>
public interface IStoresFixture
{
    /// <summary>The ports, as a silo gets them.</summary>
    IServiceProvider Services { get; }

    /// <summary>Stops the writer from committing until disposed, by a lock that another connection holds.</summary>
    Task<IAsyncDisposable> HoldWrites();

    /// <summary>Bytes the database writes to its log while some work is done.</summary>
    Task<long> BytesWritten(Func<Task> work);

    /// <summary>Runs SQL behind the program's back.</summary>
    Task Execute(string sql);
}

internal static class Stores
{
    internal static async Task<ServiceProvider> Start(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Reverse().DistinctBy(setting => setting.Key).Select(setting => KeyValuePair.Create($"Storage:{setting.Key}", (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection().AddLogging().AddPortalStorage(configuration).BuildServiceProvider();
        foreach (var start in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await start.StartingAsync(default);
        return services;
    }
}
