using System.Collections.Immutable;
using Npgsql;
using Portal.Administration;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresAuditLog(NpgsqlDataSource source) : IAuditLog
{
    internal const string Insert =
        """
        INSERT INTO audit_entry (entry_id, at, actor_id, action, subject_id, roles, other_id, about)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
        """;

    public Task Append(AuditEntry entry, CancellationToken cancellation) => source.Execute(Insert, cancellation, Values(entry));

    internal static NpgsqlParameter[] Values(AuditEntry entry) =>
    [
        Value(entry.Id), Value(Moment.Of(entry.At)), Value(entry.ActorId), Value(entry.Action.ToString()), Value(entry.SubjectId),
        Value((int?)entry.Roles), Value(entry.OtherId), Value(entry.About),
    ];

    public async Task<ImmutableArray<AuditEntry>> Newest(int limit, CancellationToken cancellation) =>
    [
        .. await source.Query(
            "SELECT entry_id, at, actor_id, action, subject_id, roles, other_id, about FROM audit_entry ORDER BY at DESC, entry_id DESC LIMIT $1",
            EntryOf, cancellation, Value(limit)),
    ];

    private static AuditEntry EntryOf(NpgsqlDataReader row) => new(
        row.GetGuid(0), Moment.From(row.GetInt64(1)), row.GetGuid(2), Enum.Parse<AuditAction>(row.GetString(3)), row.GetGuid(4),
        row.IsDBNull(5) ? null : (Roles)row.GetInt32(5), row.IsDBNull(6) ? null : row.GetGuid(6),
        row.IsDBNull(7) ? null : row.GetString(7));
}
