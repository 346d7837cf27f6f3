namespace Portal.Transcription;

/// <summary>
/// Port: who is told what a <see cref="TranscriptionLine"/> hears. One call at a time, from the line's own loop, never from a grain's turn:
/// a grain implements it as calls to itself through its reference.
/// </summary>
public interface ITranscriptionListener
{
    /// <summary>
    /// Words, times in milliseconds of the recording. A final is told until the call succeeds, always with the same <see cref="Transcription.Heard.Key"/>:
    /// repeatable by it. A final ends the provisional words shown before it, and so does a provisional with an empty text; one whose call fails is not told again.
    /// </summary>
    /// <param name="heard">What was heard; never something heard before.</param>
    /// <param name="cursorMs">Everything before it is heard for good: where to start again after a crash.</param>
    Task Heard(Heard heard, long cursorMs);

    /// <summary>The engine went away (or was not there to begin with). Told once per outage.</summary>
    /// <param name="atMs">How much of the recording it had been given.</param>
    Task Lost(long atMs);

    /// <summary>The engine listens again.</summary>
    /// <param name="atMs">From where in the recording; it catches up from there.</param>
    Task Back(long atMs);

    /// <summary>Nothing more will be heard.</summary>
    /// <param name="whole">False when time ran out first: the rest is in the store, from the cursor on.</param>
    Task Completed(bool whole);
}
