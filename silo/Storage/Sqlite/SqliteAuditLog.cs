using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Portal.Administration;

namespace Portal.Storage.Sqlite;

internal sealed class SqliteAuditLog(SqliteFile file, SqliteWriter writer) : IAuditLog
{
    public Task Append(AuditEntry entry, CancellationToken cancellation) => writer.Do(session => Insert(session, entry), cancellation);

    internal static int Insert(SqliteSession session, AuditEntry entry) => session.Execute(
        """
        INSERT INTO audit_entry (entry_id, at, actor_id, action, subject_id, roles, other_id, about)
        VALUES ($id, $at, $actor, $action, $subject, $roles, $other, $about) ON CONFLICT DO NOTHING
        """,
        ("$id", Key.Of(entry.Id)), ("$at", Moment.Of(entry.At)), ("$actor", Key.Of(entry.ActorId)), ("$action", entry.Action.ToString()),
        ("$subject", Key.Of(entry.SubjectId)), ("$roles", entry.Roles is { } roles ? (int)roles : DBNull.Value),
        ("$other", entry.OtherId is { } other ? Key.Of(other) : DBNull.Value), ("$about", entry.About));

    public Task<ImmutableArray<AuditEntry>> Newest(int limit, CancellationToken cancellation) => file.Read<ImmutableArray<AuditEntry>>(
        session =>
        [
            .. session.Query(
                "SELECT entry_id, at, actor_id, action, subject_id, roles, other_id, about FROM audit_entry ORDER BY at DESC, entry_id DESC LIMIT $limit",
                EntryOf, ("$limit", limit)),
        ],
        cancellation);

    private static AuditEntry EntryOf(SqliteDataReader row) => new(
        Guid.Parse(row.GetString(0)), Moment.From(row.GetInt64(1)), Guid.Parse(row.GetString(2)), Enum.Parse<AuditAction>(row.GetString(3)),
        Guid.Parse(row.GetString(4)), row.IsDBNull(5) ? null : (Roles)row.GetInt32(5), row.IsDBNull(6) ? null : Guid.Parse(row.GetString(6)),
        row.IsDBNull(7) ? null : row.GetString(7));
}
