namespace Portal.Checklists;

/// <summary>When two answers cannot both be so.</summary>
public static class Contradictions
{
    /// <summary>Both say something that can be compared, and not the same. Other words for the same are no contradiction.</summary>
    public static bool Contradicts(this Answer one, Answer other) =>
        Differ(one.YesNo, other.YesNo) || Differ(one.Number, other.Number) || Differ(one.Date, other.Date);

    private static bool Differ<T>(T? one, T? other) where T : struct => one is { } a && other is { } b && !a.Equals(b);
}
