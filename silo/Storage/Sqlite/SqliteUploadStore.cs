using Microsoft.Data.Sqlite;
using Portal.Recordings;

namespace Portal.Storage.Sqlite;

internal sealed class SqliteUploadStore(SqliteFile file, SqliteWriter writer) : IUploadStore
{
    private const string Columns = "upload_id, owner_id, interviewee_id, version, step, bytes, stored, pieces, attempts, problem, about, changed_at";

    public Task<UploadLine?> Read(Guid id, CancellationToken cancellation) =>
        file.Read(session => session.Query($"SELECT {Columns} FROM upload WHERE upload_id = $id", LineOf, ("$id", Key.Of(id))).SingleOrDefault(), cancellation);

    public Task<bool> Write(UploadLine line, CancellationToken cancellation) => writer.Do(session => Write(session, line), cancellation);

    public Task Delete(Guid id, CancellationToken cancellation) =>
        writer.Do(session => session.Execute("DELETE FROM upload WHERE upload_id = $id", ("$id", Key.Of(id))), cancellation);

    public Task<IReadOnlyList<UploadLine>> OfOwner(Guid ownerId, int limit, CancellationToken cancellation) =>
        file.Read<IReadOnlyList<UploadLine>>(
            session => session.Query(
                $"SELECT {Columns} FROM upload WHERE owner_id = $owner ORDER BY changed_at DESC, upload_id LIMIT $limit",
                LineOf, ("$owner", Key.Of(ownerId)), ("$limit", limit)),
            cancellation);

    public Task<IReadOnlyList<UploadLine>> OfPerson(Guid ownerId, Guid intervieweeId, CancellationToken cancellation) =>
        file.Read<IReadOnlyList<UploadLine>>(
            session => session.Query(
                $"SELECT {Columns} FROM upload WHERE owner_id = $owner AND interviewee_id = $interviewee",
                LineOf, ("$owner", Key.Of(ownerId)), ("$interviewee", Key.Of(intervieweeId))),
            cancellation);

    public Task<IReadOnlyList<UploadLine>> At(UploadStep step, DateTimeOffset before, int limit, CancellationToken cancellation) =>
        file.Read<IReadOnlyList<UploadLine>>(
            session => session.Query(
                $"SELECT {Columns} FROM upload WHERE step = $step AND changed_at < $before ORDER BY changed_at, upload_id LIMIT $limit",
                LineOf, ("$step", (int)step), ("$before", Moment.Of(before)), ("$limit", limit)),
            cancellation);

    private static bool Write(SqliteSession session, UploadLine line) => session.Execute(
        line.Version == 1
            ? $"""
              INSERT INTO upload ({Columns})
              VALUES ($id, $owner, $interviewee, $version, $step, $bytes, $stored, $pieces, $attempts, $problem, $about, $changed) ON CONFLICT DO NOTHING
              """
            : """
              UPDATE upload SET owner_id = $owner, interviewee_id = $interviewee, version = $version, step = $step, bytes = $bytes, stored = $stored, pieces = $pieces, attempts = $attempts,
              problem = $problem, about = $about, changed_at = $changed WHERE upload_id = $id AND version = $version - 1
              """,
        ("$id", Key.Of(line.Id)), ("$owner", Key.Of(line.OwnerId)), ("$interviewee", Key.Of(line.IntervieweeId)), ("$version", line.Version),
        ("$step", (int)line.Step), ("$bytes", line.Bytes), ("$stored", line.Stored), ("$pieces", line.Pieces), ("$attempts", line.Attempts),
        ("$problem", line.Problem), ("$about", line.About), ("$changed", Moment.Of(line.ChangedAt))) == 1;

    private static UploadLine LineOf(SqliteDataReader row) => new(
        Guid.Parse(row.GetString(0)), Guid.Parse(row.GetString(1)), Guid.Parse(row.GetString(2)), row.GetInt64(3), (UploadStep)row.GetInt32(4),
        row.GetInt64(5), row.GetInt64(6), row.GetInt32(7), row.GetInt32(8), row.IsDBNull(9) ? null : row.GetString(9), row.GetFieldValue<byte[]>(10),
        Moment.From(row.GetInt64(11)));
}
