using Portal.Privacy;

namespace Portal.Storage.Sqlite;

internal sealed class SqliteKeyring(SqliteFile file, SqliteWriter writer, MasterKey master, TimeProvider clock) : IKeyring
{
    public async Task<PersonKey> Get(Guid intervieweeId, CancellationToken cancellation)
    {
        var found = await file.Read(session => Find(session, intervieweeId), cancellation)
            ?? await writer.Do(session => FindOrMake(session, intervieweeId), cancellation);
        return found.Wrapped is null ? throw PortalException.NotFound() : master.Unwrap(intervieweeId, found.Wrapped);
    }

    public async Task Destroy(Guid intervieweeId, CancellationToken cancellation)
    {
        await writer.Do(
            session => session.Execute(
                """
                INSERT INTO person_key (interviewee_id, wrapped, made_at, destroyed_at) VALUES ($id, NULL, $now, $now)
                ON CONFLICT (interviewee_id) DO UPDATE SET wrapped = NULL, destroyed_at = $now WHERE wrapped IS NOT NULL
                """,
                ("$id", Key.Of(intervieweeId)), ("$now", Moment.Of(clock.GetUtcNow()))),
            cancellation);
        await file.EmptyLog();
    }

    private Row FindOrMake(SqliteSession session, Guid intervieweeId)
    {
        session.Execute(
            "INSERT INTO person_key (interviewee_id, wrapped, made_at) VALUES ($id, $wrapped, $now) ON CONFLICT DO NOTHING",
            ("$id", Key.Of(intervieweeId)), ("$wrapped", master.WrapNew(intervieweeId)), ("$now", Moment.Of(clock.GetUtcNow())));
        return Find(session, intervieweeId)!;
    }

    private static Row? Find(SqliteSession session, Guid intervieweeId) =>
        session.Query(
            "SELECT wrapped FROM person_key WHERE interviewee_id = $id",
            row => new Row(row.IsDBNull(0) ? null : row.GetFieldValue<byte[]>(0)), ("$id", Key.Of(intervieweeId))).SingleOrDefault();

    private sealed record Row(byte[]? Wrapped);
}
