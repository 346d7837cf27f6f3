namespace Portal.Analysts.Rules;

/// <summary>How strongly the speaker (or the recogniser) separated a word from the one before.</summary>
internal enum Pause
{
    None,
    Comma,

    /// <summary>A question begins here, perhaps in the middle of a sentence.</summary>
    Question,
    Sentence,
}

/// <summary>One spoken word and where it stands in the literal text.</summary>
/// <param name="Start">First character (UTF-16).</param>
/// <param name="Length">Characters.</param>
/// <param name="Word">Lower case, no accents, drawn-out letters shortened: what cues compare.</param>
/// <param name="Spelled">Lower case with its accents: tells <c>sí</c> from <c>si</c>.</param>
/// <param name="Before">The pause before it.</param>
/// <param name="Asked">It stands between question marks.</param>
internal readonly record struct Token(int Start, int Length, string Word, string Spelled, Pause Before, bool Asked)
{
    public int End => Start + Length;
}
