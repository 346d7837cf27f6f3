using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Options;
using Portal.Storage;

namespace Portal.Blobs.S3;

/// <summary>Before anything else starts: the bucket is there, our keys open it, and what is written over is gone.</summary>
internal sealed class S3Start(IAmazonS3 s3, IOptions<S3Options> options) : BeforeStart
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        var bucket = options.Value.Bucket;
        try
        {
            await S3BlobStore.Ask(s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket, MaxKeys = 1 }, cancellationToken));
            if (await S3Versions.AreKept(s3, bucket, cancellationToken))
            {
                throw new InvalidOperationException(
                    $"The bucket {bucket} keeps old versions: what is taken off the record would stay in them. Name one without versioning in {S3Options.Section}:Bucket.");
            }
        }
        catch (IOException refused)
        {
            throw new InvalidOperationException($"The bucket {bucket} cannot be used. {refused.Message} Look at {S3Options.Section}:Bucket, Region, ServiceUrl and the keys.", refused);
        }
    }
}
