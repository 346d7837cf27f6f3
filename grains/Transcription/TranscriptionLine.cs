using Microsoft.Extensions.Logging;
using Portal.Recordings;

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
    public TranscriptionLine(
        ITranscriber engine,
        TranscriptionRequest request,
        IStoredSound sound,
        ITranscriptionListener listener,
        HeardSoFar before,
        TimeProvider time,
        ILogger logger,
        TranscriptionPace? pace = null)
    {
        if (engine.Info.InBrowser) throw new ArgumentException("The words of this engine come from the browser.", nameof(engine));
        (this.engine, this.request, this.listener, this.time, this.logger, so) = (engine, request, listener, time, logger, before);
        this.pace = pace ?? TranscriptionPace.Usual;
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
                await Listen();
                return true;
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return false;
            }
            // Whatever an engine throws, the talk goes on and so do the tries.
            catch (Exception e)
            {
                EngineFailed(logger, engine.Info.Name, CursorMs, attempts, e);
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

    /// <summary>One session, from a moment before the cursor to the end of the recording or of the engine.</summary>
    private async Task Listen()
    {
        var session = new EngineSession(so, time.GetTimestamp());
        try
        {
            await using var opened = await Open(session.StartMs);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
            var giving = Give(opened, session, over.Token);
            var taking = Take(opened, session, over.Token);
            try
            {
                await await Task.WhenAny(giving, taking);
                if (!session.AllGiven) throw new EngineUnavailableException(engine.Info.Name);
                await Task.WhenAll(giving, taking);
            }
            finally
            {
                await over.CancelAsync();
                // One failed and is on its way up; the other one only has to be gone.
                await Task.WhenAll(giving, taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            await Settled(session);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            await TellLost(session.GivenMs);
            throw;
        }
    }

    private async Task<ITranscriptionSession> Open(long startMs)
    {
        using var patience = new CancellationTokenSource(pace.OpenWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, patience.Token);
        try
        {
            return await engine.Open(request with { StartsAtMs = startMs }, either.Token);
        }
        catch (OperationCanceledException e) when (patience.IsCancellationRequested)
        {
            throw new EngineUnavailableException(engine.Info.Name, e);
        }
    }

    private async Task Give(ITranscriptionSession to, EngineSession session, CancellationToken cancellation)
    {
        await foreach (var pcm in window.From(AudioFormat.SamplesOf(session.StartMs), cancellation))
        {
            await to.Write(pcm, cancellation);
            session.Given(pcm.Length / AudioFormat.BytesPerSample);
            if (time.GetElapsedTime(session.OpenedAt) >= pace.SettledAfter) await Settled(session);
        }
        session.AllGiven = true;
        await to.Complete(cancellation);
    }

    private async Task Take(ITranscriptionSession from, EngineSession session, CancellationToken cancellation)
    {
        await foreach (var raw in from.Read(cancellation))
        {
            await Settled(session);
            var heard = raw.Later(session.StartMs);
            if (!heard.Final) await Show(heard, session);
            else if (!session.Repeats(heard)) await Keep(heard, session);
        }
    }

    private async Task Keep(Heard heard, EngineSession session)
    {
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
}

/// <summary>How listening ended.</summary>
/// <param name="Whole">The engine heard the recording to its end.</param>
/// <param name="CursorMs">Everything before it was heard and told.</param>
public sealed record TranscriptionEnd(bool Whole, long CursorMs);
