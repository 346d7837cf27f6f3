using Amazon.S3;
using Amazon.S3.Model;

namespace Portal.Blobs.S3;

/// <summary>What a bucket does with what is written over or deleted.</summary>
internal static class S3Versions
{
    /// <summary>Whether it keeps that: then nothing in it is ever gone.</summary>
    public static async Task<bool> AreKept(IAmazonS3 s3, string bucket, CancellationToken cancellation) =>
        (await S3BlobStore.Ask(s3.GetBucketVersioningAsync(new GetBucketVersioningRequest { BucketName = bucket }, cancellation))).VersioningConfig?.Status == VersionStatus.Enabled;
}
