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
    public async Task A_blob_is_read_back_whole_and_in_ranges()
    {
        await blobs.Put("a/b-1.bin", new MemoryStream([0, 1, 2, 3, 4, 5]));

        Assert.Equal(6, await blobs.Size("a/b-1.bin"));
        Assert.Equal([0, 1, 2, 3, 4, 5], await Read("a/b-1.bin", 0, null));
        Assert.Equal([2, 3], await Read("a/b-1.bin", 2, 2));
        Assert.Equal([5], await Read("a/b-1.bin", 5, 10));
        Assert.Empty(await Read("a/b-1.bin", 6, 1));
    }

    [Fact]
    public async Task Putting_again_replaces_and_deleting_can_be_repeated()
    {
        await blobs.Put("a", new MemoryStream([1, 2, 3]));
        await blobs.Put("a", new MemoryStream([4]));
        Assert.Equal([4], await Read("a", 0, null));

        await blobs.Delete("a");
        await blobs.Delete("a");

        Assert.Null(await blobs.Size("a"));
        Assert.Null(await blobs.Open("a", 0, null));
    }

    [Fact]
    public async Task A_reader_goes_on_with_the_blob_it_opened()
    {
        await blobs.Put("a", new MemoryStream([1, 2, 3]));
        await using var open = await blobs.Open("a", 0, null);

        await blobs.Put("a", new MemoryStream([7, 8, 9]));

        Assert.Equal(1, open!.ReadByte());
        Assert.Equal(2, open.ReadByte());
    }

    [Fact]
    public async Task A_stream_that_breaks_leaves_nothing_behind()
    {
        await blobs.Put("a", new MemoryStream([1]));

        await Assert.ThrowsAsync<IOException>(() => blobs.Put("a", new Broken()));

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

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData(".tmp/a")]
    [InlineData("a\\b")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("ñ")]
    public async Task A_name_that_could_leave_the_folder_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Put(name, new MemoryStream([1])));
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Open(name, 0, null));
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Size(name));
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Delete(name));
    }

    private async Task<byte[]> Read(string name, long offset, long? count)
    {
        await using var stream = await blobs.Open(name, offset, count);
        var copy = new MemoryStream();
        await stream!.CopyToAsync(copy);
        return copy.ToArray();
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The line went dead.");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("The line went dead.");
    }
}
