using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Blobs.S3;
using Portal.Recordings;
using Portal.Transcribers.Aws.Vocabularies;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.Aws.Jobs;

/// <summary>
/// Amazon Transcribe's jobs, for uploads: the sound goes into a bucket, a job reads it, its text is read from the bucket, and all three are removed. A reading that was cut off
/// finds its job again by name; it stays there until the last line was taken.
/// </summary>
public sealed partial class AwsReader : IFileTranscriber, IDisposable
{
    // Nobody is in the middle of a sentence.
    private static readonly TimeSpan VocabularyWithin = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RemoveWithin = TimeSpan.FromSeconds(30);

    private readonly AwsOptions options;
    private readonly TranscribeApi api;
    private readonly FormVocabularies vocabularies;
    private readonly IAmazonS3 s3;
    private readonly S3BlobStore files;
    private readonly WrittenLines lines;
    private readonly TimeProvider time;
    private readonly ILogger<AwsReader> logger;

    /// <summary>Asks nothing yet. The bucket's keys come from AWS's standard chain, as <paramref name="keys"/> do.</summary>
    public AwsReader(IOptions<AwsOptions> options, Func<Task<ImmutableCredentials>> keys, FormVocabularies vocabularies, TimeProvider time, ILogger<AwsReader> logger)
        : this(options, keys, vocabularies, new AmazonS3Client(S3Hosting.Config(options.Value.Jobs.Files(options.Value.Region))), time, logger)
    {
    }

    internal AwsReader(IOptions<AwsOptions> options, Func<Task<ImmutableCredentials>> keys, FormVocabularies vocabularies, IAmazonS3 s3, TimeProvider time, ILogger<AwsReader> logger)
    {
        (this.options, this.vocabularies, this.s3, this.time, this.logger) = (options.Value, vocabularies, s3, time, logger);
        api = new(this.options, keys, time);
        files = new(s3, Options.Create(this.options.Jobs.Files(this.options.Region)));
        lines = new(AwsTranscriber.Name, this.options.LinePause);
        Info = new(AwsTranscriber.Name, Live: false, Files: true, InBrowser: false, Scripted: false, [.. this.options.Languages.Keys.Order()]);
    }

    /// <inheritdoc/>
    public EngineInfo Info { get; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!options.Languages.TryGetValue(request.Language, out var language)) throw UnpreparedEngine.For(request.Language, AwsTranscriber.Name);
        if (request.Samples / (double)AudioFormat.SampleRate > options.Jobs.LongestRecording.TotalSeconds)
            throw new PortalException(PortalError.Invalid, $"La grabación es más larga de lo que admite el motor {AwsTranscriber.Name}. Está guardada: avisa a quien administra el portal o súbela en partes.");
        var job = new RecordingJob(request, options, api, files, time);
        foreach (var line in await Said(job, request, sound, language, cancellation)) yield return line;
        await Remove(job);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        api.Dispose();
        s3.Dispose();
    }

    private async Task<IReadOnlyList<Heard>> Said(RecordingJob job, FileRequest request, IStoredSound sound, string language, CancellationToken cancellation)
    {
        try
        {
            return await Run(job, request, sound, language, cancellation) ?? await Run(job, request, sound, language, cancellation) ?? throw new EngineUnavailableException(AwsTranscriber.Name);
        }
        catch (AwsRefusedException e)
        {
            throw await Refused(job, e.ForPort());
        }
        catch (IOException e)
        {
            throw await Refused(job, e.InnerException is AmazonServiceException { StatusCode: >= System.Net.HttpStatusCode.BadRequest } no
                ? AwsRefusedException.Of(no.ErrorCode ?? "", (int)no.StatusCode)
                : new EngineUnavailableException(AwsTranscriber.Name, e));
        }
    }

    /// <summary>Null when a job that was over has lost its text: the bucket's rule was faster than we were.</summary>
    private async Task<IReadOnlyList<Heard>?> Run(RecordingJob job, FileRequest request, IStoredSound sound, string language, CancellationToken cancellation)
    {
        var state = await job.Find(cancellation) ?? await Begin(job, request, sound, language, cancellation);
        state = await job.End(state, cancellation);
        if (state.HasFailed)
        {
            LogFailed(job.Name);
            // Another try begins anew.
            await Remove(job);
            throw state.IsTheRecording ? EngineRefusal.Of(AwsTranscriber.Name, 400) : new EngineUnavailableException(AwsTranscriber.Name);
        }
        await using var text = await job.Open(cancellation);
        if (text is null)
        {
            await Remove(job);
            return null;
        }
        try
        {
            var seconds = request.Samples / (double)AudioFormat.SampleRate;
            var written = JobTranscript.Parse(await BoundedAnswer.Read(text, BoundedAnswer.MostFor(seconds), AwsTranscriber.Name, cancellation)) ?? throw new EngineUnavailableException(AwsTranscriber.Name) { Fault = Checks.OutsideFault.Nonsense };
            return lines.OfWhole(seconds, written);
        }
        catch (EngineUnavailableException)
        {
            // Nonsense stays nonsense: the next try needs another job.
            await Remove(job);
            throw;
        }
    }

    private async Task<JobState> Begin(RecordingJob job, FileRequest request, IStoredSound sound, string language, CancellationToken cancellation)
    {
        var vocabulary = await vocabularies.Ready(request.Language, request.Vocabulary, VocabularyWithin, cancellation);
        await job.Send(sound, cancellation);
        try
        {
            return await job.Begin(language, vocabulary, cancellation);
        }
        catch (AwsRefusedException e) when (e.Reason is "BadRequestException" or "NotFoundException" && vocabulary is not null && vocabularies.Refused(vocabulary))
        {
            return await job.Begin(language, null, cancellation);
        }
    }

    /// <summary>What was refused will not be asked for again by itself, so nothing of it stays; an engine that is away may have begun.</summary>
    private async Task<Exception> Refused(RecordingJob job, Exception said)
    {
        if (said is PortalException) await Remove(job);
        return said;
    }

    /// <summary>What cannot be removed now is left to the bucket's rule: the words are worth more.</summary>
    private async Task Remove(RecordingJob job)
    {
        using var patience = new CancellationTokenSource(RemoveWithin, time);
        try
        {
            await job.Remove(patience.Token);
        }
        catch (Exception e) when (e is EngineUnavailableException or AwsRefusedException or IOException or OperationCanceledException)
        {
            LogLeft(job.Name, e is AwsRefusedException refused ? refused.Reason : e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The transcription job {Job} failed at the service; its files are removed.")]
    private partial void LogFailed(string job);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The transcription job {Job} or its files could not be removed ({Reason}): the bucket's rule has to.")]
    private partial void LogLeft(string job, string reason);
}
