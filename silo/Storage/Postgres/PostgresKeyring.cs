using Npgsql;
using Portal.Privacy;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresKeyring(NpgsqlDataSource source, MasterKey master, TimeProvider clock) : IKeyring
{
    public async Task<PersonKey> Get(Guid intervieweeId, CancellationToken cancellation)
    {
        var found = await Find(intervieweeId, cancellation) ?? await FindOrMake(intervieweeId, cancellation);
        return found.Wrapped is null ? throw PortalException.NotFound() : master.Unwrap(intervieweeId, found.Wrapped);
    }

    public async Task Destroy(Guid intervieweeId, CancellationToken cancellation)
    {
        await source.Execute(
            """
            INSERT INTO person_key (interviewee_id, wrapped, made_at, destroyed_at) VALUES ($1, NULL, $2, $2)
            ON CONFLICT (interviewee_id) DO UPDATE SET wrapped = NULL, destroyed_at = $2 WHERE person_key.wrapped IS NOT NULL
            """,
            cancellation, Value(intervieweeId), Value(Moment.Of(clock.GetUtcNow())));
        // The row as it was stays on its page until it is cleaned; a small table, rarely done.
        await source.Execute("VACUUM person_key", cancellation);
    }

    private async Task<Row> FindOrMake(Guid intervieweeId, CancellationToken cancellation)
    {
        await source.Execute(
            "INSERT INTO person_key (interviewee_id, wrapped, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            cancellation, Value(intervieweeId), Value(master.WrapNew(intervieweeId)), Value(Moment.Of(clock.GetUtcNow())));
        return (await Find(intervieweeId, cancellation))!;
    }

    private async Task<Row?> Find(Guid intervieweeId, CancellationToken cancellation) =>
        (await source.Query(
            "SELECT wrapped FROM person_key WHERE interviewee_id = $1",
            row => new Row(row.IsDBNull(0) ? null : row.GetFieldValue<byte[]>(0)), cancellation, Value(intervieweeId))).SingleOrDefault();

    private sealed record Row(byte[]? Wrapped);
}
