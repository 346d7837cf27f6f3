using Npgsql;
using Portal.Recordings;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresUploadStore(NpgsqlDataSource source) : IUploadStore
{
    private const string Columns = "upload_id, owner_id, interviewee_id, version, step, bytes, stored, pieces, attempts, problem, about, changed_at";

    public async Task<UploadLine?> Read(Guid id, CancellationToken cancellation) =>
        (await source.Query($"SELECT {Columns} FROM upload WHERE upload_id = $1", LineOf, cancellation, Value(id))).SingleOrDefault();

    public async Task<bool> Write(UploadLine line, CancellationToken cancellation) => await source.Execute(
        line.Version == 1
            ? $"INSERT INTO upload ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING"
            : """
              UPDATE upload SET owner_id = $2, interviewee_id = $3, version = $4, step = $5, bytes = $6, stored = $7, pieces = $8, attempts = $9,
              problem = $10, about = $11, changed_at = $12 WHERE upload_id = $1 AND version = $4 - 1
              """,
        cancellation,
        Value(line.Id), Value(line.OwnerId), Value(line.IntervieweeId), Value(line.Version), Value((int)line.Step), Value(line.Bytes), Value(line.Stored),
        Value(line.Pieces), Value(line.Attempts), Value(line.Problem), Value(line.About), Value(Moment.Of(line.ChangedAt))) == 1;

    public Task Delete(Guid id, CancellationToken cancellation) => source.Execute("DELETE FROM upload WHERE upload_id = $1", cancellation, Value(id));

    public async Task<IReadOnlyList<UploadLine>> OfOwner(Guid ownerId, int limit, CancellationToken cancellation) =>
        await source.Query(
            $"SELECT {Columns} FROM upload WHERE owner_id = $1 ORDER BY changed_at DESC, upload_id LIMIT $2",
            LineOf, cancellation, Value(ownerId), Value(limit));

    public async Task<IReadOnlyList<UploadLine>> OfPerson(Guid ownerId, Guid intervieweeId, CancellationToken cancellation) =>
        await source.Query(
            $"SELECT {Columns} FROM upload WHERE owner_id = $1 AND interviewee_id = $2", LineOf, cancellation, Value(ownerId), Value(intervieweeId));

    public async Task<IReadOnlyList<UploadLine>> At(UploadStep step, DateTimeOffset before, int limit, CancellationToken cancellation) =>
        await source.Query(
            $"SELECT {Columns} FROM upload WHERE step = $1 AND changed_at < $2 ORDER BY changed_at, upload_id LIMIT $3",
            LineOf, cancellation, Value((int)step), Value(Moment.Of(before)), Value(limit));

    private static UploadLine LineOf(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.GetInt64(3), (UploadStep)row.GetInt32(4), row.GetInt64(5), row.GetInt64(6), row.GetInt32(7),
        row.GetInt32(8), row.IsDBNull(9) ? null : row.GetString(9), row.GetFieldValue<byte[]>(10), Moment.From(row.GetInt64(11)));
}
