using Npgsql;

namespace Portal.Storage.Postgres;

/// <summary>Statements with parameters by position ($1, $2 …), each with the type it was given: nothing is guessed and everything travels in binary.</summary>
internal static class PostgresSql
{
    internal static async Task<List<T>> Query<T>(
        this NpgsqlDataSource source, string sql, Func<NpgsqlDataReader, T> row, CancellationToken cancellation, params NpgsqlParameter[] values)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.AddRange(values);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.Rows(row, cancellation);
    }

    internal static async Task<int> Execute(this NpgsqlDataSource source, string sql, CancellationToken cancellation, params NpgsqlParameter[] values)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.AddRange(values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Within the transaction the connection is in.</summary>
    internal static async Task<int> Execute(this NpgsqlConnection connection, string sql, CancellationToken cancellation, params NpgsqlParameter[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    internal static async Task<List<T>> Rows<T>(this NpgsqlDataReader reader, Func<NpgsqlDataReader, T> row, CancellationToken cancellation)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
            rows.Add(row(reader));
        return rows;
    }

    internal static NpgsqlBatchCommand Statement(string sql, params NpgsqlParameter[] values)
    {
        var statement = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            statement.Parameters.Add(value);
        return statement;
    }

    internal static NpgsqlParameter Value<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    internal static NpgsqlParameter Column<TRow, T>(IEnumerable<TRow> rows, Func<TRow, T> value) => Value(rows.Select(value).ToArray());
}
