using System.Collections.Immutable;

namespace Portal.Administration;

/// <summary>Port: who did what to which account, append-only.</summary>
public interface IAuditLog
{
    /// <summary>Writes an entry durably. Repeatable by its id.</summary>
    Task Append(AuditEntry entry, CancellationToken cancellation = default);

    /// <summary>The newest entries, newest first.</summary>
    Task<ImmutableArray<AuditEntry>> Newest(int limit, CancellationToken cancellation = default);
}
