using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Transcribers.Deepgram;
using Portal.Transcription;

namespace Portal.Tests.Engines.Deepgram;

/// <summary>Deepgram through a real socket, under a peer that misbehaves.</summary>
public sealed class DeepgramFaultTests : EngineFaultConformance
{
    private protected override IEnumerable<string> Nonsense =>
    [
        "no es json",
        "[]",
        "null",
        """{"type":"Results","start":5,"duration":-1,"is_final":true,"channel":{"alternatives":[{"transcript":"hola","words":[]}]}}""",
        """{"type":"Results","start":0,"duration":90000,"is_final":true,"channel":{"alternatives":[{"transcript":"hola","words":[]}]}}""",
        """{"type":"Results","start":0,"duration":0.1,"is_final":true,"channel":{"alternatives":[{"transcript":"hola","words":[{"word":"hola","start":3,"end":1}]}]}}""",
        """{"type":"Error","description":"no"}""",
        $$"""{"type":"Results","x":"{{new string('a', 1 << 20)}}"}""",
    ];

    [Fact]
    public async Task The_peer_is_one_that_Deepgrams_own_client_understands()
    {
        await using var peer = await DeepgramPeer.Start(Talk);
        Assert.Equal(string.Join(' ', Talk.Words.Select(w => w.Text)), await Vendor.Run("deepgram.mjs", new Dictionary<string, string>(), peer.Address, DeepgramPeer.Key, Talk.Samples));
    }

    [Fact]
    public async Task Asks_for_what_it_needs_and_ends_as_the_protocol_has_it()
    {
        await using var peer = await DeepgramPeer.Start(Talk);
        var engine = Engine(peer, TimeSpan.FromSeconds(20));
        await using var session = await engine.Open(Request with { Vocabulary = ["empadronamiento", "nómina"] }, CancellationToken.None);
        await session.Complete(CancellationToken.None);
        await foreach (var heard in session.Read(CancellationToken.None)) Assert.Equal("", heard.Text);
        Assert.Equal("es", peer.Settings["language"]);
        foreach (var wanted in new[] { "diarize", "punctuate", "interim_results" }) Assert.Equal("true", peer.Settings[wanted]);
        Assert.Equal("700", peer.Settings["endpointing"]);
        Assert.Equal("true", peer.Settings["mip_opt_out"]);
        Assert.Equal("empadronamiento nómina", string.Join(" ", peer.Settings["keyterm"].AsEnumerable()));
        Assert.Equal(["""{"type":"CloseStream"}"""], peer.Said);
    }

    [Fact]
    public async Task A_pause_that_is_longer_than_the_service_waits_costs_no_connection_and_no_word()
    {
        await using var peer = await DeepgramPeer.Start(Talk, new() { EndsIdleAfter = TimeSpan.FromSeconds(3) });
        var listener = new NotingListener();
        var store = new MemorySound();
        await using var line = new TranscriptionLine(Engine(peer, TimeSpan.FromSeconds(20), keepAlive: TimeSpan.FromMilliseconds(500)), Request, store, listener, HeardSoFar.Nothing, TimeProvider.System,
            NullLogger.Instance, new TranscriptionPace { StaleAfter = TimeSpan.FromDays(1) });
        // Before the first word, and in the middle of the talk.
        await peer.UntilKeptAlive(8).WaitAsync(Patience);
        var half = Talk.Words[Talk.Words.Count / 2].ToMs * 16 / 2 * 2;
        store.Samples = half;
        line.Offer(0, IndexedSound.Pcm(0, (int)half));
        await listener.UntilFirstFinal.WaitAsync(Patience);
        await peer.UntilKeptAlive(8).WaitAsync(Patience);
        store.Samples = Talk.Samples;
        line.Offer(half, IndexedSound.Pcm(half, (int)(Talk.Samples - half)));
        Assert.True((await line.Complete(Talk.Samples, Patience)).Whole);
        await listener.UntilCompleted.WaitAsync(Patience);
        AssertWordForWord(listener);
        Assert.Equal(["whole"], listener.Notes);
        Assert.Equal(1, peer.Connections);
    }

    private protected override async Task<PeerAndEngine> Start(Faults faults, TimeSpan? answerWithin = null)
    {
        var peer = await DeepgramPeer.Start(Talk, faults);
        return new(Engine(peer, answerWithin ?? TimeSpan.FromSeconds(20)), () => peer.Connections, peer);
    }

    private static DeepgramTranscriber Engine(DeepgramPeer peer, TimeSpan answerWithin, TimeSpan? keepAlive = null) => new(
        Options.Create(new DeepgramOptions { Key = DeepgramPeer.Key, Address = peer.Address, AnswerWithin = answerWithin, KeepAliveEvery = keepAlive ?? TimeSpan.FromSeconds(4) }), TimeProvider.System);
}
