using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Processing;
using Portal.Recordings;

namespace Portal.Hosting;

/// <summary>
/// Finds uploads with something left to do and asks each to look after itself: files that wait to be read (after a crash nobody else knows of them), and
/// those that were abandoned or are long done. The table is the truth; two silos that sweep at once only ask twice.
/// </summary>
internal sealed partial class UploadSweep(
    IUploadStore store, IGrainFactory grains, IOptions<ProcessingOptions> options, TimeProvider time, ILogger<UploadSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan KeptWhenDone = TimeSpan.FromHours(24);
    private const int AtMost = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await Sweep(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        try
        {
            UploadReading.CleanUp(time.GetUtcNow());
            await Tend(UploadStep.Waiting, Quiet, cancellation);
            await Tend(UploadStep.Receiving, TimeSpan.FromHours(options.Value.ForgetUploadsAfterHours), cancellation);
            await Tend(UploadStep.CalledOff, IUploadGrain.TakenBackWithin, cancellation);
            await Tend(UploadStep.Refused, KeptWhenDone, cancellation);
            await Tend(UploadStep.Opened, KeptWhenDone, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogSweepFailed(exception);
        }
    }

    private async Task Tend(UploadStep step, TimeSpan quiet, CancellationToken cancellation)
    {
        foreach (var line in await store.At(step, time.GetUtcNow() - quiet, AtMost, cancellation))
        {
            try
            {
                await grains.GetGrain<IUploadWork>(line.Id).Tend();
            }
            catch (Exception exception)
            {
                LogTendFailed(line.Id, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep could not look after the uploads; it will try again.")]
    private partial void LogSweepFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Upload {Upload} could not be tended; the next sweep will try again.")]
    private partial void LogTendFailed(Guid upload, Exception exception);
}
