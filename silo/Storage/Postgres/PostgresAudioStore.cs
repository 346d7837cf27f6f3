using System.Runtime.CompilerServices;
using Npgsql;
using Portal.Recordings;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresAudioStore(NpgsqlDataSource source, PostgresWriter writer) : IAudioStore
{
    internal const string HeadColumns = "epoch, durable_through, samples, closed";
    private const int PageOfChunks = 64;
    private const int SliceToDrop = 1024;

    public async Task<RecordingHead> Attach(Guid recordingId, CancellationToken cancellation) =>
        (await source.Query(
            """
            INSERT INTO recording (recording_id, epoch, durable_through, samples, closed) VALUES ($1, 1, -1, 0, false)
            ON CONFLICT (recording_id) DO UPDATE SET epoch = recording.epoch + 1
            RETURNING recording.epoch, durable_through, samples, closed
            """,
            row => HeadOf(row), cancellation, Value(recordingId))).Single();

    public async Task<RecordingHead?> Head(Guid recordingId, CancellationToken cancellation) =>
        (await source.Query($"SELECT {HeadColumns} FROM recording WHERE recording_id = $1", row => HeadOf(row), cancellation, Value(recordingId))).SingleOrDefault();

    public async Task<AudioAppend> Append(Guid recordingId, long epoch, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation)
    {
        AudioVerdict.Check(chunks);
        return await (writer.TryAppend(new SoundAppend(recordingId, epoch, chunks))
            ?? BusyAnswer(recordingId, cancellation));
    }

    public async IAsyncEnumerable<AudioChunk> Read(Guid recordingId, long fromSeq, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<AudioChunk> page;
        do
        {
            page = await source.Query(
                "SELECT seq, first_sample, samples, hash, body FROM audio_chunk WHERE recording_id = $1 AND seq >= $2 ORDER BY seq LIMIT $3",
                row => new AudioChunk(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetFieldValue<byte[]>(3), row.GetFieldValue<byte[]>(4)),
                cancellation, Value(recordingId), Value(fromSeq), Value(PageOfChunks));
            foreach (var chunk in page)
                yield return chunk;
            if (page.Count > 0)
                fromSeq = page[^1].Seq + 1;
        }
        while (page.Count == PageOfChunks);
    }

    public async Task Rewrite(Guid recordingId, IReadOnlyList<AudioChunk> chunks, CancellationToken cancellation)
    {
        await source.Execute(
            """
            UPDATE audio_chunk c SET hash = r.hash, body = r.body FROM unnest($2, $3, $4) AS r (seq, hash, body)
            WHERE c.recording_id = $1 AND c.seq = r.seq
            """,
            cancellation, Value(recordingId), Column(chunks, chunk => chunk.Seq), Column(chunks, chunk => chunk.Hash), Column(chunks, chunk => chunk.Body));
        await source.Execute(
            "DELETE FROM audio_conflict WHERE recording_id = $1 AND seq = ANY ($2)", cancellation, Value(recordingId), Column(chunks, chunk => chunk.Seq));
        // The rows as they were stay on their pages until those are cleaned.
        await source.Execute("VACUUM audio_chunk, audio_conflict", cancellation);
    }

    // Of the chunks that begin at or before the sample, the last one holds it, unless it ends before.
    public async Task<long?> SeqAt(Guid recordingId, long sample, CancellationToken cancellation) =>
        (await source.Query(
            """
            SELECT seq, first_sample + samples FROM audio_chunk
            WHERE recording_id = $1 AND first_sample <= $2 ORDER BY first_sample DESC, seq DESC LIMIT 1
            """,
            row => row.GetInt64(1) > sample ? row.GetInt64(0) : (long?)null,
            cancellation, Value(recordingId), Value(Math.Max(sample, 0)))).SingleOrDefault();

    public async Task<RecordingHead> Close(Guid recordingId, long finalSeq, CancellationToken cancellation)
    {
        if (finalSeq < 0)
        {
            await source.Execute(
                "INSERT INTO recording (recording_id, epoch, durable_through, samples, closed) VALUES ($1, 0, -1, 0, true) ON CONFLICT DO NOTHING",
                cancellation, Value(recordingId));
        }

        await source.Execute(
            "UPDATE recording SET closed = true WHERE recording_id = $1 AND durable_through >= $2 AND NOT closed",
            cancellation, Value(recordingId), Value(finalSeq));
        return await Head(recordingId, cancellation) ?? AudioVerdict.Nothing;
    }

    // In slices, so that no transaction grows with the talk.
    public async Task DropChunks(Guid recordingId, CancellationToken cancellation)
    {
        if (await Head(recordingId, cancellation) is { Closed: false })
            throw new InvalidOperationException("The chunks of an open recording are its only copy.");
        while (await source.Execute(
            """
            DELETE FROM audio_chunk WHERE recording_id = $1
            AND seq IN (SELECT seq FROM audio_chunk WHERE recording_id = $1 ORDER BY seq LIMIT $2)
            """,
            cancellation, Value(recordingId), Value(SliceToDrop)) == SliceToDrop)
        {
        }
    }

    internal static RecordingHead HeadOf(NpgsqlDataReader row, int at = 0) =>
        new(row.GetInt64(at), row.GetInt64(at + 1), row.GetInt64(at + 2), row.GetBoolean(at + 3));

    private async Task<AudioAppend> BusyAnswer(Guid recordingId, CancellationToken cancellation) =>
        new(AppendOutcome.Busy, await Head(recordingId, cancellation) ?? AudioVerdict.Nothing, []);
}
