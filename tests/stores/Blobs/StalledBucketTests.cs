using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.Options;
using Portal.Blobs.S3;
using Portal.Checks;
using Portal.Tests.Support;

namespace Portal.Tests.Stores.Blobs;

/// <summary>A line to the bucket that goes quiet in the middle of an object, as behind a proxy whose other side went away.</summary>
public sealed class StalledBucketTests : IAsyncLifetime
{
    private readonly LocalServer server;
    private readonly S3Options settings = new() { Bucket = "portal", Region = "eu-west-1", PathStyle = true, AnswerWithin = TimeSpan.FromSeconds(1) };

    public StalledBucketTests()
    {
        server = new(async context =>
        {
            context.Response.ContentLength = 1_000;
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            await Stalling.Until(context.RequestAborted);
        });
    }

    public Task InitializeAsync() => server.Start();

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Is_a_fault_when_it_has_lasted_as_long_as_an_answer_may()
    {
        using var client = Client();
        await using var body = await new S3BlobStore(client, Options.Create(settings)).Open("a", 0, null, default);
        await body!.ReadExactlyAsync(new byte[10]);
        var fault = await Assert.ThrowsAnyAsync<IOException>(() => body!.ReadAsync(new byte[10]).AsTask()).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(OutsideFault.Slow, OutsideFaults.Of(fault));
    }

    [Fact]
    public async Task Lets_go_of_a_reader_who_gives_up()
    {
        settings.AnswerWithin = TimeSpan.FromMinutes(10);
        using var client = Client();
        await using var body = await new S3BlobStore(client, Options.Create(settings)).Open("a", 0, null, default);
        await body!.ReadExactlyAsync(new byte[10]);
        using var enough = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => body!.ReadAsync(new byte[10], enough.Token).AsTask()).WaitAsync(TimeSpan.FromMinutes(1));
    }

    private AmazonS3Client Client()
    {
        settings.ServiceUrl = server.Address;
        return new(new BasicAWSCredentials("AKID", "secret"), S3Hosting.Config(settings));
    }
}
