namespace Portal.Tests.Engines.Transcription;

/// <summary>How much of what was said was heard.</summary>
internal static class Likeness
{
    /// <summary>Length of the longest common subsequence.</summary>
    public static int Common(string[] a, string[] b)
    {
        var best = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                best[i, j] = a[i - 1] == b[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
        return best[a.Length, b.Length];
    }
}
