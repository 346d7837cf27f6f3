using Microsoft.Extensions.Logging;
using Portal.Recordings;

namespace Portal.Transcription;

/// <summary>What the listener is told, and how.</summary>
public sealed partial class TranscriptionLine
{
    private async Task Keep(Heard heard, EngineSession session)
    {
        watch?.Worked(engine.Info.Name);
        if (heard.Text.Length == 0)
        {
            so = so.WithSilence(heard.ToMs);
            await Clear();
            return;
        }
        if (session.Before.NewIn(heard) is not { } fresh)
        {
            await Clear();
            return;
        }
        var next = so.With(fresh);
        fresh = fresh with { Key = so.KeyAt(fresh.FromMs) };
        // The end of the session does not cut this short: what was taken but not noted would be told again, a few hundredths of a second elsewhere.
        await Tell(l => l.Heard(fresh, next.CursorMs), stop.Token);
        so = next;
        shown = false;
    }

    private async Task Show(Heard heard, EngineSession session)
    {
        if (heard.Text.Length == 0)
        {
            await Clear();
            return;
        }
        if (heard.ToMs <= so.CursorMs) return;
        if (heard.ToMs < AudioFormat.MsOf(window.End) - pace.StaleAfter.TotalMilliseconds) return;
        if (session.Before.NewIn(heard) is not { } fresh) return;
        shown = true;
        await TryTell(l => l.Heard(fresh with { Key = so.KeyAt(fresh.FromMs) }, so.CursorMs));
    }

    private async Task Settled(EngineSession session)
    {
        if (!session.BecomesSettled()) return;
        attempts = 0;
        watch?.Worked(engine.Info.Name);
        if (!away) return;
        away = false;
        await TryTell(l => l.Back(session.StartMs));
    }

    private async Task TellLost(long atMs)
    {
        await Clear();
        if (away) return;
        away = true;
        await TryTell(l => l.Lost(atMs));
    }

    private async Task Clear()
    {
        if (!shown) return;
        shown = false;
        await TryTell(l => l.Heard(new Heard(so.KeyAt(so.CursorMs), false, "", so.CursorMs, so.CursorMs, null, default, []), so.CursorMs));
    }

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
