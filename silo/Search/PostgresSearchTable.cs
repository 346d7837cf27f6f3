using Npgsql;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Search;

/// <summary>The index in PostgreSQL's full text search (https://www.postgresql.org/docs/15/textsearch.html), with our entries as its lexemes.</summary>
internal sealed class PostgresSearchTable(NpgsqlDataSource source) : ISearchTable
{
    public async Task Replace(Guid conversationId, IReadOnlyList<FiledPassage> passages, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var clear = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                // Two replacements of one conversation at once would else leave the rows of both.
                Statement("SELECT pg_advisory_xact_lock(hashtextextended($1, 1))", Value(conversationId.ToString())),
                Statement("DELETE FROM portal_search.passage WHERE conversation_id = $1", Value(conversationId)),
            },
        })
        {
            await clear.ExecuteNonQueryAsync(cancellation);
        }

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

    public async Task<IReadOnlyList<FoundPassage>> Find(
        Guid ownerId, IEnumerable<IReadOnlyList<IndexEntry>> conditions, int most, CancellationToken cancellation) =>
        await source.Query(
            """
            SELECT interviewee_id, conversation_id, segment_id, from_ms, text, language
            FROM portal_search.passage
            WHERE owner_id = $1 AND entries @@ $2::tsquery
            ORDER BY length(text), conversation_id, segment_id NULLS FIRST LIMIT $3
            """,
            row => new FoundPassage(
                row.GetGuid(0), row.GetGuid(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetInt64(3), row.GetString(4), row.GetString(5)),
            cancellation,
            Value(ownerId), Value(string.Join(" & ", conditions.Select(ways => $"({string.Join(" | ", ways.Select(Term))})"))), Value(most));

    private static string Term(IndexEntry entry) => entry.IsPrefix ? $"'{entry.Text}':*" : $"'{entry.Text}'";
}
