using Portal.Conversations;

namespace Portal.Transcription;

/// <summary>Lets an engine read a recording, bounded in time, tells what is new and remembers how the engine did.</summary>
public sealed class FileReading(IFileTranscriber engine, EngineWatch watch, TimeProvider time)
{
    /// <summary>
    /// Reads what is not stored yet. Repeatable after any end. Throws <see cref="EngineUnavailableException"/> and <see cref="PortalException"/> as the engine
    /// does, the first also when <paramref name="within"/> has passed.
    /// </summary>
    public async Task Run(FileRequest request, IStoredSound sound, IEnumerable<Segment> stored, TimeSpan within, Func<Heard, Task> take, CancellationToken cancellation)
    {
        var soFar = new ReadSoFar(stored);
        using var patience = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            await foreach (var line in engine.Read(request, sound, either.Token))
                if (soFar.New(line) is { } fresh) await take(fresh);
            watch.Worked(engine.Info.Name);
        }
        catch (OperationCanceledException exception) when (patience.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw Failed(new EngineUnavailableException(engine.Info.Name, exception));
        }
        catch (Exception exception) when (exception is EngineUnavailableException or PortalException { Error: PortalError.Invalid })
        {
            Failed(exception);
            throw;
        }
    }

    private Exception Failed(Exception exception)
    {
        watch.Failed(engine.Info.Name, exception);
        return exception;
    }
}
