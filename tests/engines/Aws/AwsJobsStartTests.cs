using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Blobs.S3;
using Portal.Tests.Engines.Transcription;
using Portal.Transcribers.Aws;
using Portal.Transcribers.Aws.Jobs;

namespace Portal.Tests.Engines.Aws;

/// <summary>What is said at the start of a bucket in which sound lies in the clear.</summary>
public sealed class AwsJobsStartTests
{
    [Theory]
    [InlineData("transcribe/", 0)]
    [InlineData("", 0)]
    [InlineData("otra/", 1)]
    [InlineData(null, 1)]
    public async Task A_bucket_without_a_rule_that_clears_up_is_a_warning(string? expires, int warnings)
    {
        await using var peer = await JobPeer.Start(Truth.Random(1, 1));
        peer.Store.Expires = expires;
        Assert.Equal(warnings, (await Start(peer.Address)).Count(said => said.Contains("expires objects", StringComparison.Ordinal)));
        Assert.Empty(peer.Complaints);
    }

    [Fact]
    public async Task A_bucket_that_keeps_old_versions_is_refused()
    {
        await using var peer = await JobPeer.Start(Truth.Random(1, 1));
        peer.Store.Versioning = "Enabled";
        Assert.Contains("Engines:Aws:Jobs:Bucket", (await Assert.ThrowsAsync<InvalidOperationException>(() => Start(peer.Address))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_nobody_can_ask_keeps_no_portal_from_starting()
    {
        var peer = await JobPeer.Start(Truth.Random(1, 1));
        var address = peer.Address;
        await peer.DisposeAsync();
        Assert.Contains("cannot be told", Assert.Single(await Start(address)), StringComparison.Ordinal);
    }

    private static async Task<List<string>> Start(string address)
    {
        var options = Options.Create(new AwsOptions { Region = "eu-west-1", Jobs = new() { Bucket = BucketPeer.Name, ServiceUrl = address, PathStyle = true } });
        var files = options.Value.Jobs.Files(options.Value.Region);
        var noting = new NotingLogger();
        var s3 = new AmazonS3Client(new SessionAWSCredentials(TranscribePeer.AccessKey, TranscribePeer.Secret, TranscribePeer.Token), S3Hosting.Config(files));
        using var start = new AwsJobsStart(options, s3, TimeProvider.System, noting);
        await start.StartingAsync(CancellationToken.None);
        return noting.Said;
    }

    private sealed class NotingLogger : ILogger<AwsJobsStart>
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Said.Add(formatter(state, exception));
    }
}
