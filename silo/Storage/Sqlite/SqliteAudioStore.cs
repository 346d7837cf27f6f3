using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Portal.Recordings;

namespace Portal.Storage.Sqlite;

internal sealed class SqliteAudioStore(SqliteFile file, SqliteWriter writer, TimeProvider clock) : IAudioStore
{
    private const string HeadColumns = "epoch, durable_through, samples, closed";
    private const int PageOfChunks = 64;
    private const int SliceToDrop = 256;

    public Task<RecordingHead> Attach(Guid recordingId, CancellationToken cancellation) =>
        writer.Do(
            session => session.Query(
                $"""
                 INSERT INTO recording (recording_id, epoch, durable_through, samples, closed) VALUES ($id, 1, -1, 0, 0)
                 ON CONFLICT (recording_id) DO UPDATE SET epoch = epoch + 1 RETURNING {HeadColumns}
                 """,
                HeadOf, ("$id", Key.Of(recordingId))).Single(),
            cancellation);

    public Task<RecordingHead?> Head(Guid recordingId, CancellationToken cancellation) =>
        file.Read(session => HeadIn(session, recordingId), cancellation);

    public async Task<AudioAppend> Append(Guid recordingId, long epoch, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation)
    {
        AudioVerdict.Check(chunks);
        var stored = writer.TryDo(session => Append(session, recordingId, epoch, chunks), chunks.Sum(chunk => chunk.Body.Length));
        return stored is null
            ? new(AppendOutcome.Busy, await Head(recordingId, cancellation) ?? AudioVerdict.Nothing, [])
            : await stored;
    }

    public async IAsyncEnumerable<AudioChunk> Read(Guid recordingId, long fromSeq, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<AudioChunk> page;
        do
        {
            page = await file.Read(
                session => session.Query(
                    "SELECT seq, first_sample, samples, hash, body FROM audio_chunk WHERE recording_id = $id AND seq >= $from ORDER BY seq LIMIT $limit",
                    row => new AudioChunk(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetFieldValue<byte[]>(3), row.GetFieldValue<byte[]>(4)),
                    ("$id", Key.Of(recordingId)), ("$from", fromSeq), ("$limit", PageOfChunks)),
                cancellation);
            foreach (var chunk in page)
                yield return chunk;
            if (page.Count > 0)
                fromSeq = page[^1].Seq + 1;
        }
        while (page.Count == PageOfChunks);
    }

    public async Task Rewrite(Guid recordingId, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation)
    {
        await writer.Do(
            session =>
            {
                foreach (var chunk in chunks)
                {
                    session.Execute(
                        "UPDATE audio_chunk SET hash = $hash, body = $body WHERE recording_id = $id AND seq = $seq",
                        ("$id", Key.Of(recordingId)), ("$seq", chunk.Seq), ("$hash", chunk.Hash), ("$body", chunk.Body));
                    session.Execute("DELETE FROM audio_conflict WHERE recording_id = $id AND seq = $seq", ("$id", Key.Of(recordingId)), ("$seq", chunk.Seq));
                }

                return true;
            },
            cancellation);
        await file.EmptyLog();
    }

    // Of the chunks that begin at or before the sample, the last one holds it, unless it ends before.
    public Task<long?> SeqAt(Guid recordingId, long sample, CancellationToken cancellation) =>
        file.Read(
            session => session.Query(
                """
                SELECT seq, first_sample + samples FROM audio_chunk
                WHERE recording_id = $id AND first_sample <= $sample ORDER BY first_sample DESC, seq DESC LIMIT 1
                """,
                row => row.GetInt64(1) > sample ? row.GetInt64(0) : (long?)null,
                ("$id", Key.Of(recordingId)), ("$sample", Math.Max(sample, 0))).SingleOrDefault(),
            cancellation);

    public Task<RecordingHead> Close(Guid recordingId, long finalSeq, CancellationToken cancellation) =>
        writer.Do(
            session =>
            {
                if (finalSeq < 0)
                {
                    session.Execute(
                        "INSERT INTO recording (recording_id, epoch, durable_through, samples, closed) VALUES ($id, 0, -1, 0, 1) ON CONFLICT DO NOTHING",
                        ("$id", Key.Of(recordingId)));
                }

                session.Execute(
                    "UPDATE recording SET closed = 1 WHERE recording_id = $id AND durable_through >= $final",
                    ("$id", Key.Of(recordingId)), ("$final", finalSeq));
                return HeadIn(session, recordingId) ?? AudioVerdict.Nothing;
            },
            cancellation);

    // In slices, so that nobody's audio waits behind an hour of it.
    public async Task DropChunks(Guid recordingId, CancellationToken cancellation)
    {
        if (await Head(recordingId, cancellation) is { Closed: false })
            throw new InvalidOperationException("The chunks of an open recording are its only copy.");
        while (await writer.Do(
            session => session.Execute(
                "DELETE FROM audio_chunk WHERE recording_id = $id AND seq IN (SELECT seq FROM audio_chunk WHERE recording_id = $id ORDER BY seq LIMIT $slice)",
                ("$id", Key.Of(recordingId)), ("$slice", SliceToDrop)),
            cancellation) == SliceToDrop)
        {
        }
    }

    private AudioAppend Append(SqliteSession session, Guid recordingId, long epoch, IReadOnlyList<AudioChunk> chunks)
    {
        var id = Key.Of(recordingId);
        var verdict = AudioVerdict.On(
            HeadIn(session, recordingId) ?? AudioVerdict.Nothing, epoch, chunks,
            seq => session.Query(
                "SELECT hash FROM audio_chunk WHERE recording_id = $id AND seq = $seq",
                row => row.GetFieldValue<byte[]>(0), ("$id", id), ("$seq", seq)).SingleOrDefault());

        foreach (var chunk in verdict.Write)
        {
            session.Execute(
                """
                INSERT INTO audio_chunk (recording_id, seq, epoch, first_sample, samples, hash, body)
                VALUES ($id, $seq, $epoch, $first, $samples, $hash, $body)
                """,
                ("$id", id), ("$seq", chunk.Seq), ("$epoch", epoch), ("$first", chunk.FirstSample), ("$samples", chunk.Samples), ("$hash", chunk.Hash), ("$body", chunk.Body));
        }

        foreach (var chunk in verdict.Conflicting)
        {
            session.Execute(
                "INSERT INTO audio_conflict (recording_id, seq, hash, epoch, body, at) VALUES ($id, $seq, $hash, $epoch, $body, $at) ON CONFLICT DO NOTHING",
                ("$id", id), ("$seq", chunk.Seq), ("$hash", chunk.Hash), ("$epoch", epoch), ("$body", chunk.Body), ("$at", Moment.Of(clock.GetUtcNow())));
        }

        if (verdict.Write.Count > 0)
        {
            session.Execute(
                "UPDATE recording SET durable_through = $through, samples = $samples WHERE recording_id = $id AND epoch = $epoch AND closed = 0",
                ("$id", id), ("$epoch", epoch), ("$through", verdict.Answer.Head.DurableThrough), ("$samples", verdict.Answer.Head.Samples));
        }

        return verdict.Answer;
    }

    private static RecordingHead? HeadIn(SqliteSession session, Guid recordingId) =>
        session.Query($"SELECT {HeadColumns} FROM recording WHERE recording_id = $id", HeadOf, ("$id", Key.Of(recordingId))).SingleOrDefault();

    private static RecordingHead HeadOf(SqliteDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3) == 1);
}
