using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Blobs.S3;
using Portal.Recordings;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Peers;
using Portal.Transcribers.Aws;
using Portal.Transcribers.Aws.Jobs;
using Portal.Transcribers.Aws.Vocabularies;
using Portal.Transcription;

namespace Portal.Tests.Engines.Aws;

/// <summary>Amazon Transcribe's jobs, under a peer that checks every signature and misbehaves.</summary>
public sealed class AwsReaderTests : FileEngineConformance
{
    private protected override IEnumerable<string> Nonsense =>
    [
        "no es json",
        "[]",
        "null",
        "{}",
        """{"results":{}}""",
        """{"results":{"items":"hola"}}""",
        """{"results":{"items":[null]}}""",
        """{"results":{"items":[{"type":"pronunciation","start_time":"0.1","end_time":"0.2"}]}}""",
        """{"results":{"items":[{"type":"pronunciation","start_time":"0.1","end_time":"0.2","alternatives":[]}]}}""",
        """{"results":{"items":[{"type":"pronunciation","alternatives":[{"content":"hola"}]}]}}""",
        """{"results":{"items":[{"type":"pronunciation","start_time":"900","end_time":"901","alternatives":[{"content":"hola"}]}]}}""",
        """{"results":{"items":[{"type":"pronunciation","start_time":"5","end_time":"1","alternatives":[{"content":"hola"}]}]}}""",
        """{"results":{"items":[{"type":"pronunciation","start_time":"-5","end_time":"1","alternatives":[{"content":"hola"}]}]}}""",
        """{"results":{"items":[{"type":"pronunciation","start_time":"cinco","end_time":"1","alternatives":[{"content":"hola"}]}]}}""",
        $$$"""{"results":{"items":[{"type":"pronunciation","start_time":"0","end_time":"1","alternatives":[{"content":"{{{new string('a', 1 << 20)}}}"}]}]}}""",
        $$"""{"relleno":"{{new string('a', 4 << 20)}}"}""",
    ];

    // One question about the whole.
    private protected override bool GoesOnWhereItWas => false;

