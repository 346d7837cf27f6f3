using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Portal.Storage;

namespace Portal.Blobs.S3;

/// <summary>
/// Settings <c>Storage:S3</c>: a bucket for recordings and uploads in place of a folder. Keys are never settings of the portal: they come from AWS's standard
/// chain (environment, profile, role of the container or the machine). They need <c>s3:GetObject</c>, <c>s3:PutObject</c>, <c>s3:DeleteObject</c> and
/// <c>s3:AbortMultipartUpload</c> on the objects, <c>s3:ListBucket</c> and <c>s3:GetBucketVersioning</c> on the bucket.
/// </summary>
public sealed class S3Options
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = $"{StorageOptions.Section}:S3";

    /// <summary>Name of the bucket, which must exist and keep no old versions. Empty: blobs are files in a folder.</summary>
    public string Bucket { get; set; } = "";

    /// <summary>Region, for example <c>eu-west-1</c>. Servers that are not Amazon's have one, too; it is part of the signature.</summary>
    public string Region { get; set; } = "";

    /// <summary>Address of a server that speaks S3 and is not Amazon's, or of a VPC endpoint: <c>https://host:port</c>. Empty: Amazon's public one of the region.</summary>
    public string ServiceUrl { get; set; } = "";

    /// <summary>Whether the bucket stands in the path instead of the host's name. Servers that are not Amazon's mostly want it so.</summary>
    public bool PathStyle { get; set; }

    /// <summary>What the names of all objects begin with, for a bucket that is shared: <c>portal/</c>. Empty: nothing.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>Encryption that the server is asked for on top of ours: <c>AES256</c>, <c>aws:kms</c>, or <c>none</c> for servers that refuse to be asked.</summary>
    public string Encryption { get; set; } = "AES256";

    /// <summary>Key for <c>aws:kms</c>, by id or ARN. Empty: the account's own for S3.</summary>
    public string KmsKey { get; set; } = "";

    /// <summary>Larger blobs go up in parts of so many MiB; two parts of each blob that is being written are held in memory. S3 wants 5 at least and takes 10,000 parts.</summary>
    public int PartMegabytes { get; set; } = 8;

    /// <summary>How long the server may take to answer one request, its body included.</summary>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromMinutes(1);
}

/// <summary>Refuses to start on settings that cannot work, and names the setting.</summary>
internal sealed partial class S3OptionsCheck : IValidateOptions<S3Options>
{
    public ValidateOptionsResult Validate(string? name, S3Options options)
    {
        if (options.Bucket.Length == 0)
            return ValidateOptionsResult.Success;
        var wrong = Wrong(options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong.Select(what => $"{S3Options.Section}:{what}"));
    }

    /// <summary>What cannot work, each beginning with the name of its setting, for whatever else has a bucket of its own.</summary>
    internal static IEnumerable<string> Wrong(S3Options options)
    {
        if (!BucketName().IsMatch(options.Bucket))
            yield return "Bucket: 3 to 63 small letters, digits, '-' and '.'.";
        if (!RegionName().IsMatch(options.Region))
            yield return "Region must be set, for example eu-west-1.";
        if (options.ServiceUrl.Length > 0 && !(Uri.TryCreate(options.ServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"))
            yield return "ServiceUrl: an address like https://s3.example.org is needed.";
        if (!PrefixForm().IsMatch(options.Prefix))
            yield return "Prefix: letters, digits and '-', each part with a '/' behind it.";
        if (options.Encryption is not ("AES256" or "aws:kms" or "none"))
            yield return "Encryption: AES256, aws:kms or none.";
        if (options.KmsKey.Length > 0 && options.Encryption != "aws:kms")
            yield return "KmsKey is for Encryption aws:kms only.";
        if (options.PartMegabytes is < 5 or > 1024)
            yield return "PartMegabytes: 5 to 1024.";
        if (options.AnswerWithin <= TimeSpan.Zero)
            yield return "AnswerWithin must be more than zero.";
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex BucketName();

    [GeneratedRegex(@"\A[a-z0-9-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex RegionName();

    [GeneratedRegex(@"\A([A-Za-z0-9-]+/)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixForm();
}
