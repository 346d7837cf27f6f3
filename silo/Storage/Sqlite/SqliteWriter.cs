using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Options;

namespace Portal.Storage.Sqlite;

/// <summary>
/// The only writer of the database in this process, on a thread of its own. Everything that waits shares one transaction and one fsync; each piece of
/// work has its own savepoint, so that one that fails takes nothing with it. A caller hears back only after the commit.
/// </summary>
internal sealed class SqliteWriter(SqliteFile file, IOptions<StorageOptions> options) : IAsyncDisposable, IDisposable
{
    private const int MostInOneTransaction = 1024;

    private readonly WaitingLine<Work> line = new(options.Value.WaitingAppends, options.Value.WaitingBytes);
    private readonly Lock starting = new();
    private Task? thread;

    /// <summary>Does the work in the next transaction, waiting for a place in the line.</summary>
    internal async Task<T> Do<T>(Func<SqliteSession, T> work, CancellationToken cancellation)
    {
        Start();
        var job = new Work<T>(work);
        await line.Join(job, cancellation);
        return await job.Answer;
    }

    /// <summary>Does the work in the next transaction; null when too much waits already.</summary>
    internal Task<T>? TryDo<T>(Func<SqliteSession, T> work, int bytes)
    {
        Start();
        var job = new Work<T>(work);
        return line.TryJoin(job, bytes) ? job.Answer : null;
    }

    public async ValueTask DisposeAsync()
    {
        line.Close();
        if (thread is not null)
            await thread;
    }

    public void Dispose()
    {
        line.Close();
        thread?.Wait();
    }

    private void Start()
    {
        lock (starting)
            thread ??= Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private void Write()
    {
        SqliteSession? session = null;
        var batch = new List<Work>();
        // Blocking is right here: this thread does nothing else.
        while (line.Any().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            try
            {
                session ??= new SqliteSession(file.OpenWriter());
                session.Execute("BEGIN IMMEDIATE");
                while (batch.Count < MostInOneTransaction && line.TryNext(out var work))
                {
                    batch.Add(work);
                    DoOne(session, work);
                }

                session.Execute("COMMIT");
                foreach (var work in batch)
                    work.Tell();
            }
            catch (Exception failure)
            {
                // The transaction is lost as a whole: a locked or full disk. A fresh connection cannot be inside it.
                session?.Dispose();
                session = null;
                if (batch.Count == 0 && line.TryNext(out var next))
                    batch.Add(next);
                foreach (var work in batch)
                    work.Fail(failure);
            }
        }

        session?.Dispose();
    }

    private static void DoOne(SqliteSession session, Work work)
    {
        session.Execute("SAVEPOINT one");
        if (!work.Try(session))
            session.Execute("ROLLBACK TO one");
        session.Execute("RELEASE one");
    }

    private abstract class Work
    {
        /// <summary>Runs it and keeps the outcome; false when it failed.</summary>
        internal abstract bool Try(SqliteSession session);

        internal abstract void Tell();

        internal abstract void Fail(Exception failure);
    }

    private sealed class Work<T>(Func<SqliteSession, T> work) : Work
    {
        private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? outcome;
        private ExceptionDispatchInfo? failed;

        internal Task<T> Answer => answer.Task;

        internal override bool Try(SqliteSession session)
        {
            try
            {
                outcome = work(session);
                return true;
            }
            catch (Exception failure)
            {
                failed = ExceptionDispatchInfo.Capture(failure);
                return false;
            }
        }

        internal override void Tell()
        {
            if (failed is null)
                answer.SetResult(outcome!);
            else
                answer.SetException(failed.SourceException);
        }

        internal override void Fail(Exception failure) => answer.SetException(failure);
    }
}