    [Fact]
    public async Task The_peer_is_one_that_Amazons_own_clients_understand_and_whose_signatures_it_accepts()
    {
        await using var peer = await JobPeer.Start(Talk);
        using var s3 = Bucket(peer);
        var sound = new TalkSound(Talk).Pcm;
        using var wav = new MemoryStream([.. WavFile.Header(sound.Length / 2), .. sound]);
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = BucketPeer.Name, Key = "entrada/prueba-1.wav", InputStream = wav, UseChunkEncoding = false });
        var keys = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = TranscribePeer.AccessKey, ["AWS_SECRET_ACCESS_KEY"] = TranscribePeer.Secret, ["AWS_SESSION_TOKEN"] = TranscribePeer.Token,
        };
        Assert.Equal(
            ["QUEUED", "ConflictException", $"https://s3.eu-west-1.amazonaws.com/{BucketPeer.Name}/salida/prueba-1.json true", "prueba-1", "BadRequestException"],
            (await Vendor.Run("transcribe-jobs.mjs", keys, peer.Address, BucketPeer.Name, "entrada/prueba-1.wav")).Split('\n'));
        Assert.Contains(Talk.Words[^1].Text, System.Text.Encoding.UTF8.GetString(peer.Store.Objects["salida/prueba-1.json"]), StringComparison.Ordinal);
        Assert.Empty(peer.Complaints);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Signs_all_it_asks_keeps_the_voices_apart_and_leaves_nothing_behind(bool oldForm)
    {
        await using var peer = await JobPeer.Start(Talk);
        peer.Service.OldForm = oldForm;
        var stored = new StoredLines();
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Equal(["0", "1"], stored.Lines.Select(line => line.Voice).Distinct());
        Assert.All(stored.Lines.Zip(stored.Lines.Skip(1)), pair => Assert.NotEqual(pair.First.Voice, pair.Second.Voice));
        Assert.Empty(peer.Complaints);
        Assert.Empty(peer.Store.InTheClear);
        AssertNothingLeft(peer);
        Assert.Equal(("es-ES", "portal-es"), ((string?)peer.Service.Wanted["LanguageCode"], (string?)peer.Service.Wanted["Settings"]!["VocabularyName"]));
        Assert.Matches("^portal-a9bd9e4e14e34be49e7a111111111111-[0-9a-f]{32}$", (string?)peer.Service.Wanted["TranscriptionJobName"]);
    }

    [Fact]
    public async Task A_silo_that_starts_again_finds_its_job()
    {
        await using var peer = await JobPeer.Start(Talk);
        await CutOff(peer);
        var stored = new StoredLines();
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Equal((1, 1), (peer.Asked(), peer.Asked("PutObject")));
        AssertNothingLeft(peer);
    }

    [Fact]
    public async Task A_job_that_another_silo_began_meanwhile_is_waited_for()
    {
        await using var peer = await JobPeer.Start(Talk);
        await CutOff(peer);
        peer.Service.HidesOnce = true;
        var stored = new StoredLines();
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Equal(2, peer.Asked());
        AssertNothingLeft(peer);
    }

    [Fact]
    public async Task A_job_whose_text_the_buckets_rule_has_removed_is_begun_anew()
    {
        await using var peer = await JobPeer.Start(Talk);
        var stored = new StoredLines { DiesAfter = 0 };
        await Assert.ThrowsAsync<StoredLines.DeathException>(() => Read(Engine(peer), stored));
        peer.Store.Objects.Clear();
        stored.DiesAfter = int.MaxValue;
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Equal(2, peer.Asked());
        AssertNothingLeft(peer);
    }

    [Fact]
    public void Another_reading_of_the_same_recording_is_another_job()
    {
        var request = new FileRequest(Guid.Parse("a9bd9e4e-14e3-4be4-9e7a-111111111111"), "hash", "es", [], 16_000, 0);
        string Name(FileRequest one) => new RecordingJob(one, new(), null!, null!, TimeProvider.System).Name;
        Assert.Equal(Name(request), Name(request with { HeardThroughMs = 5 }));
        Assert.Equal(4, new[] { request, request with { Input = "otro" }, request with { Language = "ca" }, request with { RecordingId = Guid.Empty } }.Select(Name).Distinct().Count());
    }

    [Theory]
    [InlineData("Invalid file size: file size too large. Check the file size limit and try your request again.", true)]
    [InlineData("Unsupported media format", true)]
    [InlineData("The media format provided does not match the detected media format.", true)]
    [InlineData("Internal failure: secreto", false)]
    public async Task A_job_that_fails_is_refused_or_tried_again_by_its_reason_and_leaves_nothing_behind(string reason, bool refused)
    {
        await using var peer = await JobPeer.Start(Talk);
        peer.Service.Fails = reason;
        var stored = new StoredLines();
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Read(Engine(peer), stored));
        Assert.Equal(refused, failure is PortalException { Error: PortalError.Invalid });
        Assert.Equal(!refused, failure is EngineUnavailableException);
        Assert.DoesNotContain("secreto", failure.Message, StringComparison.Ordinal);
        AssertNothingLeft(peer);
        peer.Service.Fails = null;
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
    }

    [Theory]
    [InlineData("PutObject", 403, false)]
    [InlineData("PutObject", 503, true)]
    [InlineData("GetObject", 500, true)]
    [InlineData("GetTranscriptionJob", 500, true)]
    [InlineData("GetTranscriptionJob", 429, true)]
    [InlineData("StartTranscriptionJob", 429, true)]
    public async Task Trouble_anywhere_is_away_or_a_sentence_and_the_next_try_is_whole(string at, int status, bool away)
    {
        await using var peer = await JobPeer.Start(Talk, new() { Status = status, Misbehaves = 1 }, at);
        var stored = new StoredLines();
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Read(Engine(peer), stored));
        Assert.Equal(away, failure is EngineUnavailableException);
        Assert.Equal(!away, failure is PortalException);
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        AssertNothingLeft(peer);
    }

    [Theory]
    [InlineData("GetTranscriptionJob", "no es json")]
    [InlineData("GetTranscriptionJob", "{}")]
    [InlineData("GetTranscriptionJob", """{"TranscriptionJob":{"TranscriptionJobStatus":"PENSANDO"}}""")]
    [InlineData("GetTranscriptionJob", "1 MB")]
    public async Task Nonsense_while_it_waits_costs_a_question_and_no_job(string at, string nonsense)
    {
        if (nonsense == "1 MB") nonsense = $$"""{"TranscriptionJob":"{{new string('a', 1 << 20)}}"}""";
        await using var peer = await JobPeer.Start(Talk, new() { Instead = nonsense, After = 1, Misbehaves = 3 }, at);
        var stored = new StoredLines();
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Equal(1, peer.Asked());
        AssertNothingLeft(peer);
    }

    [Fact]
    public async Task A_service_that_stays_silent_while_it_waits_is_away_and_the_job_goes_on()
    {
        await using var peer = await JobPeer.Start(Talk, new() { Status = 500, After = 1, Misbehaves = 5 }, JobService.Ask);
        var stored = new StoredLines();
        await Assert.ThrowsAsync<EngineUnavailableException>(() => Read(Engine(peer), stored));
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Equal(1, peer.Asked());
    }

    [Theory]
    [InlineData("PutObject")]
    [InlineData("StartTranscriptionJob")]
    [InlineData("GetTranscriptionJob")]
    [InlineData("GetObject")]
    public async Task Wherever_it_is_called_off_the_next_reading_is_whole(string at)
    {
        await using var peer = await JobPeer.Start(Talk, new() { Stalls = true, Misbehaves = 1 }, at);
        var stored = new StoredLines();
        using var off = new CancellationTokenSource();
        var reading = Read(Engine(peer), stored, cancellation: off.Token);
        await peer.UntilStalled.WaitAsync(Patience);
        await off.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Patience));
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        AssertNothingLeft(peer);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_away()
    {
        await using var peer = await JobPeer.Start(Talk, new() { Stalls = true }, JobService.Ask);
        await Assert.ThrowsAsync<EngineUnavailableException>(() => Read(Engine(peer, answerWithin: TimeSpan.FromMilliseconds(200)), new()).WaitAsync(Patience));
    }

    [Theory]
    [InlineData("GetTranscriptionJob")]
    [InlineData("StartTranscriptionJob")]
    public async Task A_connection_that_breaks_costs_no_second_job(string at)
    {
        await using var peer = await JobPeer.Start(Talk, new() { Breaks = true, Misbehaves = 1 }, at);
        var stored = new StoredLines();
        await Assert.ThrowsAsync<EngineUnavailableException>(() => Read(Engine(peer), stored));
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Equal(1, peer.Asked());
        AssertNothingLeft(peer);
    }

    [Fact]
    public async Task A_text_that_breaks_off_is_read_again_and_never_by_half()
    {
        await using var peer = await JobPeer.Start(Talk, new() { Breaks = true, Misbehaves = 1 }, "GetObject");
        var stored = new StoredLines();
        // Where not a byte had come yet the connection's own second try is enough.
        if (await Record.ExceptionAsync(() => Read(Engine(peer), stored)) is { } failure)
        {
            Assert.IsType<EngineUnavailableException>(failure);
            Assert.Empty(stored.Lines);
            await Read(Engine(peer), stored);
        }
        AssertWordForWord(stored);
        Assert.Equal((1, 2), (peer.Asked(), peer.Asked("GetObject")));
        AssertNothingLeft(peer);
    }

    [Fact]
    public async Task Words_are_worth_more_than_a_clean_bucket()
    {
        await using var peer = await JobPeer.Start(Talk, new() { Status = 500 }, "DeleteObject");
        var stored = new StoredLines();
        await Read(Engine(peer), stored);
        AssertWordForWord(stored);
        Assert.Empty(peer.Service.Jobs);
        Assert.Equal(2, peer.Store.Objects.Count);
    }

    [Fact]
    public async Task A_recording_that_is_longer_than_the_service_takes_is_refused_before_it_is_sent()
    {
        await using var peer = await JobPeer.Start(Talk);
        var refusal = await Assert.ThrowsAsync<PortalException>(() => Read(Engine(peer, longest: TimeSpan.FromSeconds(5)), new()));
        Assert.Contains("larga", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, peer.Asked("PutObject"));
    }

    [Fact]
    public async Task A_wrong_key_is_a_matter_of_the_key()
    {
        await using var peer = await JobPeer.Start(Talk);
        var refusal = await Assert.ThrowsAsync<PortalException>(() => Read(Engine(peer, secret: "otro"), new()));
        Assert.Contains("clave", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_there_is_away()
    {
        var both = await Start(new());
        await both.DisposeAsync();
        await Assert.ThrowsAsync<EngineUnavailableException>(() => Read(both.Engine, new()));
    }

    [Fact]
    public async Task Is_read_with_the_words_of_the_form_where_no_vocabulary_is_named()
    {
        await using var peer = await JobPeer.Start(Talk);
        var stored = new StoredLines();
        await Read(Engine(peer, named: false), stored);
        AssertWordForWord(stored);
        Assert.Equal(["empadronamiento"], peer.Service.Vocabularies.Phrases);
        Assert.Matches("^portal-form-es-ES-[0-9a-f]{24}$", (string?)peer.Service.Wanted["Settings"]!["VocabularyName"]);
    }

    [Fact]
    public async Task Is_read_without_a_vocabulary_that_has_gone_and_sent_once()
    {
        await using var peer = await JobPeer.Start(Talk);
        using var engine = Engine(peer, named: false);
        await Read(engine, new());
        peer.Service.Vocabularies.Forget((string)peer.Service.Wanted["Settings"]!["VocabularyName"]!);
        var stored = new StoredLines();
        await Read(engine, stored);
        AssertWordForWord(stored);
        Assert.Null(peer.Service.Wanted["Settings"]!["VocabularyName"]);
        Assert.Equal((3, 2), (peer.Asked(), peer.Asked("PutObject")));
        AssertNothingLeft(peer);
    }

    [Fact]
    public void It_is_asked_less_and_less_often() => Assert.Equal(
        [2, 3, 4.5, 6.75, 8, 8],
        JobPauses.Of(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8)).Take(6).Select(pause => pause.TotalSeconds));

    private protected override void AssertWordForWord(StoredLines stored) =>
        // The service writes a full stop after every utterance.
        Assert.Equal(string.Join(' ', Talk.Words.Select(word => word.Text)), stored.Words.Replace(".", "", StringComparison.Ordinal));

    private protected override async Task<FilePeer> Start(FileFaults faults)
    {
        var peer = await JobPeer.Start(Talk, faults);
        return new(Engine(peer), () => peer.Asked(), peer);
    }

    /// <summary>A reading whose silo dies while the job goes on.</summary>
    private async Task CutOff(JobPeer peer)
    {
        peer.Service.Holds = true;
        using var death = new CancellationTokenSource();
        var reading = Read(Engine(peer), new(), cancellation: death.Token);
        await peer.Service.UntilHeld.WaitAsync(Patience);
        await death.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Patience));
        peer.Service.Holds = false;
    }

    private static void AssertNothingLeft(JobPeer peer)
    {
        Assert.Empty(peer.Service.Jobs);
        Assert.Empty(peer.Store.Objects);
    }

    private static AwsReader Engine(JobPeer peer, TimeSpan? longest = null, string secret = TranscribePeer.Secret, TimeSpan? answerWithin = null, bool named = true)
    {
        var options = Options.Create(new AwsOptions
        {
            Region = "eu-west-1",
            Address = peer.Address,
            AnswerWithin = answerWithin ?? Patience,
            Vocabularies = named ? new() { ["es"] = "portal-es" } : [],
            VocabularyAskAfter = TimeSpan.FromMilliseconds(5),
            Jobs = Jobs(peer, longest ?? TimeSpan.FromHours(4)),
        });
        Task<ImmutableCredentials> Keys() => Task.FromResult(new ImmutableCredentials(TranscribePeer.AccessKey, secret, TranscribePeer.Token));
        return new(options, Keys, new FormVocabularies(options, Keys, TimeProvider.System, NullLogger<FormVocabularies>.Instance), Bucket(peer), TimeProvider.System, NullLogger<AwsReader>.Instance);
    }

    private static AwsJobsOptions Jobs(JobPeer peer, TimeSpan longest) => new()
    {
        Bucket = BucketPeer.Name, ServiceUrl = peer.Address, PathStyle = true, LongestRecording = longest, AskAfter = TimeSpan.FromMilliseconds(5), AskEvery = TimeSpan.FromMilliseconds(20),
    };

    // The library's own tries would hide what the peer does.
    private static AmazonS3Client Bucket(JobPeer peer)
    {
        var config = S3Hosting.Config(Jobs(peer, TimeSpan.FromHours(4)).Files("eu-west-1"));
        config.MaxErrorRetry = 0;
        return new(new SessionAWSCredentials(TranscribePeer.AccessKey, TranscribePeer.Secret, TranscribePeer.Token), config);
    }
}
