using Portal.Recordings;

namespace Portal.Transcription;

/// <summary>One session with the engine after the other.</summary>
public sealed partial class TranscriptionLine
{
    /// <summary>One session, from a moment before the cursor to the end of the recording or of the engine. False when the session came to a limit and there is more to hear.</summary>
    private async Task<bool> Listen()
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
            return true;
        }
        // One that is over as soon as it begins is an engine that is away: asking again at once would never end.
        catch (EngineSessionOverException) when ((session.HadSound || time.GetElapsedTime(session.OpenedAt) >= pace.SettledAfter) && !stop.IsCancellationRequested)
        {
            await Settled(session);
            so = so.WithSilence(session.GivenMs);
            await Clear();
            // A session is opened for something to hear, not for a pause.
            await window.Beyond(session.GivenSamples, stop.Token);
            return window.Ended(session.GivenSamples);
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
            var heard = session.WithVoice(raw.Later(session.StartMs));
            if (!heard.Final) await Show(heard, session);
            else if (!session.Repeats(heard)) await Keep(heard, session);
        }
    }
}
