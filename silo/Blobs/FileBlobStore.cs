using Microsoft.Extensions.Options;
using Portal.Recordings;
using Portal.Storage;

namespace Portal.Blobs;

/// <summary>
/// Blobs as files. A blob is written aside, flushed, moved into place and its folder flushed: whoever sees the name sees all of it, also after a power cut.
/// </summary>
internal sealed class FileBlobStore : IBlobStore
{
    /// <summary>Nobody takes longer to write one file; what is older was left by a process that died.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private readonly string root;

    public FileBlobStore(IOptions<StorageOptions> options, TimeProvider clock)
    {
        root = Path.GetFullPath(options.Value.Blobs);
        var aside = new DirectoryInfo(Path.Combine(root, ".tmp"));
        foreach (var file in aside.Exists ? aside.GetFiles() : [])
        {
            if (file.LastWriteTimeUtc < clock.GetUtcNow() - Abandoned)
                file.Delete();
        }
    }

    public async Task Put(string name, Stream content, CancellationToken cancellation)
    {
        var path = PathOf(name);
        var aside = Path.Combine(root, ".tmp", Guid.NewGuid().ToString("N"));
        DurableFolder.Make(Path.GetDirectoryName(aside)!);
        DurableFolder.Make(Path.GetDirectoryName(path)!);
        try
        {
            await using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true))
            {
                await content.CopyToAsync(file, cancellation);
                file.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
            DurableFolder.Flush(Path.GetDirectoryName(path)!);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    public Task<Stream?> Open(string name, long offset, long? count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var path = PathOf(name);
        if (!File.Exists(path))
            return Task.FromResult<Stream?>(null);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, useAsync: true);
        file.Position = offset;
        return Task.FromResult<Stream?>(count is { } most ? new FirstBytes(file, most) : file);
    }

    public Task<long?> Size(string name, CancellationToken cancellation)
    {
        var file = new FileInfo(PathOf(name));
        return Task.FromResult(file.Exists ? file.Length : (long?)null);
    }

    public Task Delete(string name, CancellationToken cancellation)
    {
        var path = PathOf(name);
        if (File.Exists(path))
        {
            File.Delete(path);
            DurableFolder.Flush(Path.GetDirectoryName(path)!);
        }

        return Task.CompletedTask;
    }

    private string PathOf(string name) => Path.Combine(root, BlobName.Checked(name));
}
