namespace Portal.Analysts.Rules;

/// <summary>A yes or a no that stands for an answer.</summary>
/// <param name="Yes">Which of the two.</param>
/// <param name="Plain">The whole clause, not only its beginning.</param>
/// <param name="Start">First word.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct Polarity(bool Yes, bool Plain, int Start, int End)
{
    /// <summary>The yes or no that a clause begins or ends with, if it does.</summary>
    public static Polarity? Of(Passage passage, int clause, Speech speech)
    {
        var end = passage.ClauseEnd(clause);
        var no = First(speech.No, passage, clause, end);
        var yes = First(speech.Yes, passage, clause, end);
        // "Claro que no", "que va": where both are heard the no is meant, unless the yes came first and alone.
        return (no, yes) switch
        {
            (null, null) => null,
            ({ } heard, _) => Create(false, heard, passage),
            (null, { } heard) => Create(true, heard, passage),
        };
    }

    private static CueMatch? First(CueSet cues, Passage passage, int from, int to)
    {
        CueMatch? longest = null;
        foreach (var match in cues.In(passage, from, to))
            if (longest is null || (match.Start == longest.Value.Start && match.End > longest.Value.End))
                longest = match;
        return longest;
    }

    private static Polarity Create(bool yes, CueMatch match, Passage passage) =>
        new(yes, passage.OpensClause(match.Start) && passage.ClosesClause(match.End), match.Start, match.End);
}
