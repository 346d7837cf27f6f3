using Portal.Checklists;

namespace Portal.Fichas;

/// <summary>How two answers to one question stand to each other.</summary>
internal static class Comparing
{
    /// <summary>When a person made it hers, else when it was said.</summary>
    public static DateTimeOffset DecidedAt(this FichaAnswer answer) => answer.ConversationId is null ? answer.At : answer.VerifiedAt ?? answer.At;

    /// <summary>Both say something, and not both can be so. Other words for the same are no contradiction.</summary>
    public static bool Contradicts(this FichaAnswer one, FichaAnswer other) =>
        one.Answer is { } a && other.Answer is { } b && a.Contradicts(b);

    /// <summary>How an answer differs from the one before; null where it does not.</summary>
    public static FichaDifference? Since(this FichaAnswer? now, FichaAnswer? before) => (now, before) switch
    {
        (null, null) => null,
        (_, null) => new FichaDifference(DifferenceKind.New, null),
        (null, _) => new FichaDifference(DifferenceKind.Removed, before),
        _ when Settled(now.State) == Settled(before.State) && now.Answer == before.Answer => null,
        _ when Settled(now.State) == Settled(before.State) && SameValue(now.Answer, before.Answer) => new FichaDifference(DifferenceKind.Reworded, before),
        _ => new FichaDifference(DifferenceKind.Changed, before),
    };

    /// <summary>It says what somebody saw; that it was confirmed meanwhile changes nothing.</summary>
    public static bool IsStill(this FichaAnswer now, SeenAnswer seen) => Settled(now.State) == Settled(seen.State) && now.Answer == seen.Answer;

    private static QuestionState Settled(QuestionState state) => state == QuestionState.Verified ? QuestionState.Answered : state;

    private static bool SameValue(Answer? one, Answer? other) =>
        one is not null && other is not null && (one.YesNo ?? one.Number ?? (object?)one.Date) is { } value && value.Equals(other.YesNo ?? other.Number ?? (object?)other.Date);
}
