using Npgsql;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Search;

/// <summary>The index in PostgreSQL's full text search (https://www.postgresql.org/docs/15/textsearch.html), with our entries as its lexemes.</summary>
internal sealed class PostgresSearchTable(NpgsqlDataSource source) : ISearchTable
{
    public async Task Replace(Guid conversationId, long version, IReadOnlyList<FiledPassage> passages, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (await Claim(connection, conversationId, version, cancellation) is not { } isNew)
            return;
        if (!isNew)
            await connection.Execute("DELETE FROM portal_search.passage WHERE conversation_id = $1", cancellation, Value(conversationId));
        await using var insert = new NpgsqlBatch(connection);
        foreach (var (ownerId, intervieweeId, passage, entries) in passages)
        {
            insert.BatchCommands.Add(Statement(
                """
                INSERT INTO portal_search.passage (owner_id, interviewee_id, conversation_id, segment_id, from_ms, text, language, entries)
                VALUES ($1, $2, $3, $4, $5, $6, $7, array_to_tsvector($8))
                """,
                Value(ownerId), Value(intervieweeId), Value(conversationId), Value(passage.SegmentId), Value(passage.FromMs),
                Value(passage.Text), Value(passage.Language), Value(entries)));
        }

        if (passages.Count > 0)
            await insert.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async Task Remove(Guid conversationId, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        // First the version's row: it is what a replacement holds.
        await connection.Execute("DELETE FROM portal_search.passage_version WHERE conversation_id = $1", cancellation, Value(conversationId));
        await connection.Execute("DELETE FROM portal_search.passage WHERE conversation_id = $1", cancellation, Value(conversationId));
        await transaction.CommitAsync(cancellation);
    }

    public async Task<IReadOnlyList<FoundPassage>> Find(
        Guid ownerId, IEnumerable<IReadOnlyList<IndexEntry>> conditions, int most, CancellationToken cancellation) =>
        await source.Query(
            """
            SELECT interviewee_id, conversation_id, segment_id, from_ms, text, language
            FROM portal_search.passage
            WHERE owner_id = $1 AND entries @@ $2::tsquery
            LIMIT $3
            """,
            row => new FoundPassage(
                row.GetGuid(0), row.GetGuid(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetInt64(3), row.GetString(4), row.GetString(5)),
            cancellation,
            Value(ownerId), Value(string.Join(" & ", conditions.Select(ways => $"({string.Join(" | ", ways.Select(Term))})"))), Value(most));

    public async Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation) =>
        await source.Query(
            "SELECT DISTINCT conversation_id FROM portal_search.passage WHERE $1 IS NULL OR conversation_id > $1 ORDER BY conversation_id LIMIT $2",
            row => row.GetGuid(0), cancellation, Value(afterId), Value(limit));

    public async Task<bool> IsBuilt(CancellationToken cancellation) =>
        (await source.Query("SELECT one FROM portal_search.built", row => row.GetInt32(0), cancellation)).Count > 0;

    public Task<string> BeginBuild(CancellationToken cancellation) => Task.FromResult("");

    public Task MarkBuilt(string build, CancellationToken cancellation) =>
        source.Execute("INSERT INTO portal_search.built (one) VALUES (1) ON CONFLICT DO NOTHING", cancellation);

    /// <summary>
    /// Whether the conversation was not there before; null when a newer version is. The row is also what two replacements at once wait for.
    /// A row that was just inserted has no xmax (https://www.postgresql.org/docs/15/ddl-system-columns.html).
    /// </summary>
    private static async Task<bool?> Claim(NpgsqlConnection connection, Guid conversationId, long version, CancellationToken cancellation)
    {
        await using var claim = new NpgsqlCommand(
            """
            INSERT INTO portal_search.passage_version AS known (conversation_id, version) VALUES ($1, $2)
            ON CONFLICT (conversation_id) DO UPDATE SET version = excluded.version WHERE known.version <= excluded.version
            RETURNING xmax = 0
            """, connection)
        {
            Parameters = { Value(conversationId), Value(version) },
        };
        return await claim.ExecuteScalarAsync(cancellation) as bool?;
    }

    private static string Term(IndexEntry entry) => entry.IsPrefix ? $"'{entry.Text}':*" : $"'{entry.Text}'";
}
