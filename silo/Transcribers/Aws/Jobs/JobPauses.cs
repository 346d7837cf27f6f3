namespace Portal.Transcribers.Aws.Jobs;

/// <summary>How long to wait before each question about a job: most are done soon after the first few, and a long one must not ask its way into the service's limits.</summary>
internal static class JobPauses
{
    private const double Growth = 1.5;

    /// <summary>Without an end; each half as long again as the one before, up to the longest.</summary>
    public static IEnumerable<TimeSpan> Of(TimeSpan first, TimeSpan longest)
    {
        for (var pause = first; ; pause *= Growth)
        {
            if (pause >= longest) pause = longest;
            yield return pause;
        }
    }
}
