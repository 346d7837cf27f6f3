namespace Portal.Transcription;

/// <summary>Moves what was heard in time.</summary>
public static class HeardTimes
{
    /// <summary>The same words, so much later: from a session's clock to the recording's.</summary>
    public static Heard Later(this Heard heard, long byMs) => byMs == 0 ? heard : heard with
    {
        FromMs = heard.FromMs + byMs,
        ToMs = heard.ToMs + byMs,
        Words = heard.Words.IsDefaultOrEmpty ? heard.Words : [.. heard.Words.Select(w => w with { FromMs = w.FromMs + byMs, ToMs = w.ToMs + byMs })],
    };
}
