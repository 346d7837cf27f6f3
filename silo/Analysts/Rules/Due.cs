namespace Portal.Analysts.Rules;

/// <summary>A question whose answer is awaited.</summary>
internal sealed class Due(HeardQuestion question, Utterance? askedIn, int turn)
{
    public HeardQuestion Question { get; } = question;

    /// <summary>The sentence that asked; null when it was said before the context we were given.</summary>
    public Utterance? AskedIn { get; } = askedIn;

    /// <summary>The turn in which it was asked.</summary>
    public int Turn { get; } = turn;

    /// <summary>Asked outright, so that any fitting answer settles it; else its topic was only opened.</summary>
    public bool Direct { get; init; }

    /// <summary>Asked with "how", "who", "which": a plain yes or no is no answer.</summary>
    public bool Open { get; init; }

    /// <summary>Stated for confirmation: only yes or no is an answer.</summary>
    public bool Stated { get; init; }

    /// <summary>The person asked it herself, to answer it in the same breath.</summary>
    public bool Rhetorical { get; init; }

    /// <summary>Turns in which the interviewer has asked something else since.</summary>
    public int Age { get; set; }

    /// <summary>Something was said that may be the answer; it becomes one when the interviewer goes on.</summary>
    public HeardAnswer? Perhaps { get; set; }

    /// <summary>The turn in which the person would not or could not say; nothing else of that turn may be the answer.</summary>
    public int EvadedIn { get; set; } = -1;

    public bool IsFresh => Age == 0;
}
