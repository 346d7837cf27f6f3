using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Conversations;
using Portal.Search;
using Portal.Storage;

namespace Portal.Hosting;

/// <summary><c>reindex</c>: files every conversation in the search index anew, from the facts. The portal may be running.</summary>
internal static class ReindexCommand
{
    internal const string Name = "reindex";

    internal static async Task<int> Run(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.UseSecretFiles();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services
            .AddPortalStorage(builder.Configuration)
            .Configure<StorageOptions>(options => options.Beside = true)
            .AddSingleton<FactLog>()
            .AddSingleton<SearchRebuild>();
        using var host = builder.Build();
        await host.StartAsync();
        var built = await host.Services.GetRequiredService<SearchRebuild>().Run(host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        Console.WriteLine($"The search index holds {built.Conversations} conversations with {built.Passages} passages; {built.Removed} that no longer exist were taken out.");
        await host.StopAsync();
        return 0;
    }
}
