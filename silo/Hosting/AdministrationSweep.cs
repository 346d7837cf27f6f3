using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Administration;

namespace Portal.Hosting;

/// <summary>
/// Asks the directory of accounts, at start and every few seconds, to finish what was decided and not yet carried out: so that a transfer goes on after a
/// crash without anybody asking. Two silos that do so only ask twice.
/// </summary>
internal sealed partial class AdministrationSweep(IGrainFactory grains, TimeProvider time, ILogger<AdministrationSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await grains.GetGrain<IAccountDirectoryGrain>(0).Tend();
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was decided about accounts could not be carried out; the next sweep will try again.")]
    private partial void LogFailed(Exception exception);
}
