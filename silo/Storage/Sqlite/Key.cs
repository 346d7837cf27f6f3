namespace Portal.Storage.Sqlite;

/// <summary>Ids in SQLite: lower-case text, readable, and in the order PostgreSQL gives to uuid.</summary>
internal static class Key
{
    internal static string Of(Guid id) => id.ToString("D");
}
