using Microsoft.Extensions.Options;

namespace Portal.Storage.Sqlite;

/// <summary>The database files of the embedded mode, each with a writer of its own so that none waits for another.</summary>
internal sealed class SqliteFiles(IOptions<StorageOptions> options)
{
    /// <summary>Facts, audio and keys.</summary>
    internal SqliteFile Portal { get; } = new(options.Value.File("portal.db"));

    /// <summary>The states of grains, written by the Orleans provider.</summary>
    internal SqliteFile Grains { get; } = new(options.Value.File("grains.db"));

    /// <summary>The search index: derived, can be thrown away.</summary>
    internal SqliteFile Search { get; } = new(options.Value.File("search.db"));
}
