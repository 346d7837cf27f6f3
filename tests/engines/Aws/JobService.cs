using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Tests.Engines.Transcription;

namespace Portal.Tests.Engines.Aws;

/// <summary>
/// The jobs of Amazon Transcribe: https://docs.aws.amazon.com/transcribe/latest/APIReference/API_StartTranscriptionJob.html. A job waits, goes on and is done, a step each time it is
/// asked for; then its text lies where it was wanted.
/// </summary>
internal sealed partial class JobService(Truth truth, BucketPeer store)
{
    public const string Begin = "StartTranscriptionJob", Ask = "GetTranscriptionJob", Remove = "DeleteTranscriptionJob";

    private readonly ConcurrentDictionary<string, Job> jobs = new();
    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The vocabularies that jobs may be read with.</summary>
    public VocabularyService Vocabularies { get; } = new();

    /// <summary>The names of the jobs there are.</summary>
    public ICollection<string> Jobs => jobs.Keys;

    /// <summary>What the last job was wanted like.</summary>
    public JsonObject Wanted { get; private set; } = [];

    /// <summary>Jobs do not go on.</summary>
    public bool Holds { get; set; }

    /// <summary>A job was asked for while it did not go on.</summary>
    public Task UntilHeld => held.Task;

    /// <summary>The next question for a job is answered as if there was none.</summary>
    public bool HidesOnce { get; set; }

    /// <summary>Jobs end with this reason.</summary>
    public string? Fails { get; set; }

    /// <summary>Who speaks stands only beside the words, as it did for years.</summary>
    public bool OldForm { get; set; }

    public Said Answer(string action, byte[] body, string? instead)
    {
        var question = JsonNode.Parse(body)!.AsObject();
        return action switch
        {
            Begin => Start(question, instead),
            Ask => Get(question),
            Remove => Delete(question),
            "ListTranscriptionJobs" => Json(new { Status = "COMPLETED", TranscriptionJobSummaries = jobs.Values.Select(job => job.Told()) }),
            _ => Vocabularies.Answer(action, question),
        };
    }

    private Said Start(JsonObject wanted, string? instead)
    {
        Wanted = wanted;
        var name = (string?)wanted["TranscriptionJobName"] ?? "";
        var media = S3Address().Match((string?)wanted["Media"]?["MediaFileUri"] ?? "");
        var voices = (int?)wanted["Settings"]?["MaxSpeakerLabels"];
        if (!JobName().IsMatch(name) || !media.Success || media.Groups["bucket"].Value != BucketPeer.Name || !store.Objects.TryGetValue(media.Groups["key"].Value, out var wav)
            || (string?)wanted["MediaFormat"] != "wav" || (int?)wanted["MediaSampleRateHertz"] != 16_000 || (string?)wanted["LanguageCode"] is not ("es-ES" or "ca-ES" or "en-GB")
            || (bool?)wanted["Settings"]?["ShowSpeakerLabels"] == true != voices is >= 2 and <= 30 || (string?)wanted["OutputBucketName"] != BucketPeer.Name || wav.Length < 44 + 16_000)
            return Said.Wrong(400, "com.amazonaws.transcribe#BadRequestException");
        if ((string?)wanted["Settings"]?["VocabularyName"] is { } vocabulary && !Vocabularies.IsReady(vocabulary, (string)wanted["LanguageCode"]!)) return Said.Wrong(400, "BadRequestException");
        var job = new Job(name, (string)wanted["LanguageCode"]!, (string)wanted["OutputKey"]!, instead is null ? JobText.Of(truth, name, wav, OldForm) : instead);
        return jobs.TryAdd(name, job) ? Json(new { TranscriptionJob = job.Told() }) : Said.Wrong(400, "ConflictException");
    }

    private Said Get(JsonObject question)
    {
        if (HidesOnce || !jobs.TryGetValue((string?)question["TranscriptionJobName"] ?? "", out var job))
        {
            HidesOnce = false;
            return Said.Wrong(400, "BadRequestException");
        }
        if (Holds)
        {
            job.State = "IN_PROGRESS";
            held.TrySetResult();
        }
        else if (job.State == "QUEUED") job.State = "IN_PROGRESS";
        else if (job.State == "IN_PROGRESS")
        {
            (job.State, job.FailureReason) = Fails is null ? ("COMPLETED", null) : ("FAILED", Fails);
            if (Fails is null) store.Objects[job.OutputKey] = System.Text.Encoding.UTF8.GetBytes(job.Text);
        }
        return Json(new { TranscriptionJob = job.Told() });
    }

    private Said Delete(JsonObject question) =>
        jobs.TryGetValue((string?)question["TranscriptionJobName"] ?? "", out var job) && job.State is "COMPLETED" or "FAILED" && jobs.TryRemove(job!.Name, out _)
            ? new(200, [])
            : Said.Wrong(400, "BadRequestException");

    private static Said Json(object answer) => new(200, JsonSerializer.SerializeToUtf8Bytes(answer));

    [GeneratedRegex(@"\A[0-9a-zA-Z._-]{1,200}\z")]
    private static partial Regex JobName();

    [GeneratedRegex(@"\As3://(?<bucket>[^/]+)/(?<key>.+)\z")]
    private static partial Regex S3Address();

    private sealed record Job(string Name, string Language, string OutputKey, string Text)
    {
        public string State { get; set; } = "QUEUED";

        public string? FailureReason { get; set; }

        public object Told() => new
        {
            TranscriptionJobName = Name, TranscriptionJobStatus = State, LanguageCode = Language, FailureReason, CreationTime = 1_790_000_000.123, OutputLocationType = "CUSTOMER_BUCKET",
            Transcript = new { TranscriptFileUri = $"https://s3.eu-west-1.amazonaws.com/{BucketPeer.Name}/{OutputKey}" },
        };
    }
}
