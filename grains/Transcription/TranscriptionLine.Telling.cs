using Microsoft.Extensions.Logging;

namespace Portal.Transcription;

public sealed partial class TranscriptionLine
{
    /// <summary>Until it is told: the listener may be moving between silos just now.</summary>
    private async Task Tell(Func<ITranscriptionListener, Task> tell, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await tell(listener).WaitAsync(cancellation);
                return;
            }
            catch (Exception e) when (!cancellation.IsCancellationRequested)
            {
                ListenerFailed(logger, attempt, e);
            }
            await Task.Delay(pace.Wait(attempt), time, cancellation);
        }
    }

    /// <summary>Once: what comes next says more.</summary>
    private async Task TryTell(Func<ITranscriptionListener, Task> tell)
    {
        try
        {
            await tell(listener).WaitAsync(stop.Token);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            ListenerFailed(logger, 0, e);
        }
    }

    // Exceptions of engines and listeners carry states and positions; words would be a defect of theirs, so only the type is written.
    private static void EngineFailed(ILogger logger, string engine, long cursorMs, int attempt, Exception e) =>
        EngineFailed(logger, engine, cursorMs, attempt, e.GetType().Name);

    private static void StoreFailed(ILogger logger, Exception e) => StoreFailed(logger, e.GetType().Name);

    private static void ListenerFailed(ILogger logger, int attempt, Exception e) => ListenerFailed(logger, attempt, e.GetType().Name);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Engine {Engine} lost at {CursorMs} ms, attempt {Attempt}: {Reason}")]
    private static partial void EngineFailed(ILogger logger, string engine, long cursorMs, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stored sound could not be read: {Reason}")]
    private static partial void StoreFailed(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The listener did not take it, attempt {Attempt}: {Reason}")]
    private static partial void ListenerFailed(ILogger logger, int attempt, string reason);
}
