using Portal.Blobs.S3;

namespace Portal.Transcribers.Aws.Jobs;

/// <summary>
/// Settings <c>Engines:Aws:Jobs</c>: uploads as Transcribe's jobs. The keys need <c>transcribe:StartTranscriptionJob</c>, <c>GetTranscriptionJob</c> and
/// <c>DeleteTranscriptionJob</c>, and on the bucket <c>s3:ListBucket</c>, <c>s3:GetObject</c>, <c>s3:PutObject</c>, <c>s3:DeleteObject</c> and
/// <c>s3:AbortMultipartUpload</c>: Transcribe reads and writes there with the rights of whoever asks it.
/// </summary>
public sealed class AwsJobsOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = $"{AwsOptions.Section}:Jobs";

    /// <summary>Bucket for the sound of a job and its text, in the engine's region, without versioning. Empty: uploads go through the stream.</summary>
    public string Bucket { get; init; } = "";

    /// <summary>What the names of all objects begin with: the bucket's rule that expires what a killed silo left is for these.</summary>
    public string Prefix { get; init; } = "transcribe/";

    /// <summary>Address of S3 where it is not the region's public one: a VPC endpoint. Empty: the public one.</summary>
    public string ServiceUrl { get; init; } = "";

    /// <summary>Whether the bucket stands in the path instead of the host's name.</summary>
    public bool PathStyle { get; init; }

    /// <summary>Encryption by S3: <c>AES256</c> or <c>aws:kms</c>.</summary>
    public string Encryption { get; init; } = "AES256";

    /// <summary>Key for <c>aws:kms</c>, by ARN: Transcribe encrypts its text with it, too. Empty: the account's own for S3.</summary>
    public string KmsKey { get; init; } = "";

    /// <summary>How many voices are told apart, 2 to 30.</summary>
    public int MostVoices { get; init; } = 6;

    /// <summary>The longest recording that is sent: the service's limit is 4 hours.</summary>
    public TimeSpan LongestRecording { get; init; } = TimeSpan.FromHours(4);

    /// <summary>How soon after its start a job is asked for first.</summary>
    public TimeSpan AskAfter { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The longest pause between two questions; before, each is half as long again as the one before.</summary>
    public TimeSpan AskEvery { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The bucket as the blob store sees it.</summary>
    internal S3Options Files(string region) => new()
    {
        Bucket = Bucket, Region = region, ServiceUrl = ServiceUrl, PathStyle = PathStyle, Prefix = Prefix, Encryption = Encryption, KmsKey = KmsKey,
    };

    /// <summary>What cannot work, each with its setting.</summary>
    internal IEnumerable<string> Wrong(string region)
    {
        if (Bucket.Length == 0) yield break;
        foreach (var what in S3OptionsCheck.Wrong(Files(region))) yield return $"{Section}:{what}";
        if (ServiceUrl.Length > 0 && !(Uri.TryCreate(ServiceUrl, UriKind.Absolute, out var url) && url is { Scheme: "https" } or { IsLoopback: true }))
            yield return $"{Section}:{nameof(ServiceUrl)}: an address with https is needed, for the sound lies there in the clear.";
        if (Prefix.Length == 0) yield return $"{Section}:{nameof(Prefix)}: something like transcribe/ is needed, for the bucket's rule.";
        if (Encryption == "none") yield return $"{Section}:{nameof(Encryption)}: AES256 or aws:kms.";
        if (MostVoices is < 2 or > 30) yield return $"{Section}:{nameof(MostVoices)}: 2 to 30.";
        foreach (var (what, time) in new[] { (nameof(LongestRecording), LongestRecording), (nameof(AskAfter), AskAfter), (nameof(AskEvery), AskEvery) })
            if (time <= TimeSpan.Zero) yield return $"{Section}:{what}: must be more than zero.";
    }
}
