using Microsoft.Data.Sqlite;
using Portal.Conversations;

namespace Portal.Storage.Sqlite;

internal sealed class SqliteFactStore(SqliteFile file, SqliteWriter writer) : IFactStore
{
    private const string HeadColumns = "conversation_id, interviewee_id, owner_id, settled, changed_at, failed_stage, failed_attempts, failed_reason";

    public Task<bool> Append(ConversationHead head, long expectedVersion, IReadOnlyList<FactRow> rows, CancellationToken cancellation)
    {
        FactRows.Check(expectedVersion, rows);
        return writer.Do(session => Append(session, head, expectedVersion, rows), cancellation);
    }

    public async Task Rewrite(Guid conversationId, IReadOnlyList<FactRow> rows, CancellationToken cancellation)
    {
        await writer.Do(
            session =>
            {
                foreach (var row in rows)
                {
                    session.Execute(
                        "UPDATE conversation_fact SET kind = $kind, body = $body WHERE conversation_id = $id AND version = $version",
                        ("$id", Key.Of(conversationId)), ("$version", row.Version), ("$kind", row.Kind), ("$body", row.Body));
                }

                return true;
            },
            cancellation);
        await file.EmptyLog();
    }

    public Task<IReadOnlyList<FactRow>> Read(Guid conversationId, long afterVersion, CancellationToken cancellation) =>
        file.Read<IReadOnlyList<FactRow>>(
            session => session.Query(
                "SELECT version, kind, body, at FROM conversation_fact WHERE conversation_id = $id AND version > $after ORDER BY version",
                row => new FactRow(row.GetInt64(0), row.GetString(1), row.GetFieldValue<byte[]>(2), Moment.From(row.GetInt64(3))),
                ("$id", Key.Of(conversationId)), ("$after", afterVersion)),
            cancellation);

    public Task<ConversationHead?> Head(Guid conversationId, CancellationToken cancellation) =>
        file.Read(
            session => session.Query($"SELECT {HeadColumns} FROM conversation WHERE conversation_id = $id", HeadOf, ("$id", Key.Of(conversationId))).SingleOrDefault(),
            cancellation);

    public Task<IReadOnlyList<ConversationHead>> Unsettled(DateTimeOffset before, int limit, CancellationToken cancellation) =>
        file.Read<IReadOnlyList<ConversationHead>>(
            session => session.Query(
                $"SELECT {HeadColumns} FROM conversation WHERE settled = 0 AND changed_at < $before ORDER BY changed_at, conversation_id LIMIT $limit",
                HeadOf, ("$before", Moment.Of(before)), ("$limit", limit)),
            cancellation);

    public Task<IReadOnlyList<ConversationHead>> Failed(int limit, CancellationToken cancellation) =>
        file.Read<IReadOnlyList<ConversationHead>>(
            session => session.Query(
                $"SELECT {HeadColumns} FROM conversation WHERE failed_stage IS NOT NULL ORDER BY changed_at DESC, conversation_id LIMIT $limit",
                HeadOf, ("$limit", limit)),
            cancellation);

    public Task<IReadOnlyList<ConversationHead>> Page(Guid? afterId, int limit, CancellationToken cancellation) =>
        file.Read<IReadOnlyList<ConversationHead>>(
            session => session.Query(
                $"SELECT {HeadColumns} FROM conversation WHERE conversation_id > $after ORDER BY conversation_id LIMIT $limit",
                HeadOf, ("$after", afterId is { } id ? Key.Of(id) : ""), ("$limit", limit)),
            cancellation);

    private static bool Append(SqliteSession session, ConversationHead head, long expected, IReadOnlyList<FactRow> rows)
    {
        var moved = session.Execute(
            expected == 0
                ? """
                  INSERT INTO conversation (conversation_id, interviewee_id, owner_id, version, settled, changed_at, failed_stage, failed_attempts, failed_reason)
                  VALUES ($id, $interviewee, $owner, $version, $settled, $changed, $stage, $attempts, $reason) ON CONFLICT DO NOTHING
                  """
                : """
                  UPDATE conversation SET interviewee_id = $interviewee, owner_id = $owner, version = $version, settled = $settled, changed_at = $changed,
                  failed_stage = $stage, failed_attempts = $attempts, failed_reason = $reason WHERE conversation_id = $id AND version = $expected
                  """,
            ("$id", Key.Of(head.ConversationId)), ("$interviewee", Key.Of(head.IntervieweeId)), ("$owner", Key.Of(head.OwnerId)),
            ("$version", expected + rows.Count), ("$settled", head.Settled ? 1 : 0), ("$changed", Moment.Of(head.ChangedAt)), ("$expected", expected),
            ("$stage", head.Failed?.Stage.ToString()), ("$attempts", head.Failed?.Attempts ?? 0), ("$reason", head.Failed?.Reason));
        if (moved == 0)
            return false;

        foreach (var row in rows)
        {
            session.Execute(
                "INSERT INTO conversation_fact (conversation_id, version, kind, body, at) VALUES ($id, $version, $kind, $body, $at)",
                ("$id", Key.Of(head.ConversationId)), ("$version", row.Version), ("$kind", row.Kind), ("$body", row.Body), ("$at", Moment.Of(row.At)));
        }

        return true;
    }

    private static ConversationHead HeadOf(SqliteDataReader row) =>
        new(Guid.Parse(row.GetString(0)), Guid.Parse(row.GetString(1)), Guid.Parse(row.GetString(2)), row.GetInt64(3) == 1, Moment.From(row.GetInt64(4)),
            FactRows.Failed(row.IsDBNull(5) ? null : row.GetString(5), row.GetInt32(6), row.IsDBNull(7) ? null : row.GetString(7)));
}
