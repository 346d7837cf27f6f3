using Microsoft.Extensions.Hosting;
using Portal.Search;

namespace Portal.Hosting;

/// <summary>An index that was deleted, or whose shape is another since the last start, is filled again while the portal already works.</summary>
internal sealed class IndexStart(ISearchIndex index, IGrainFactory grains) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await index.IsBuilt(stoppingToken)) await grains.GetGrain<IReindexGrain>(0).Poke();
    }
}
