using System.Security.Cryptography;
using System.Text;
using Portal.Recordings;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.Aws.Jobs;

/// <summary>
/// The job of one recording and its two files in the bucket. Its name is made of the recording and of what is read, so whoever asks again, after a crash too, finds it. Names
/// hold ids and hashes, never words.
/// </summary>
internal sealed class RecordingJob(FileRequest request, AwsOptions options, TranscribeApi api, IBlobStore files, TimeProvider time)
{
    // A moment without an answer is no reason to give up a job that goes on.
    private const int MostSilences = 5;

    // The service refuses anything shorter.
    private const long FewestSamples = AudioFormat.SampleRate / 2;

    private string Sound => $"{Name}.wav";

    private string Text => $"{Name}.json";

    /// <summary>What it is called.</summary>
    public string Name { get; } = $"portal-{request.RecordingId:N}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Input}\n{request.Language}")))[..32]}";

    /// <summary>How far it is; null when there is none.</summary>
    public async Task<JobState?> Find(CancellationToken cancellation)
    {
        try
        {
            return Known(await api.Ask("GetTranscriptionJob", new JobNamed(Name), JobJson.Default.JobNamed, JobJson.Default.JobAnswer, cancellation));
        }
        catch (AwsRefusedException e) when (IsNotThere(e))
        {
            return null;
        }
    }

    /// <summary>Puts the sound where it is read.</summary>
    public async Task Send(IStoredSound sound, CancellationToken cancellation)
    {
        await using var wav = new SoundStream(sound, Math.Max(request.Samples, FewestSamples), cancellation);
        await files.Put(Sound, wav, cancellation);
    }

    /// <summary>Starts it; when another silo has, meanwhile, how far that is.</summary>
    public async Task<JobState> Begin(string language, string? vocabulary, CancellationToken cancellation)
    {
        var jobs = options.Jobs;
        var wanted = new JobWanted(Name, language, "wav", AudioFormat.SampleRate, new($"s3://{jobs.Bucket}/{jobs.Prefix}{Sound}"), jobs.Bucket, $"{jobs.Prefix}{Text}",
            jobs.KmsKey.Length > 0 ? jobs.KmsKey : null, new(true, jobs.MostVoices, vocabulary));
        try
        {
            return Known(await api.Ask("StartTranscriptionJob", wanted, JobJson.Default.JobWanted, JobJson.Default.JobAnswer, cancellation));
        }
        catch (AwsRefusedException e) when (e.Reason == "ConflictException")
        {
            return await Find(cancellation) ?? throw new EngineUnavailableException(AwsTranscriber.Name, e);
        }
    }

    /// <summary>Waits until nothing more will happen.</summary>
    public async Task<JobState> End(JobState state, CancellationToken cancellation)
    {
        var silences = 0;
        foreach (var pause in JobPauses.Of(options.Jobs.AskAfter, options.Jobs.AskEvery))
        {
            if (state.IsOver) break;
            await Task.Delay(pause, time, cancellation);
            try
            {
                state = await Find(cancellation) ?? throw new EngineUnavailableException(AwsTranscriber.Name);
                silences = 0;
            }
            catch (Exception e) when ((e is EngineUnavailableException || e is AwsRefusedException refused && refused.ForPort() is EngineUnavailableException) && ++silences < MostSilences)
            {
                // Asked again after the next pause.
            }
        }
        return state;
    }

    /// <summary>What it wrote; null when that is gone.</summary>
    public Task<Stream?> Open(CancellationToken cancellation) => files.Open(Text, 0, null, cancellation);

    /// <summary>Takes back all there is of it. Repeatable.</summary>
    public Task Remove(CancellationToken cancellation) => Task.WhenAll(RemoveJob(cancellation), files.Delete(Sound, cancellation), files.Delete(Text, cancellation));

    private async Task RemoveJob(CancellationToken cancellation)
    {
        try
        {
            await api.Tell("DeleteTranscriptionJob", new JobNamed(Name), JobJson.Default.JobNamed, cancellation);
        }
        catch (AwsRefusedException e) when (IsNotThere(e))
        {
            // That is what was wanted.
        }
    }

    private static JobState Known(JobAnswer answer) => answer.TranscriptionJob is { IsKnown: true } state ? state : throw new EngineUnavailableException(AwsTranscriber.Name);

    // The documentation says NotFoundException; the service mostly says BadRequestException, and of a name that is well formed it can mean nothing else.
    private static bool IsNotThere(AwsRefusedException refused) => refused.Reason is "NotFoundException" or "BadRequestException";
}
