using Amazon.S3.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Blobs;
using Portal.Blobs.S3;
using Portal.Checks;
using Portal.Recordings;

namespace Portal.Tests.Stores.Blobs;

/// <summary>What the S3 store does beyond what every blob store does, against OpenStack Swift, which checks the signature of every request.</summary>
[Collection(SwiftTests.Name)]
public sealed class S3BlobStoreTests(SwiftFixture swift)
{
    private const int Part = 5 << 20;

    private readonly string name = $"test/{Guid.NewGuid():N}";

    [Fact]
    public async Task Settings_choose_the_store_and_files_are_the_default()
    {
        await using var files = await Stores.Start(("DataFolder", Directory.CreateTempSubdirectory("portal-blobs-").FullName));

        Assert.IsType<S3BlobStore>(swift.Blobs);
        Assert.IsType<FileBlobStore>(files.GetRequiredService<IBlobStore>());
    }

    [Fact]
    public async Task What_is_larger_than_a_part_goes_up_in_parts()
    {
        await swift.Blobs.Put(name, new Trickle(new byte[(2 * Part) + 1]));
        using var client = swift.Client();

        // The tag of an object that came in parts ends with their number.
        Assert.EndsWith("-3\"", (await client.GetObjectMetadataAsync(SwiftFixture.Bucket, name)).ETag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_no_parts()
    {
        await Assert.ThrowsAsync<IOException>(() => swift.Blobs.Put(name, new Broken((3 * Part) + 1)));
        using var client = swift.Client();

        Assert.Null(await swift.Blobs.Size(name));
        var left = (await client.ListMultipartUploadsAsync(new ListMultipartUploadsRequest { BucketName = SwiftFixture.Bucket })).MultipartUploads ?? [];
        Assert.DoesNotContain(left, upload => upload.Key == name);
    }

    [Theory]
    [InlineData("AES256", "AES256")]
    [InlineData("none", null)]
    public async Task The_server_is_asked_to_encrypt_what_is_sealed_already(string setting, string? asked)
    {
        var noting = new Noting();
        using var client = swift.Client(config => config.HttpClientFactory = noting);
        var settings = swift.Settings;
        settings.Encryption = setting;
        IBlobStore store = new S3BlobStore(client, Options.Create(settings));

        await store.Put(name, new MemoryStream([1]));
        await store.Put(name, new MemoryStream(new byte[Part + 1]));

        Assert.Equal([asked, asked], noting.Encryption);
    }

    [Fact]
    public async Task What_the_server_cannot_do_for_the_moment_is_asked_again()
    {
        var stumbling = new Noting { Fails = true };
        using var client = swift.Client(config => config.HttpClientFactory = stumbling);
        IBlobStore store = new S3BlobStore(client, Options.Create(swift.Settings));
        var bytes = new byte[(2 * Part) + 5];
        new Random(7).NextBytes(bytes);

        await store.Put(name, new Trickle(bytes));

        Assert.Equal(bytes[^9..], await Read(store, bytes.Length - 9));
        Assert.True(stumbling.Failed > 3);
    }

    [Fact]
    public async Task What_goes_wrong_is_a_fault_of_reading_and_writing_and_not_of_a_missing_blob()
    {
        using var stranger = swift.Client(secret: "wrong");
        IBlobStore refused = new S3BlobStore(stranger, Options.Create(swift.Settings));
        using var nobody = swift.Client(config => (config.ServiceURL, config.MaxErrorRetry) = ("http://127.0.0.1:1", 0));
        IBlobStore silent = new S3BlobStore(nobody, Options.Create(swift.Settings));

        Assert.Contains("SignatureDoesNotMatch", (await Assert.ThrowsAnyAsync<IOException>(() => refused.Open(name, 0, null))).Message, StringComparison.Ordinal);
        Assert.Equal(OutsideFault.KeyRefused, OutsideFaults.Of(await Assert.ThrowsAnyAsync<IOException>(() => refused.Put(name, new MemoryStream([1])))));
        await Assert.ThrowsAnyAsync<IOException>(() => refused.Size(name));
        await Assert.ThrowsAnyAsync<IOException>(() => refused.Delete(name));
        await Assert.ThrowsAnyAsync<IOException>(() => silent.Open(name, 0, null));
        Assert.Equal(OutsideFault.Unreachable, OutsideFaults.Of(await Assert.ThrowsAnyAsync<IOException>(() => silent.Put(name, new MemoryStream([1])))));
    }

    [Fact]
    public async Task A_bucket_that_cannot_be_used_is_refused_at_start()
    {
        using var client = swift.Client();
        await client.PutBucketAsync("keeps-everything");
        await client.PutBucketVersioningAsync(new PutBucketVersioningRequest
        {
            BucketName = "keeps-everything",
            VersioningConfig = new S3BucketVersioningConfig { Status = Amazon.S3.VersionStatus.Enabled },
        });
        using var stranger = swift.Client(secret: "wrong");

        Assert.Contains("NoSuchBucket", (await Refused(() => swift.Start("nowhere"))).Message, StringComparison.Ordinal);
        Assert.Contains("keeps old versions", (await Refused(() => swift.Start("keeps-everything"))).Message, StringComparison.Ordinal);
        Assert.Contains("SignatureDoesNotMatch", (await Refused(() => new S3Start(stranger, Options.Create(swift.Settings)).StartingAsync(default))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S3:Bucket", "Capital", "Storage:S3:Bucket")]
    [InlineData("S3:Region", "", "Storage:S3:Region")]
    [InlineData("S3:ServiceUrl", "s3.example.org", "Storage:S3:ServiceUrl")]
    [InlineData("S3:Prefix", "a", "Storage:S3:Prefix")]
    [InlineData("S3:Encryption", "some", "Storage:S3:Encryption")]
    [InlineData("S3:KmsKey", "alias/portal", "Storage:S3:KmsKey")]
    [InlineData("S3:PartMegabytes", "4", "Storage:S3:PartMegabytes")]
    [InlineData("S3:AnswerWithin", "0", "Storage:S3:AnswerWithin")]
    public async Task A_setting_that_cannot_work_is_named(string key, string value, string named)
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => swift.Start(SwiftFixture.Bucket, (key, value)));

        Assert.Contains(wrong.Failures, failure => failure.StartsWith(named, StringComparison.Ordinal));
    }

    private static Task<InvalidOperationException> Refused(Func<Task> start) => Assert.ThrowsAsync<InvalidOperationException>(start);

    private async Task<byte[]> Read(IBlobStore store, long offset)
    {
        await using var stream = await store.Open(name, offset, null);
        using var copy = new MemoryStream();
        await stream!.CopyToAsync(copy);
        return copy.ToArray();
    }
}
