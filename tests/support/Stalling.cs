namespace Portal.Tests.Support;

/// <summary>Never answers.</summary>
public static class Stalling
{
    /// <summary>Until whoever asked has gone.</summary>
    public static async Task Until(CancellationToken gone)
    {
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = gone.Register(() => left.TrySetResult());
        await left.Task;
    }
}
