using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Portal.Privacy;
using Portal.Recordings;

namespace Portal.Tests.Stores.Blobs;

/// <summary>What every blob store does. The store is shared by the tests of the class, so each has names of its own.</summary>
public abstract class BlobStoreConformance(IBlobsFixture fixture)
{
    private readonly IBlobStore blobs = fixture.Blobs;
    private readonly string name = $"test/{Guid.NewGuid():N}";

    [Fact]
    public async Task A_blob_is_read_back_whole_and_in_ranges()
    {
        await blobs.Put(name, new MemoryStream([0, 1, 2, 3, 4, 5]));

        Assert.Equal(6, await blobs.Size(name));
        Assert.Equal([0, 1, 2, 3, 4, 5], await Read(0, null));
        Assert.Equal([2, 3], await Read(2, 2));
        Assert.Equal([3, 4, 5], await Read(3, null));
        Assert.Equal([5], await Read(5, 10));
        Assert.Empty(await Read(2, 0));
        Assert.Empty(await Read(6, 1));
        Assert.Empty(await Read(60, null));
    }

    [Fact]
    public async Task A_blob_may_be_empty()
    {
        await blobs.Put(name, new MemoryStream());

        Assert.Equal(0, await blobs.Size(name));
        Assert.Empty(await Read(0, null));
        Assert.Empty(await Read(0, 20));
    }

    [Fact]
    public async Task Putting_again_replaces_and_deleting_can_be_repeated()
    {
        await blobs.Put(name, new MemoryStream([1, 2, 3]));
        await blobs.Put(name, new MemoryStream([4]));
        Assert.Equal([4], await Read(0, null));

        await blobs.Delete(name);
        await blobs.Delete(name);

        Assert.Null(await blobs.Size(name));
        Assert.Null(await blobs.Open(name, 0, null));
        Assert.Null(await blobs.Open(name, 10, 0));
    }

    [Fact]
    public async Task A_large_blob_comes_back_as_it_was_in_any_range_and_can_be_replaced_and_deleted()
    {
        foreach (var length in (int[])[fixture.LargeBytes - 1, fixture.LargeBytes, (2 * fixture.LargeBytes) + 1000])
        {
            var bytes = Bytes(length);
            await blobs.Put(name, new Trickle(bytes));

            Assert.Equal(length, await blobs.Size(name));
            Assert.Equal(SHA256.HashData(bytes), SHA256.HashData(await Read(0, null)));
            Assert.Equal(bytes[^7..], await Read(length - 7, 100));
            var across = Math.Max(0, fixture.LargeBytes - 10_000);
            Assert.Equal(bytes.Skip(across).Take(20_000), await Read(across, 20_000));
        }

        await blobs.Put(name, new MemoryStream([9]));
        Assert.Equal([9], await Read(0, null));
        await blobs.Delete(name);
        Assert.Null(await blobs.Size(name));
    }

    [Fact]
    public async Task A_reader_goes_on_with_the_blob_it_opened()
    {
        await blobs.Put(name, new MemoryStream([1, 2, 3]));
        await using var open = await blobs.Open(name, 0, null);

        await blobs.Put(name, new MemoryStream([7, 8, 9]));

        var two = new byte[2];
        await open!.ReadExactlyAsync(two);
        Assert.Equal([1, 2], two);
    }

    [Fact]
    public async Task A_stream_that_breaks_changes_nothing()
    {
        await blobs.Put(name, new MemoryStream([1]));

        await Assert.ThrowsAsync<IOException>(() => blobs.Put(name, new Broken(0)));
        await Assert.ThrowsAsync<IOException>(() => blobs.Put(name, new Broken((2 * fixture.LargeBytes) + 1)));

        Assert.Equal([1], await Read(0, null));
    }

    [Fact]
    public async Task Whoever_gives_up_changes_nothing()
    {
        await blobs.Put(name, new MemoryStream([1]));
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => blobs.Put(name, new MemoryStream([2]), gone.Token));

        Assert.Equal([1], await Read(0, null));
    }

    [Fact]
    public async Task Writers_at_once_leave_one_of_them_whole()
    {
        await Task.WhenAll(Enumerable.Range(1, 6).Select(i => blobs.Put(name, new MemoryStream([.. Enumerable.Repeat((byte)i, 100_000)]))));

        var left = await Read(0, null);
        Assert.Equal(100_000, left.Length);
        Assert.Single(left.Distinct());
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
    public async Task A_name_that_could_mean_something_else_is_refused(string wrong)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Put(wrong, new MemoryStream([1])));
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Open(wrong, 0, null));
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Size(wrong));
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.Delete(wrong));
    }

    [Fact]
    public async Task A_recording_is_sealed_into_it_and_any_stretch_of_it_plays()
    {
        var recordings = new SealedRecordings(
            fixture.Services.GetRequiredService<IAudioStore>(), blobs, fixture.Services.GetRequiredService<IKeyring>());
        var (interviewee, recording) = (Guid.NewGuid(), Guid.NewGuid());
        var sound = Bytes((fixture.LargeBytes + 70_000) & ~1);

        var stored = await recordings.Write(interviewee, recording, sound.Length / 2, Pieces(sound), default);

        Assert.Equal(WavFile.HeaderBytes + sound.Length, stored.Bytes);
        Assert.Equal(sound[50_000..50_300], await recordings.Read(interviewee, recording, WavFile.HeaderBytes + 50_000, 300));
        Assert.Equal(sound[^1000..], await recordings.Read(interviewee, recording, stored.Bytes - 1000, 5000));
        await using var raw = await blobs.Open($"recording/{recording:N}", 0, null);
        using var kept = new MemoryStream();
        await raw!.CopyToAsync(kept);
        Assert.True(kept.ToArray().AsSpan().IndexOf(sound.AsSpan(1000, 32)) < 0, "The store must never see the sound itself.");

        await blobs.Delete($"recording/{recording:N}");
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => recordings.Read(interviewee, recording, 0, 1))).Error);
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Pieces(byte[] sound)
    {
        for (var at = 0; at < sound.Length; at += 8000)
        {
            await Task.Yield();
            yield return sound.AsMemory(at, Math.Min(8000, sound.Length - at));
        }
    }

    private async Task<byte[]> Read(long offset, long? count)
    {
        await using var stream = await blobs.Open(name, offset, count);
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
}

public sealed class FileBlobStoreConformance(FileBlobsFixture fixture) : BlobStoreConformance(fixture), IClassFixture<FileBlobsFixture>;

[Collection(SwiftTests.Name)]
public sealed class S3BlobStoreConformance(SwiftFixture fixture) : BlobStoreConformance(fixture);
