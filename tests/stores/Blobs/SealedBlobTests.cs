using System.Security.Cryptography;
using CsCheck;
using Microsoft.Extensions.Options;
using Portal.Blobs;
using Portal.Privacy;
using Portal.Recordings;
using Portal.Storage;

namespace Portal.Tests.Stores.Blobs;

public sealed class SealedBlobTests : IDisposable
{
    private const int Block = SealedBlobFormat.BlockBytes;
    private const string Name = "recording/one";

    private readonly string folder = Directory.CreateTempSubdirectory("portal-blobs-").FullName;
    private readonly PersonKey key = new(RandomNumberGenerator.GetBytes(32));
    private readonly IBlobStore blobs;

    public SealedBlobTests() => blobs = new FileBlobStore(Options.Create(new StorageOptions { DataFolder = folder }), TimeProvider.System);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Block - 1)]
    [InlineData(Block)]
    [InlineData(Block + 1)]
    [InlineData(3 * Block)]
    [InlineData((3 * Block) + 17)]
    public async Task Everything_sealed_opens_again(int length)
    {
        var clear = Bytes(length);

        Assert.Equal(length, await SealedBlob.Write(blobs, Name, key, new MemoryStream(clear)));

        using var blob = await SealedBlob.Open(blobs, Name, key);
        Assert.Equal(length, blob!.Length);
        Assert.Equal(clear, await blob.Read(0, length + 10));
    }

    [Fact]
    public async Task Any_range_gives_the_bytes_of_that_range()
    {
        var ranges = Gen.Select(Gen.Int[0, 4 * Block], Gen.Int[0, (4 * Block) + 10], Gen.Int[0, 2 * Block]);
        await ranges.SampleAsync(
            async range =>
            {
                var (length, offset, count) = range;
                var name = $"recording/{Guid.NewGuid():N}";
                var clear = Bytes(length);
                await SealedBlob.Write(blobs, name, key, new Trickle(clear));
                using var blob = await SealedBlob.Open(blobs, name, key);
                Assert.Equal(clear.Skip(offset).Take(count), await blob!.Read(offset, count));
                await blobs.Delete(name);
            },
            iter: 150, threads: 1);
    }

    [Fact]
    public async Task A_range_reads_only_its_blocks()
    {
        await SealedBlob.Write(blobs, Name, key, new MemoryStream(Bytes(100 * Block)));
        var counting = new CountingBlobs(blobs);
        using var blob = await SealedBlob.Open(counting, Name, key);
        counting.Bytes = 0;

        await blob!.Read((50 * Block) + 100, 200);

        Assert.Equal(Block + SealedBlobFormat.TagBytes, counting.Bytes);
    }

    [Fact]
    public async Task Ranges_can_be_read_at_the_same_time()
    {
        var clear = Bytes(8 * Block);
        await SealedBlob.Write(blobs, Name, key, new MemoryStream(clear));
        using var blob = await SealedBlob.Open(blobs, Name, key);

        var ranges = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => blob!.Read(i * 2000, Block))));

        for (var i = 0; i < ranges.Length; i++)
            Assert.True(clear.AsSpan(i * 2000, Block).SequenceEqual(ranges[i]));
    }

    [Fact]
    public async Task A_blob_that_is_not_there_does_not_open() => Assert.Null(await SealedBlob.Open(blobs, Name, key));

    [Fact]
    public async Task A_file_cut_off_anywhere_does_not_open()
    {
        await SealedBlob.Write(blobs, Name, key, new MemoryStream(Bytes((2 * Block) + 100)));
        var whole = await Raw();
        foreach (var cut in (int[])[0, 10, 20, 35, 36, 20 + Block, 36 + Block, 20 + (2 * (Block + 16)), whole.Length - 1])
        {
            await blobs.Put(Name, new MemoryStream(whole[..cut]));
            await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedBlob.Open(blobs, Name, key));
        }
    }

    [Fact]
    public async Task A_changed_byte_is_noticed_where_it_is_read()
    {
        await SealedBlob.Write(blobs, Name, key, new MemoryStream(Bytes((2 * Block) + 100)));
        var whole = await Raw();
        whole[SealedBlobFormat.BlockStart(1) + 5] ^= 1;
        await blobs.Put(Name, new MemoryStream(whole));

        using var blob = await SealedBlob.Open(blobs, Name, key);

        Assert.Equal(100, (await blob!.Read(2 * Block, 100)).Length);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => blob.Read(Block, 1));
    }

    [Fact]
    public async Task Blocks_that_changed_places_are_noticed()
    {
        await SealedBlob.Write(blobs, Name, key, new MemoryStream(Bytes((2 * Block) + 100)));
        var whole = await Raw();
        var first = whole.AsSpan((int)SealedBlobFormat.BlockStart(0), Block + 16).ToArray();
        whole.AsSpan((int)SealedBlobFormat.BlockStart(1), Block + 16).CopyTo(whole.AsSpan((int)SealedBlobFormat.BlockStart(0)));
        first.CopyTo(whole.AsSpan((int)SealedBlobFormat.BlockStart(1)));
        await blobs.Put(Name, new MemoryStream(whole));

        using var blob = await SealedBlob.Open(blobs, Name, key);

        await Assert.ThrowsAnyAsync<CryptographicException>(() => blob!.Read(0, 1));
    }

    [Fact]
    public async Task Another_person_or_another_name_does_not_open_it()
    {
        await SealedBlob.Write(blobs, Name, key, new MemoryStream(Bytes(10)));
        await blobs.Put("recording/two", new MemoryStream(await Raw()));

        await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedBlob.Open(blobs, Name, new PersonKey(new byte[32])));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedBlob.Open(blobs, "recording/two", key));
    }

    private async Task<byte[]> Raw()
    {
        await using var stream = await blobs.Open(Name, 0, null);
        var copy = new MemoryStream();
        await stream!.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private sealed class CountingBlobs(IBlobStore inner) : IBlobStore
    {
        internal long Bytes { get; set; }

        public Task Put(string name, Stream content, CancellationToken cancellation) => inner.Put(name, content, cancellation);

        public Task<Stream?> Open(string name, long offset, long? count, CancellationToken cancellation)
        {
            Bytes += count ?? long.MaxValue;
            return inner.Open(name, offset, count, cancellation);
        }

        public Task<long?> Size(string name, CancellationToken cancellation) => inner.Size(name, cancellation);

        public Task Delete(string name, CancellationToken cancellation) => inner.Delete(name, cancellation);
    }
}
