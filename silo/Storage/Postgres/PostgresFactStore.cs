using Npgsql;
using Portal.Conversations;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresFactStore(NpgsqlDataSource source, PostgresWriter writer) : IFactStore
{
    private const string HeadColumns = "conversation_id, interviewee_id, owner_id, settled, changed_at, failed_stage, failed_attempts, failed_reason";

    public Task<bool> Append(ConversationHead head, long expectedVersion, IReadOnlyList<FactRow> rows, CancellationToken cancellation)
    {
        FactRows.Check(expectedVersion, rows);
        return writer.Append(new FactAppend(head, expectedVersion, rows), cancellation);
    }

    public async Task Rewrite(Guid conversationId, IReadOnlyList<FactRow> rows, CancellationToken cancellation)
    {
        await source.Execute(
            """
            UPDATE conversation_fact f SET kind = r.kind, body = r.body FROM unnest($2, $3, $4) AS r (version, kind, body)
            WHERE f.conversation_id = $1 AND f.version = r.version
            """,
            cancellation, Value(conversationId), Column(rows, row => row.Version), Column(rows, row => row.Kind), Column(rows, row => row.Body));
        // The rows as they were stay on their pages until those are cleaned.
        await source.Execute("VACUUM conversation_fact", cancellation);
    }

    public async Task<IReadOnlyList<FactRow>> Read(Guid conversationId, long afterVersion, CancellationToken cancellation) =>
        await source.Query(
            "SELECT version, kind, body, at FROM conversation_fact WHERE conversation_id = $1 AND version > $2 ORDER BY version",
            row => new FactRow(row.GetInt64(0), row.GetString(1), row.GetFieldValue<byte[]>(2), Moment.From(row.GetInt64(3))),
            cancellation, Value(conversationId), Value(afterVersion));

    public async Task<ConversationHead?> Head(Guid conversationId, CancellationToken cancellation) =>
        (await source.Query($"SELECT {HeadColumns} FROM conversation WHERE conversation_id = $1", HeadOf, cancellation, Value(conversationId))).SingleOrDefault();

    public async Task<IReadOnlyList<ConversationHead>> Unsettled(DateTimeOffset before, int limit, CancellationToken cancellation) =>
        await source.Query(
            $"SELECT {HeadColumns} FROM conversation WHERE NOT settled AND changed_at < $1 ORDER BY changed_at, conversation_id LIMIT $2",
            HeadOf, cancellation, Value(Moment.Of(before)), Value(limit));

    public async Task<IReadOnlyList<ConversationHead>> Failed(int limit, CancellationToken cancellation) =>
        await source.Query(
            $"SELECT {HeadColumns} FROM conversation WHERE failed_stage IS NOT NULL ORDER BY changed_at DESC, conversation_id LIMIT $1",
            HeadOf, cancellation, Value(limit));

    public async Task<IReadOnlyList<ConversationHead>> Page(Guid? afterId, int limit, CancellationToken cancellation) =>
        await source.Query(
            $"SELECT {HeadColumns} FROM conversation WHERE $1 IS NULL OR conversation_id > $1 ORDER BY conversation_id LIMIT $2",
            HeadOf, cancellation, Value(afterId), Value(limit));

    private static ConversationHead HeadOf(NpgsqlDataReader row) =>
        new(row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.GetBoolean(3), Moment.From(row.GetInt64(4)),
            FactRows.Failed(row.IsDBNull(5) ? null : row.GetString(5), row.GetInt32(6), row.IsDBNull(7) ? null : row.GetString(7)));
}
