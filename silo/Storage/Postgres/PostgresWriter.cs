using Microsoft.Extensions.Options;
using Npgsql;
using Portal.Recordings;

namespace Portal.Storage.Postgres;

/// <summary>
/// The one appender of this silo. Everything that waits, of many conversations, shares one transaction; what comes meanwhile shares the next.
/// A caller hears back only after the commit. When the database refuses a shared transaction, each append is tried alone, so that only the one to blame fails.
/// </summary>
internal sealed class PostgresWriter(NpgsqlDataSource source, IOptions<StorageOptions> options, TimeProvider clock) : IAsyncDisposable, IDisposable
{
    private const int MostInOneTransaction = 512;

    private readonly WaitingLine<PendingAppend> line = new(options.Value.WaitingAppends, options.Value.WaitingBytes);
    private readonly Lock starting = new();
    private Task? loop;

    internal async Task<bool> Append(FactAppend append, CancellationToken cancellation)
    {
        Start();
        await line.Join(append, cancellation);
        return await append.Answer;
    }

    /// <summary>Null when too much waits already.</summary>
    internal Task<AudioAppend>? TryAppend(SoundAppend append)
    {
        Start();
        return line.TryJoin(append, append.Chunks.Sum(chunk => chunk.Body.Length)) ? append.Answer : null;
    }

    public async ValueTask DisposeAsync()
    {
        line.Close();
        if (loop is not null)
            await loop;
    }

    public void Dispose()
    {
        line.Close();
        loop?.Wait();
    }

    private void Start()
    {
        lock (starting)
            loop ??= Task.Run(Write);
    }

    private async Task Write()
    {
        var held = new Queue<PendingAppend>();
        while (held.Count > 0 || await line.Any())
        {
            var batch = NextBatch(held);
            try
            {
                await Commit(batch);
            }
            catch (PostgresException) when (batch.Count > 1)
            {
                foreach (var append in batch)
                    await CommitAlone(append);
            }
            catch (Exception failure)
            {
                foreach (var append in batch)
                    append.Fail(failure);
            }
        }
    }

    // One append for each line; a second one for the same line waits for the next transaction, in order.
    private List<PendingAppend> NextBatch(Queue<PendingAppend> held)
    {
        var batch = new List<PendingAppend>();
        var lines = new HashSet<(bool, Guid)>();
        for (var again = held.Count; again > 0; again--)
            Take(held.Dequeue());
        while (batch.Count < MostInOneTransaction && held.Count < MostInOneTransaction && line.TryNext(out var next))
            Take(next);
        return batch;

        void Take(PendingAppend append)
        {
            if (batch.Count < MostInOneTransaction && lines.Add(append.Line))
                batch.Add(append);
            else
                held.Enqueue(append);
        }
    }

    private async Task CommitAlone(PendingAppend append)
    {
        try
        {
            await Commit([append]);
        }
        catch (Exception failure)
        {
            append.Fail(failure);
        }
    }

    private async Task Commit(List<PendingAppend> batch)
    {
        await using (var connection = await source.OpenConnectionAsync())
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await new AppendTransaction(connection, batch, clock).Write();
            await transaction.CommitAsync();
        }

        foreach (var append in batch)
            append.Tell();
    }
}
