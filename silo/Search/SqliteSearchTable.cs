using Microsoft.Extensions.Options;
using Portal.Storage;
using Portal.Storage.Sqlite;

namespace Portal.Search;

/// <summary>The index in SQLite's FTS5 (https://www.sqlite.org/fts5.html), which only ever sees entries made of letters and digits.</summary>
internal sealed class SqliteSearchTable(SqliteFiles files, IOptions<StorageOptions> options) : ISearchTable, IAsyncDisposable, IDisposable
{
    private readonly SqliteWriter writer = new(files.Search, options);

    public Task Replace(Guid conversationId, IReadOnlyList<FiledPassage> passages, CancellationToken cancellation) =>
        writer.Do(
            session =>
            {
                var id = Key.Of(conversationId);
                session.Execute("DELETE FROM passage_entries WHERE rowid IN (SELECT id FROM passage WHERE conversation_id = $id)", ("$id", id));
                session.Execute("DELETE FROM passage WHERE conversation_id = $id", ("$id", id));
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
                        ("$row", row), ("$entries", string.Join(' ', entries.Append(OwnerEntry(ownerId)))));
                }

                return true;
            },
            cancellation);

    public Task<IReadOnlyList<FoundPassage>> Find(Guid ownerId, IEnumerable<IReadOnlyList<IndexEntry>> conditions, int most, CancellationToken cancellation)
    {
        // The owner is a condition of the index itself, so that another's passages are never even looked at.
        IEnumerable<IReadOnlyList<IndexEntry>> all = [[new IndexEntry(OwnerEntry(ownerId), false)], .. conditions];
        var match = string.Join(" AND ", all.Select(ways => $"({string.Join(" OR ", ways.Select(Term))})"));
        return files.Search.Read<IReadOnlyList<FoundPassage>>(
            session => session.Query(
                """
                SELECT p.interviewee_id, p.conversation_id, p.segment_id, p.from_ms, p.text, p.language
                FROM passage_entries JOIN passage p ON p.id = passage_entries.rowid
                WHERE passage_entries MATCH $match AND p.owner_id = $owner
                ORDER BY length(p.text), p.conversation_id, p.segment_id LIMIT $most
                """,
                row => new FoundPassage(
                    Guid.Parse(row.GetString(0)), Guid.Parse(row.GetString(1)), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetInt64(3),
                    row.GetString(4), row.GetString(5)),
                ("$match", match), ("$owner", Key.Of(ownerId)), ("$most", most)),
            cancellation);
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    public void Dispose() => writer.Dispose();

    private static string OwnerEntry(Guid ownerId) => "o" + ownerId.ToString("N");

    private static string Term(IndexEntry entry) => entry.IsPrefix ? $"\"{entry.Text}\" *" : $"\"{entry.Text}\"";
}
