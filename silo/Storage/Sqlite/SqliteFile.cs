using Microsoft.Data.Sqlite;

namespace Portal.Storage.Sqlite;

/// <summary>
/// One SQLite database file and how we open it: WAL so that readers never wait for the writer; synchronous=FULL so that what was
/// acknowledged survives a power cut (https://www.sqlite.org/pragma.html#pragma_synchronous); secure_delete so that a destroyed key is overwritten.
/// </summary>
internal sealed class SqliteFile(string path)
{
    private const int BusyTimeoutMs = 10_000;

    internal string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>For those who open the file themselves (the grain storage provider).</summary>
    internal string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path, DefaultTimeout = BusyTimeoutMs / 1000 }.ToString();

    internal SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        connection.Open();
        Pragma(connection, $"PRAGMA busy_timeout={BusyTimeoutMs}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
        return connection;
    }

    /// <summary>Reads on another thread with a pooled connection: the driver blocks, a grain must not.</summary>
    internal Task<T> Read<T>(Func<SqliteSession, T> read, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { Mode = SqliteOpenMode.ReadOnly }.ToString());
            using var session = new SqliteSession(connection);
            connection.Open();
            Pragma(connection, $"PRAGMA busy_timeout={BusyTimeoutMs};");
            return read(session);
        },
        cancellation);

    /// <summary>
    /// Empties the write-ahead log, which keeps copies of pages as they were. Waits a while for those who read; if they stay, the log is emptied when it next starts over.
    /// </summary>
    internal Task EmptyLog() => Task.Run(() =>
    {
        using var connection = OpenWriter();
        Pragma(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    });

    private static void Pragma(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
