namespace Portal.Tests.Engines.Files;

/// <summary>Never answers.</summary>
internal static class Stalling
{
    /// <summary>Until whoever asked has gone.</summary>
    public static async Task Until(CancellationToken gone)
    {
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = gone.Register(() => left.TrySetResult());
        await left.Task;
    }
}
