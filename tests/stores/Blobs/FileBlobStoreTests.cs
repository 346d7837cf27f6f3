using Microsoft.Extensions.Options;
using Portal.Blobs;
using Portal.Recordings;
using Portal.Storage;

namespace Portal.Tests.Stores.Blobs;

public sealed class FileBlobStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-blobs-").FullName;
    private readonly IBlobStore blobs;

    public FileBlobStoreTests() => blobs = new FileBlobStore(Options.Create(new StorageOptions { DataFolder = folder }), TimeProvider.System);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_stream_that_breaks_leaves_nothing_behind()
    {
        await blobs.Put("a", new MemoryStream([1]));

        await Assert.ThrowsAsync<IOException>(() => blobs.Put("a", new Broken(10)));

        Assert.Equal([1], await Read("a", 0, null));
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_a_dead_process_left_half_written_is_cleared_away()
    {
        var aside = Directory.CreateDirectory(Path.Combine(folder, "blobs", ".tmp")).FullName;
        File.WriteAllText(Path.Combine(aside, "old"), "half");
        File.SetLastWriteTimeUtc(Path.Combine(aside, "old"), DateTime.UtcNow.AddDays(-2));
        File.WriteAllText(Path.Combine(aside, "new"), "half");

        _ = new FileBlobStore(Options.Create(new StorageOptions { DataFolder = folder }), TimeProvider.System);

        Assert.Equal(["new"], Directory.GetFiles(aside).Select(Path.GetFileName));
    }

    private async Task<byte[]> Read(string name, long offset, long? count)
    {
        await using var stream = await blobs.Open(name, offset, count);
        var copy = new MemoryStream();
        await stream!.CopyToAsync(copy);
        return copy.ToArray();
    }
}
