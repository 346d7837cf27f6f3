using Microsoft.Extensions.Logging;

namespace Portal.Transcription;

/// <summary>
/// Stands between a conversation and its engine: gives the engine the sound, live or from the store, and tells the listener each word once, also when the
/// engine comes and goes. It has its own loop and touches nothing of the grain; start it with a cursor and it catches up by itself.
/// </summary>
public sealed partial class TranscriptionLine : IAsyncDisposable
{
    private readonly ITranscriber engine;
    private readonly TranscriptionRequest request;
    private readonly ITranscriptionListener listener;
    private readonly TimeProvider time;
    private readonly TranscriptionPace pace;
    private readonly ILogger logger;
    private readonly EngineWatch? watch;
    private readonly SoundWindow window;
    private readonly CancellationTokenSource disposed = new();
    private readonly CancellationTokenSource late;
    private readonly CancellationTokenSource stop;
    private readonly TaskCompletionSource<TranscriptionEnd> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task running;

    // Written only by the loop; read by anyone.
    private volatile HeardSoFar so;
    private bool shown;
    private bool away;
    private int attempts;

    /// <summary>Starts to listen.</summary>
    /// <param name="engine">Not one whose words come from the browser.</param>
    /// <param name="request">What the engine needs to know; where it starts is filled in by the line.</param>
    /// <param name="sound">What is stored of the recording.</param>
    /// <param name="listener">Who is told.</param>
    /// <param name="before">What was heard before: <see cref="HeardSoFar.Nothing"/>, or <see cref="HeardSoFar.From"/> the stored segments.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Gets states and positions, never words.</param>
    /// <param name="pace">Null for the usual one.</param>
    /// <param name="watch">Who remembers how the engine does, or null.</param>
    public TranscriptionLine(
        ITranscriber engine,
        TranscriptionRequest request,
        IStoredSound sound,
        ITranscriptionListener listener,
        HeardSoFar before,
        TimeProvider time,
        ILogger logger,
        TranscriptionPace? pace = null,
        EngineWatch? watch = null)
    {
        if (engine.Info.InBrowser) throw new ArgumentException("The words of this engine come from the browser.", nameof(engine));
        (this.engine, this.request, this.listener, this.time, this.logger, so) = (engine, request, listener, time, logger, before);
        this.pace = pace ?? TranscriptionPace.Usual;
        this.watch = watch;
        window = new SoundWindow(sound, time, this.pace, e => StoreFailed(logger, e));
        late = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        stop = CancellationTokenSource.CreateLinkedTokenSource(disposed.Token, late.Token);
        late.Token.Register(() => end.TrySetResult(new(false, CursorMs)));
        // The loop outlives the grain call that starts it: neither its scheduler nor its request context may go along.
        using (ExecutionContext.SuppressFlow()) running = Task.Run(Run);
    }

    /// <summary>Everything before it is heard for good, milliseconds of the recording.</summary>
    public long CursorMs => so.CursorMs;

    /// <summary>Sound as it arrives: never blocks and never grows without bound. Repeats and holes do no harm. The memory belongs to the line from now on.</summary>
    public void Offer(long firstSample, ReadOnlyMemory<byte> pcm) => window.Offer(firstSample, pcm);

    /// <summary>
    /// The recording ends there. The task ends when the engine has told its last words, or with <see cref="TranscriptionEnd.Whole"/> false when
    /// <paramref name="within"/> has passed. A grain does not await it in a turn that the listener's calls wait for: there is <see cref="ITranscriptionListener.Completed"/>.
    /// Repeatable; the last <paramref name="within"/> counts.
    /// </summary>
    public Task<TranscriptionEnd> Complete(long totalSamples, TimeSpan within)
    {
        window.Finish(totalSamples);
        if (!disposed.IsCancellationRequested && !late.IsCancellationRequested) late.CancelAfter(within);
        return end.Task;
    }

    /// <summary>Stops at once; what was not told is in the store, from the cursor on.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed.IsCancellationRequested) return;
        await disposed.CancelAsync();
        end.TrySetResult(new(false, CursorMs));
        await running;
        stop.Dispose();
        late.Dispose();
    }

    private async Task Run()
    {
        var whole = await ListenUntilTheEnd();
        if (disposed.IsCancellationRequested) return;
        end.TrySetResult(new(whole, CursorMs));
        try
        {
            await Tell(l => l.Completed(whole), disposed.Token);
        }
        catch (OperationCanceledException) when (disposed.IsCancellationRequested)
        {
            // Nobody waits for it any more.
        }
    }

    private async Task<bool> ListenUntilTheEnd()
    {
        while (true)
        {
            try
            {
                if (await Listen()) return true;
                continue;
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return false;
            }
            // Whatever an engine throws, the talk goes on and so do the tries.
            catch (Exception e)
            {
                EngineFailed(logger, engine.Info.Name, CursorMs, attempts, e);
                watch?.Failed(engine.Info.Name, e);
            }
            try
            {
                await Task.Delay(pace.Wait(attempts++), time, stop.Token);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}

/// <summary>How listening ended.</summary>
/// <param name="Whole">The engine heard the recording to its end.</param>
/// <param name="CursorMs">Everything before it was heard and told.</param>
public sealed record TranscriptionEnd(bool Whole, long CursorMs);
