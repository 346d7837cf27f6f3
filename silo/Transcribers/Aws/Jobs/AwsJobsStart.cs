using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Blobs.S3;
using Portal.Storage;

namespace Portal.Transcribers.Aws.Jobs;

/// <summary>
/// Before anything else starts: the bucket of the jobs keeps no old versions of sound that lies there in the clear, and its rule clears away what a killed silo leaves. An engine
/// that is away keeps no portal from starting, so what cannot be looked at is only said.
/// </summary>
internal sealed partial class AwsJobsStart : BeforeStart, IDisposable
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(15);

    private readonly AwsJobsOptions jobs;
    private readonly IAmazonS3 s3;
    private readonly TimeProvider time;
    private readonly ILogger<AwsJobsStart> logger;

    public AwsJobsStart(IOptions<AwsOptions> options, TimeProvider time, ILogger<AwsJobsStart> logger)
        : this(options, new AmazonS3Client(S3Hosting.Config(options.Value.Jobs.Files(options.Value.Region))), time, logger)
    {
    }

    internal AwsJobsStart(IOptions<AwsOptions> options, IAmazonS3 s3, TimeProvider time, ILogger<AwsJobsStart> logger) =>
        (jobs, this.s3, this.time, this.logger) = (options.Value.Jobs, s3, time, logger);

    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            if (await S3Versions.AreKept(s3, jobs.Bucket, either.Token))
            {
                throw new InvalidOperationException(
                    $"The bucket {jobs.Bucket} keeps old versions: sound that was transcribed would stay in it, in the clear. Name one without versioning in {AwsJobsOptions.Section}:Bucket.");
            }
            if (!await Expires(either.Token)) LogKept(jobs.Bucket, jobs.Prefix);
        }
        catch (Exception e) when (e is IOException || e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            LogUnknown(jobs.Bucket, e is StoreRefusedException refused ? refused.Message : e.GetType().Name);
        }
    }

    public void Dispose() => s3.Dispose();

    /// <summary>Whether a rule removes what lies there by itself.</summary>
    private async Task<bool> Expires(CancellationToken cancellation)
    {
        try
        {
            var rules = await S3BlobStore.Ask(s3.GetLifecycleConfigurationAsync(new GetLifecycleConfigurationRequest { BucketName = jobs.Bucket }, cancellation));
            return (rules.Configuration?.Rules ?? []).Any(rule => rule.Status == LifecycleRuleStatus.Enabled && rule.Expiration is { Days: > 0 } && PrefixOf(rule) is { } prefix && jobs.Prefix.StartsWith(prefix, StringComparison.Ordinal));
        }
        catch (IOException e) when (e.InnerException is AmazonS3Exception { ErrorCode: "NoSuchLifecycleConfiguration" })
        {
            return false;
        }
    }

    /// <summary>What the names of a rule's objects begin with; null for a rule that looks at more than names.</summary>
    private static string? PrefixOf(LifecycleRule rule) => rule.Filter?.LifecycleFilterPredicate switch
    {
        null => "",
        LifecyclePrefixPredicate names => names.Prefix ?? "",
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "No rule of the bucket {Bucket} expires objects under {Prefix}: sound that a silo left there when it was killed stays, in the clear. Add one of a day.")]
    private partial void LogKept(string bucket, string prefix);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether the bucket {Bucket} keeps old versions or expires what is left in it cannot be told: {Reason}")]
    private partial void LogUnknown(string bucket, string reason);
}
