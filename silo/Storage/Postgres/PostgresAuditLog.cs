using System.Collections.Immutable;
using Npgsql;
using Portal.Administration;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresAuditLog(NpgsqlDataSource source) : IAuditLog
{
    public Task Append(AuditEntry entry, CancellationToken cancellation) => source.Execute(
        """
        INSERT INTO audit_entry (entry_id, at, actor_id, action, subject_id, roles, other_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING
        """,
        cancellation, Value(entry.Id), Value(Moment.Of(entry.At)), Value(entry.ActorId), Value(entry.Action.ToString()), Value(entry.SubjectId),
        Value((int?)entry.Roles), Value(entry.OtherId));

    public async Task<ImmutableArray<AuditEntry>> Newest(int limit, CancellationToken cancellation) =>
    [
        .. await source.Query(
            "SELECT entry_id, at, actor_id, action, subject_id, roles, other_id FROM audit_entry ORDER BY at DESC, entry_id DESC LIMIT $1",
            EntryOf, cancellation, Value(limit)),
    ];

    private static AuditEntry EntryOf(NpgsqlDataReader row) => new(
        row.GetGuid(0), Moment.From(row.GetInt64(1)), row.GetGuid(2), Enum.Parse<AuditAction>(row.GetString(3)), row.GetGuid(4),
        row.IsDBNull(5) ? null : (Roles)row.GetInt32(5), row.IsDBNull(6) ? null : row.GetGuid(6));
}
