using Npgsql;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

/// <summary>
/// What happens inside the shared transaction, in as few round trips as there are questions: lock the lines (always in the same order, so that silos do
/// not lock each other out), look up the hashes of repeated frames if there are any, decide, write everything as sets.
/// </summary>
internal sealed class AppendTransaction(NpgsqlConnection connection, List<PendingAppend> batch, TimeProvider clock)
{
    private readonly List<FactAppend> facts = [.. batch.OfType<FactAppend>()];
    private readonly List<SoundAppend> sounds = [.. batch.OfType<SoundAppend>()];

    internal async Task Write()
    {
        await LockLines();
        await Judge();
        await WriteRows();
    }

    private async Task LockLines()
    {
        var born = facts.Where(append => append.Expected == 0).OrderBy(append => append.Head.ConversationId).ToList();
        await using var statements = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Statement(
                    """
                    INSERT INTO conversation (conversation_id, interviewee_id, owner_id, version, settled, changed_at, failed_stage, failed_attempts, failed_reason)
                    SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
                    AS born (id, interviewee, owner, version, settled, changed, stage, attempts, reason) ORDER BY id
                    ON CONFLICT DO NOTHING RETURNING conversation_id
                    """,
                    Lines(born)),
                Statement(
                    "SELECT conversation_id, version FROM conversation WHERE conversation_id = ANY ($1) ORDER BY conversation_id FOR NO KEY UPDATE",
                    Column(facts.Where(append => append.Expected > 0), append => append.Head.ConversationId)),
                Statement(
                    $"SELECT recording_id, {PostgresAudioStore.HeadColumns} FROM recording WHERE recording_id = ANY ($1) ORDER BY recording_id FOR NO KEY UPDATE",
                    Column(sounds, append => append.RecordingId)),
            },
        };
        await using var reader = await statements.ExecuteReaderAsync();

        var inserted = (await reader.Rows(row => row.GetGuid(0), default)).ToHashSet();
        await reader.NextResultAsync();
        var versions = (await reader.Rows(row => (Id: row.GetGuid(0), Version: row.GetInt64(1)), default)).ToDictionary(row => row.Id, row => row.Version);
        await reader.NextResultAsync();
        var heads = (await reader.Rows(row => (Id: row.GetGuid(0), Head: PostgresAudioStore.HeadOf(row, 1)), default)).ToDictionary(row => row.Id, row => row.Head);

        foreach (var append in facts)
        {
            append.Accepted = append.Expected == 0
                ? inserted.Contains(append.Head.ConversationId)
                : versions.TryGetValue(append.Head.ConversationId, out var version) && version == append.Expected;
        }

        foreach (var append in sounds)
            append.Head = heads.GetValueOrDefault(append.RecordingId, AudioVerdict.Nothing);
    }

    private async Task Judge()
    {
        var repeated = sounds
            .Where(append => AudioVerdict.LooksBack(append.Head, append.Epoch, append.Chunks))
            .SelectMany(append => append.Chunks.Where(chunk => chunk.Seq <= append.Head.DurableThrough).Select(chunk => (Id: append.RecordingId, chunk.Seq)))
            .ToList();
        var hashes = new Dictionary<(Guid, long), byte[]>();
        if (repeated.Count > 0)
        {
            await using var command = new NpgsqlCommand(
                """
                SELECT recording_id, seq, hash FROM audio_chunk
                JOIN unnest($1, $2) AS repeated (recording_id, seq) USING (recording_id, seq)
                """,
                connection)
            { Parameters = { Column(repeated, row => row.Id), Column(repeated, row => row.Seq) } };
            await using var reader = await command.ExecuteReaderAsync();
            foreach (var (id, seq, hash) in await reader.Rows(row => (row.GetGuid(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)), default))
                hashes[(id, seq)] = hash;
        }

        foreach (var append in sounds)
            append.Verdict = AudioVerdict.On(append.Head, append.Epoch, append.Chunks, seq => hashes.GetValueOrDefault((append.RecordingId, seq)));
    }

    private async Task WriteRows()
    {
        var moved = facts.Where(append => append.Accepted && append.Expected > 0).ToList();
        var rows = facts.Where(append => append.Accepted).SelectMany(append => append.Rows.Select(row => (Id: append.Head.ConversationId, Row: row))).ToList();
        var grown = sounds.Where(append => append.Verdict.Write.Count > 0).ToList();
        var chunks = grown.SelectMany(append => append.Verdict.Write.Select(chunk => (append.RecordingId, append.Epoch, Chunk: chunk))).ToList();
        var conflicts = sounds.SelectMany(append => append.Verdict.Conflicting.Select(chunk => (append.RecordingId, append.Epoch, Chunk: chunk))).ToList();

        await using var statements = new NpgsqlBatch(connection);
        if (moved.Count > 0)
        {
            statements.BatchCommands.Add(Statement(
                """
                UPDATE conversation c SET interviewee_id = m.interviewee, owner_id = m.owner, version = m.version, settled = m.settled, changed_at = m.changed,
                failed_stage = m.stage, failed_attempts = m.attempts, failed_reason = m.reason
                FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                AS m (id, interviewee, owner, version, settled, changed, stage, attempts, reason, expected)
                WHERE c.conversation_id = m.id AND c.version = m.expected
                """,
                [.. Lines(moved), Column(moved, append => append.Expected)]));
        }

        if (rows.Count > 0)
        {
            statements.BatchCommands.Add(Statement(
                "INSERT INTO conversation_fact (conversation_id, version, kind, body, at) SELECT * FROM unnest($1, $2, $3, $4, $5)",
                Column(rows, row => row.Id), Column(rows, row => row.Row.Version), Column(rows, row => row.Row.Kind),
                Column(rows, row => row.Row.Body), Column(rows, row => Moment.Of(row.Row.At))));
        }

        if (grown.Count > 0)
        {
            statements.BatchCommands.Add(Statement(
                """
                UPDATE recording r SET durable_through = g.through, samples = g.samples
                FROM unnest($1, $2, $3, $4) AS g (id, epoch, through, samples)
                WHERE r.recording_id = g.id AND r.epoch = g.epoch AND NOT r.closed
                """,
                Column(grown, append => append.RecordingId), Column(grown, append => append.Epoch),
                Column(grown, append => append.Verdict.Answer.Head.DurableThrough), Column(grown, append => append.Verdict.Answer.Head.Samples)));
            statements.BatchCommands.Add(Statement(
                """
                INSERT INTO audio_chunk (recording_id, epoch, seq, first_sample, samples, hash, body)
                SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)
                """,
                Column(chunks, row => row.RecordingId), Column(chunks, row => row.Epoch), Column(chunks, row => row.Chunk.Seq),
                Column(chunks, row => row.Chunk.FirstSample), Column(chunks, row => row.Chunk.Samples),
                Column(chunks, row => row.Chunk.Hash), Column(chunks, row => row.Chunk.Body)));
        }

        if (conflicts.Count > 0)
        {
            var now = Moment.Of(clock.GetUtcNow());
            statements.BatchCommands.Add(Statement(
                """
                INSERT INTO audio_conflict (recording_id, epoch, seq, hash, body, at)
                SELECT * FROM unnest($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
                """,
                Column(conflicts, row => row.RecordingId), Column(conflicts, row => row.Epoch), Column(conflicts, row => row.Chunk.Seq),
                Column(conflicts, row => row.Chunk.Hash), Column(conflicts, row => row.Chunk.Body), Column(conflicts, _ => now)));
        }

        if (statements.BatchCommands.Count > 0)
            await statements.ExecuteNonQueryAsync();
    }

    private static NpgsqlParameter[] Lines(List<FactAppend> appends) =>
    [
        Column(appends, append => append.Head.ConversationId),
        Column(appends, append => append.Head.IntervieweeId),
        Column(appends, append => append.Head.OwnerId),
        Column(appends, append => append.Expected + append.Rows.Count),
        Column(appends, append => append.Head.Settled),
        Column(appends, append => Moment.Of(append.Head.ChangedAt)),
        Column(appends, append => append.Head.Failed?.Stage.ToString()),
        Column(appends, append => append.Head.Failed?.Attempts ?? 0),
        Column(appends, append => append.Head.Failed?.Reason),
    ];
}
