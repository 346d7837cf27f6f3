using Microsoft.Extensions.Options;
using Portal.Storage;
using Portal.Storage.Sqlite;

namespace Portal.Search;

/// <summary>The index in SQLite's FTS5 (https://www.sqlite.org/fts5.html), which only ever sees entries made of letters and digits.</summary>
internal sealed class SqliteSearchTable(SqliteFiles files, IOptions<StorageOptions> options) : ISearchTable, IAsyncDisposable, IDisposable
{
    private readonly SqliteWriter writer = new(files.Search, options);

    public Task Replace(Guid conversationId, long version, IReadOnlyList<FiledPassage> passages, CancellationToken cancellation) =>
        writer.Do(
            session =>
            {
                var id = Key.Of(conversationId);
                if (session.Execute(
                    """
                    INSERT INTO passage_version (conversation_id, version) VALUES ($id, $version)
                    ON CONFLICT (conversation_id) DO UPDATE SET version = excluded.version WHERE version <= excluded.version
                    """,
                    ("$id", id), ("$version", version)) == 0)
                {
                    return false;
                }

                Clear(session, id);
                foreach (var (ownerId, intervieweeId, passage, entries) in passages)
                {
                    var row = session.Query(
                        """
                        INSERT INTO passage (owner_id, interviewee_id, conversation_id, segment_id, from_ms, text, language)
                        VALUES ($owner, $interviewee, $id, $segment, $from, $text, $language) RETURNING id
                        """,
                        inserted => inserted.GetInt64(0),
                        ("$owner", Key.Of(ownerId)), ("$interviewee", Key.Of(intervieweeId)), ("$id", id), ("$segment", passage.SegmentId),
                        ("$from", passage.FromMs), ("$text", passage.Text), ("$language", passage.Language)).Single();
                    session.Execute(
                        "INSERT INTO passage_entries (rowid, entries) VALUES ($row, $entries)",
                        ("$row", row), ("$entries", string.Join(' ', entries)));
                }

                return true;
            },
            cancellation);

    public Task Remove(Guid conversationId, CancellationToken cancellation) =>
        writer.Do(
            session =>
            {
                Clear(session, Key.Of(conversationId));
                return session.Execute("DELETE FROM passage_version WHERE conversation_id = $id", ("$id", Key.Of(conversationId)));
            },
            cancellation);

    public Task<IReadOnlyList<FoundPassage>> Find(Guid ownerId, IEnumerable<IReadOnlyList<IndexEntry>> conditions, int most, CancellationToken cancellation)
    {
        var match = string.Join(" AND ", conditions.Select(ways => $"({string.Join(" OR ", ways.Select(Term))})"));
        return files.Search.Read<IReadOnlyList<FoundPassage>>(
            session => session.Query(
                """
                SELECT p.interviewee_id, p.conversation_id, p.segment_id, p.from_ms, p.text, p.language
                FROM passage_entries JOIN passage p ON p.id = passage_entries.rowid
                WHERE passage_entries MATCH $match AND p.owner_id = $owner
                LIMIT $most
                """,
                row => new FoundPassage(
                    Guid.Parse(row.GetString(0)), Guid.Parse(row.GetString(1)), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetInt64(3),
                    row.GetString(4), row.GetString(5)),
                ("$match", match), ("$owner", Key.Of(ownerId)), ("$most", most)),
            cancellation);
    }

    public Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation) =>
        files.Search.Read<IReadOnlyList<Guid>>(
            session => session.Query(
                "SELECT DISTINCT conversation_id FROM passage WHERE conversation_id > $after ORDER BY conversation_id LIMIT $limit",
                row => Guid.Parse(row.GetString(0)),
                ("$after", afterId is { } id ? Key.Of(id) : ""), ("$limit", limit)),
            cancellation);

    public Task<bool> IsBuilt(CancellationToken cancellation) =>
        files.Search.Read(session => session.Query("SELECT one FROM passage_index_built", row => row.GetInt64(0)).Count > 0, cancellation);

    public Task<string> BeginBuild(CancellationToken cancellation) => Task.FromResult("");

    public Task MarkBuilt(string build, CancellationToken cancellation) =>
        writer.Do(session => session.Execute("INSERT INTO passage_index_built (one) VALUES (1) ON CONFLICT DO NOTHING"), cancellation);

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    public void Dispose() => writer.Dispose();

    private static void Clear(SqliteSession session, string id)
    {
        session.Execute("DELETE FROM passage_entries WHERE rowid IN (SELECT id FROM passage WHERE conversation_id = $id)", ("$id", id));
        session.Execute("DELETE FROM passage WHERE conversation_id = $id", ("$id", id));
    }

    private static string Term(IndexEntry entry) => entry.IsPrefix ? $"\"{entry.Text}\" *" : $"\"{entry.Text}\"";
}
