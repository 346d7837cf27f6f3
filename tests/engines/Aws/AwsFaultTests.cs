using Amazon.Runtime;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Transcribers.Aws;
using Portal.Transcribers.Aws.Vocabularies;
using Portal.Transcription;

namespace Portal.Tests.Engines.Aws;

/// <summary>Amazon Transcribe's protocol over HTTP/2, under a peer that checks every signature and misbehaves.</summary>
public sealed class AwsFaultTests : EngineFaultConformance
{
    private protected override IEnumerable<string> Nonsense =>
    [
        "no es json",
        "[]",
        "null",
        """{"Transcript":{"Results":[{"ResultId":"r","StartTime":5,"EndTime":1,"IsPartial":false}]}}""",
        """{"Transcript":{"Results":[{"ResultId":"r","StartTime":0,"EndTime":90000,"IsPartial":false}]}}""",
        """{"Transcript":{"Results":[{"ResultId":"r","StartTime":0,"EndTime":0.1,"IsPartial":false,"Alternatives":[{"Transcript":"hola","Items":[{"StartTime":3,"EndTime":1,"Type":"pronunciation","Content":"hola"}]}]}]}}""",
        $$"""{"Transcript":"{{new string('a', (1 << 20) - 200)}}"}""",
    ];

    [Fact]
    public async Task The_peer_is_one_that_Amazons_own_client_understands_and_whose_signatures_it_accepts()
    {
        await using var peer = await TranscribePeer.Start(Talk);
        var keys = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = TranscribePeer.AccessKey, ["AWS_SECRET_ACCESS_KEY"] = TranscribePeer.Secret, ["AWS_SESSION_TOKEN"] = TranscribePeer.Token,
        };
        Assert.Equal(string.Join(' ', Talk.Words.Select(w => w.Text)), await Vendor.Run("transcribe-streaming.mjs", keys, peer.Address, Talk.Samples));
        Assert.Empty(peer.Complaints);
        Assert.InRange(peer.SignedEvents, Talk.Samples / 4_000, int.MaxValue);
    }

    [Fact]
    public async Task Signs_the_request_and_every_event_and_asks_for_what_it_needs()
    {
        await using var peer = await TranscribePeer.Start(Talk);
        AssertPlain(await Hear(Engine(peer.Address)));
        Assert.Empty(peer.Complaints);
        Assert.InRange(peer.SignedEvents, Talk.Samples / 4_000, int.MaxValue);
        Assert.Equal("es-ES", peer.Headers["x-amzn-transcribe-language-code"]);
        Assert.Equal("true", peer.Headers["x-amzn-transcribe-show-speaker-label"]);
        Assert.Equal("portal-es", peer.Headers["x-amzn-transcribe-vocabulary-name"]);
        Assert.Equal(TranscribePeer.Token, peer.Headers["x-amz-security-token"]);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_said()
    {
        await using var peer = await TranscribePeer.Start(Talk);
        var engine = Engine(peer.Address, keys: () => Task.FromResult(new ImmutableCredentials(TranscribePeer.AccessKey, "otro", null)));
        await using var session = await engine.Open(Request, CancellationToken.None);
        await Assert.ThrowsAsync<EngineUnavailableException>(async () => await session.Read(CancellationToken.None).GetAsyncEnumerator().MoveNextAsync());
        Assert.Equal(["request signature"], peer.Complaints);
    }

    [Fact]
    public async Task No_key_at_all_is_an_engine_that_is_away()
    {
        var engine = Engine("http://127.0.0.1:9", keys: () => throw new AmazonClientException("none"));
        await Assert.ThrowsAsync<EngineUnavailableException>(() => engine.Open(Request, CancellationToken.None));
    }

    [Fact]
    public async Task A_long_talk_goes_on_in_another_stream_and_nobody_notices()
    {
        await using var peer = await TranscribePeer.Start(Talk);
        var listener = await Hear(Engine(peer.Address, longest: TimeSpan.FromSeconds(20)));
        AssertPlain(listener);
        Assert.Equal(["whole"], listener.Notes);
        Assert.True(peer.Connections > 1);
        Assert.Empty(peer.Complaints);
    }

    [Fact]
    public async Task A_pause_ends_the_stream_and_the_talk_opens_another()
    {
        await using var peer = await TranscribePeer.Start(Talk);
        var listener = new NotingListener();
        var store = new MemorySound();
        await using var line = new TranscriptionLine(Engine(peer.Address, rest: TimeSpan.FromSeconds(2)), Request, store, listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance,
            new TranscriptionPace { StaleAfter = TimeSpan.FromDays(1) });
        var half = Talk.Words[Talk.Words.Count / 2].ToMs * 16 / 2 * 2;
        store.Samples = half;
        line.Offer(0, IndexedSound.Pcm(0, (int)half));
        await peer.UntilEnded.WaitAsync(Patience);
        store.Samples = Talk.Samples;
        line.Offer(half, IndexedSound.Pcm(half, (int)(Talk.Samples - half)));
        Assert.True((await line.Complete(Talk.Samples, Patience)).Whole);
        await listener.UntilCompleted.WaitAsync(Patience);
        AssertPlain(listener);
        Assert.Equal(["whole"], listener.Notes);
        Assert.True(peer.Connections > 1);
    }

    [Fact]
    public async Task A_stream_that_is_given_nothing_rests_before_the_service_ends_it_and_nobody_notices()
    {
        await using var peer = await TranscribePeer.Start(Talk, new() { EndsIdleAfter = TimeSpan.FromSeconds(5) });
        var listener = new NotingListener();
        var store = new MemorySound();
        await using var line = new TranscriptionLine(Engine(peer.Address, rest: TimeSpan.FromSeconds(2.5)), Request, store, listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance,
            new TranscriptionPace { StaleAfter = TimeSpan.FromDays(1) });
        await peer.UntilEnded.WaitAsync(Patience);
        store.Samples = Talk.Samples;
        line.Offer(0, IndexedSound.Pcm(0, (int)Talk.Samples));
        Assert.True((await line.Complete(Talk.Samples, Patience)).Whole);
        await listener.UntilCompleted.WaitAsync(Patience);
        AssertPlain(listener);
        Assert.Equal(["whole"], listener.Notes);
        Assert.Equal(2, peer.Connections);
        Assert.Empty(peer.Complaints);
    }

    [Fact]
    public async Task A_short_answer_keeps_its_voice_though_it_comes_in_one_result_with_its_question()
    {
        var talk = new Truth([
            new("tiene", 500, 800), new("papeles", 850, 1_300), new("sí", 1_450, 1_700, "1"), new("y", 1_850, 1_950), new("trabajo", 2_000, 2_500), new("no", 2_600, 2_800, "1"),
            new("entiendo", 4_000, 4_600), new("no", 5_600, 5_800, "1"), new("nada", 5_850, 6_200, "1"),
        ]);
        await using var peer = await TranscribePeer.Start(talk);
        var listener = new NotingListener();
        await using var line = new TranscriptionLine(Engine(peer.Address), Request, new MemorySound { Samples = talk.Samples }, listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance);
        Assert.True((await line.Complete(talk.Samples, Patience)).Whole);
        await listener.UntilCompleted.WaitAsync(Patience);
        Assert.Equal(
            ["0: tiene papeles", "1: sí", "0: y trabajo", "1: no.", "0: entiendo.", "1: no nada."],
            listener.Finals.Select(final => $"{final.Voice}: {final.Text}"));
    }

    [Theory]
    [InlineData("InternalFailureException")]
    [InlineData("ServiceUnavailableException")]
    [InlineData("BadRequestException")]
    [InlineData("ConflictException")]
    public async Task A_stream_that_ends_with_another_of_the_services_reasons_loses_nothing(string reason)
    {
        await using var peer = await TranscribePeer.Start(Talk, new() { EndsAfter = 70, EndsWith = reason, Misbehaves = 2 });
        var listener = await Hear(Engine(peer.Address));
        AssertPlain(listener);
        Assert.Equal(3, peer.Connections);
        Assert.Equal(["lost", "back", "lost", "back", "whole"], listener.Notes);
        Assert.Empty(peer.Complaints);
    }

    private protected override void AssertWordForWord(NotingListener listener) => AssertPlain(listener);

    private protected override async Task<PeerAndEngine> Start(Faults faults, TimeSpan? answerWithin = null)
    {
        var peer = await TranscribePeer.Start(Talk, faults);
        return new(Engine(peer.Address, answerWithin: answerWithin), () => peer.Connections, peer);
    }

    // The service writes a full stop after every utterance.
    private void AssertPlain(NotingListener listener) =>
        Assert.Equal(string.Join(' ', Talk.Words.Select(w => w.Text)), string.Join(' ', listener.Words).Replace(".", "", StringComparison.Ordinal));

    private static AwsTranscriber Engine(string address, TimeSpan? answerWithin = null, TimeSpan? longest = null, TimeSpan? rest = null, Func<Task<ImmutableCredentials>>? keys = null)
    {
        var options = Options.Create(new AwsOptions
        {
            Region = "eu-west-1",
            StreamingAddress = address,
            Vocabularies = new() { ["es"] = "portal-es" },
            FastestPace = 1e6,
            AnswerWithin = answerWithin ?? TimeSpan.FromSeconds(20),
            LongestStream = longest ?? TimeSpan.FromHours(3),
            RestAfter = rest ?? TimeSpan.FromSeconds(10),
        });
        keys ??= () => Task.FromResult(new ImmutableCredentials(TranscribePeer.AccessKey, TranscribePeer.Secret, TranscribePeer.Token));
        return new(options, keys, new FormVocabularies(options, keys, TimeProvider.System, NullLogger<FormVocabularies>.Instance), TimeProvider.System);
    }
}
