using Portal.Conversations;

namespace Portal.Storage;

internal static class FactRows
{
    /// <summary>Fails early on rows that do not follow the expected version, before the append shares a transaction with others.</summary>
    internal static void Check(long expectedVersion, IReadOnlyList<FactRow> rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        if (rows.Count == 0)
            throw new ArgumentException("An append has at least one row.", nameof(rows));
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Version != expectedVersion + 1 + i)
                throw new ArgumentException("Rows must follow the expected version without holes.", nameof(rows));
        }
    }

    /// <summary>The stage that failed, out of its columns.</summary>
    internal static FailedStage? Failed(string? stage, int attempts, string? reason) =>
        Enum.TryParse<Stage>(stage, out var failed) ? new FailedStage(failed, attempts, reason ?? "") : null;
}
