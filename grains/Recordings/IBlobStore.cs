namespace Portal.Recordings;

/// <summary>Port: large, write-once byte sequences (sealed recordings, uploads). Names are like <c>recording/3f…</c>: letters, digits, '-', '/', '.'.</summary>
public interface IBlobStore
{
    /// <summary>Stores everything the stream gives under a name; visible only when complete; replaces what was there.</summary>
    Task Put(string name, Stream content, CancellationToken cancellation = default);

    /// <summary>Opens a range for reading; null when there is no such blob.</summary>
    Task<Stream?> Open(string name, long offset, long? count, CancellationToken cancellation = default);

    /// <summary>Its size in bytes, or null.</summary>
    Task<long?> Size(string name, CancellationToken cancellation = default);

    /// <summary>Deletes it, if it is there.</summary>
    Task Delete(string name, CancellationToken cancellation = default);
}
