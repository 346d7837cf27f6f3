using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Recordings;
using Portal.Storage;

namespace Portal.Blobs.S3;

/// <summary>
/// Blobs as objects of a bucket (https://docs.aws.amazon.com/AmazonS3/latest/API/). An object is there when its last byte is, whether it came at once or in parts.
/// What goes wrong is an <see cref="IOException"/>, as with files.
/// </summary>
internal sealed class S3BlobStore(IAmazonS3 s3, IOptions<S3Options> options) : IBlobStore
{
    private const int ReadBytes = 64 * 1024;

    private readonly S3Options options = options.Value;

    private int PartBytes => options.PartMegabytes * 1024 * 1024;

    public async Task Put(string name, Stream content, CancellationToken cancellation)
    {
        var key = KeyOf(name);
        using var first = await NextPart(content, cancellation);
        using var second = first.Length < PartBytes ? new MemoryStream() : await NextPart(content, cancellation);
        if (second.Length > 0)
            await PutInParts(key, first, second, content, cancellation);
        else
            await Ask(s3.PutObjectAsync(Encrypted(new PutObjectRequest { BucketName = options.Bucket, Key = key, InputStream = first, UseChunkEncoding = false }), cancellation));
    }

    public async Task<Stream?> Open(string name, long offset, long? count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var request = new GetObjectRequest { BucketName = options.Bucket, Key = KeyOf(name) };
        if (count is 0)
            return await Size(name, cancellation) is null ? null : Stream.Null;
        if (offset > 0 || count is not null)
            request.ByteRange = new ByteRange($"bytes={offset}-{offset + count - 1}");
        try
        {
            return new PatientStream((await Ask(s3.GetObjectAsync(request, cancellation))).ResponseStream, options.AnswerWithin);
        }
        catch (IOException e) when (e.InnerException is AmazonS3Exception { ErrorCode: "NoSuchKey" })
        {
            return null;
        }
        catch (IOException e) when (e.InnerException is AmazonS3Exception { StatusCode: HttpStatusCode.RequestedRangeNotSatisfiable })
        {
            // The blob is there and ends before the range.
            return Stream.Null;
        }
    }

    public async Task<long?> Size(string name, CancellationToken cancellation)
    {
        try
        {
            return (await Ask(s3.GetObjectMetadataAsync(options.Bucket, KeyOf(name), cancellation))).ContentLength;
        }
        catch (IOException e) when (e.InnerException is AmazonS3Exception { StatusCode: HttpStatusCode.NotFound })
        {
            return null;
        }
    }

    public Task Delete(string name, CancellationToken cancellation) => Ask(s3.DeleteObjectAsync(options.Bucket, KeyOf(name), cancellation));

    private async Task PutInParts(string key, MemoryStream first, MemoryStream second, Stream content, CancellationToken cancellation)
    {
        var upload = (await Ask(s3.InitiateMultipartUploadAsync(
            Encrypted(new InitiateMultipartUploadRequest { BucketName = options.Bucket, Key = key }), cancellation))).UploadId;
        try
        {
            var parts = new List<PartETag> { await PutPart(1, first), await PutPart(2, second) };
            while (true)
            {
                using var next = await NextPart(content, cancellation);
                if (next.Length == 0)
                    break;
                parts.Add(await PutPart(parts.Count + 1, next));
            }

            await Ask(s3.CompleteMultipartUploadAsync(
                new CompleteMultipartUploadRequest { BucketName = options.Bucket, Key = key, UploadId = upload, PartETags = parts }, cancellation));
        }
        catch (Exception failure)
        {
            try
            {
                await Ask(s3.AbortMultipartUploadAsync(options.Bucket, key, upload, CancellationToken.None));
            }
            catch (IOException left)
            {
                // The bucket's rule for unfinished uploads clears it away.
                throw new AggregateException(failure, left);
            }

            throw;
        }

        async Task<PartETag> PutPart(int number, Stream part) =>
            new(number, (await Ask(s3.UploadPartAsync(
                new UploadPartRequest { BucketName = options.Bucket, Key = key, UploadId = upload, PartNumber = number, InputStream = part, PartSize = part.Length, UseChunkEncoding = false },
                cancellation))).ETag);
    }

    /// <summary>As much as fits into a part; less only at the end. Held in memory, so that a part can be sent again.</summary>
    private async Task<MemoryStream> NextPart(Stream content, CancellationToken cancellation)
    {
        var part = new MemoryStream();
        var piece = new byte[ReadBytes];
        while (part.Length < PartBytes
            && await content.ReadAsync(piece.AsMemory(0, (int)Math.Min(piece.Length, PartBytes - part.Length)), cancellation) is > 0 and var read)
        {
            part.Write(piece, 0, read);
        }

        part.Position = 0;
        return part;
    }

    private PutObjectRequest Encrypted(PutObjectRequest request)
    {
        (request.ServerSideEncryptionMethod, request.ServerSideEncryptionKeyManagementServiceKeyId) = Encryption;
        return request;
    }

    private InitiateMultipartUploadRequest Encrypted(InitiateMultipartUploadRequest request)
    {
        (request.ServerSideEncryptionMethod, request.ServerSideEncryptionKeyManagementServiceKeyId) = Encryption;
        return request;
    }

    private (ServerSideEncryptionMethod? Method, string? Key) Encryption =>
        options.Encryption == "none" ? default : (ServerSideEncryptionMethod.FindValue(options.Encryption), options.KmsKey.Length > 0 ? options.KmsKey : null);

    private string KeyOf(string name) => options.Prefix + BlobName.Checked(name);

    internal static async Task<T> Ask<T>(Task<T> request)
    {
        try
        {
            return await request;
        }
        catch (AmazonServiceException refused) when (refused.StatusCode != 0)
        {
            throw new StoreRefusedException($"The object store refused: {(string.IsNullOrEmpty(refused.ErrorCode) ? refused.StatusCode : refused.ErrorCode)}.", FaultOf(refused), refused);
        }
        // Whatever else: nobody answers, or a link of AWS's chain of keys failed, each in its own way.
        catch (Exception silent) when (silent is not OperationCanceledException || silent.InnerException is TimeoutException)
        {
            var fault = OutsideFaults.Of(silent);
            throw new StoreRefusedException("The object store does not answer, or AWS's chain has no keys for it.", fault == OutsideFault.Inside ? OutsideFault.KeyMissing : fault, silent);
        }
    }

    /// <summary>Null where nobody answered: the exception inside tells.</summary>
    private static OutsideFault? FaultOf(AmazonServiceException refused) => refused.ErrorCode switch
    {
        "NoSuchBucket" or "AuthorizationHeaderMalformed" or "PermanentRedirect" => OutsideFault.Misplaced,
        _ => refused.StatusCode == 0 ? null : OutsideFaults.OfStatus((int)refused.StatusCode),
    };
}
