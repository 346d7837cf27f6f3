namespace Portal;

/// <summary>Work that a grain does in its own time.</summary>
internal static class GrainWork
{
    /// <summary>
    /// Begins it as soon as the grain is free. A timer whose callback fails never fires again: this one tells <paramref name="failed"/> and comes again after a while.
    /// Whoever is done disposes of it.
    /// </summary>
    /// <param name="grain">Whose work it is.</param>
    /// <param name="work">The work; it may ask for another turn with <see cref="IGrainTimer.Change"/>.</param>
    /// <param name="again">How long after a failure.</param>
    /// <param name="failed">Is told of a failure.</param>
    /// <param name="interleave">Whether others may call the grain between its steps.</param>
    public static IGrainTimer RegisterWork(this Grain grain, Func<CancellationToken, Task> work, TimeSpan again, Action<Exception> failed, bool interleave = true)
    {
        IGrainTimer timer = null!; // The grain is busy here: nothing fires before it is there.
        timer = grain.RegisterGrainTimer(Work, new GrainTimerCreationOptions(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { KeepAlive = true, Interleave = interleave });
        return timer;

        async Task Work(CancellationToken cancellation)
        {
            try
            {
                await work(cancellation);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                failed(exception);
                timer.Change(again, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
