using System.Text.Json.Serialization;

namespace Portal.Transcribers.Aws.Jobs;

/// <summary>Names a job: <c>GetTranscriptionJob</c>, <c>DeleteTranscriptionJob</c>.</summary>
internal sealed record JobNamed(string TranscriptionJobName);

/// <summary><c>StartTranscriptionJob</c>: https://docs.aws.amazon.com/transcribe/latest/APIReference/API_StartTranscriptionJob.html.</summary>
internal sealed record JobWanted(
    string TranscriptionJobName,
    string LanguageCode,
    string MediaFormat,
    int MediaSampleRateHertz,
    JobMedia Media,
    string OutputBucketName,
    string OutputKey,
    string? OutputEncryptionKMSKeyId,
    JobSettings Settings);

/// <summary>Where the sound lies: <c>s3://bucket/key</c>.</summary>
internal sealed record JobMedia(string MediaFileUri);

/// <summary>How it is to be read.</summary>
internal sealed record JobSettings(bool ShowSpeakerLabels, int MaxSpeakerLabels, string? VocabularyName);

/// <summary>What is said of a job.</summary>
internal sealed record JobAnswer(JobState? TranscriptionJob);

/// <summary>How far a job is.</summary>
internal sealed record JobState(string? TranscriptionJobStatus, string? FailureReason)
{
    /// <summary>Nothing more will happen.</summary>
    [JsonIgnore]
    public bool IsOver => TranscriptionJobStatus is "COMPLETED" or "FAILED";

    /// <summary>Nothing was written.</summary>
    [JsonIgnore]
    public bool HasFailed => TranscriptionJobStatus == "FAILED";

    /// <summary>One of the states there are.</summary>
    [JsonIgnore]
    public bool IsKnown => IsOver || TranscriptionJobStatus is "QUEUED" or "IN_PROGRESS";

    /// <summary>The reasons the service gives for a recording that it can make nothing of; any other is its own trouble, which passes.</summary>
    [JsonIgnore]
    public bool IsTheRecording => FailureReason is { } reason && (reason.Contains("Invalid ", StringComparison.Ordinal) || reason.Contains("Unsupported ", StringComparison.Ordinal) || reason.Contains("does not match", StringComparison.Ordinal));
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JobNamed))]
[JsonSerializable(typeof(JobWanted))]
[JsonSerializable(typeof(JobAnswer))]
internal sealed partial class JobJson : JsonSerializerContext;
