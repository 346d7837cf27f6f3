using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Tests.Engines.Transcription;
using Portal.Transcribers.Vosk;
using Portal.Transcription;

namespace Portal.Tests.Engines.Vosk;

/// <summary>vosk through a real socket, under a server that misbehaves; the line above it loses and repeats nothing.</summary>
public sealed class VoskFaultTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Truth truth = Truth.Random(21, 20);

    [Fact]
    public async Task Says_what_will_come_first_and_the_end_letter_by_letter()
    {
        await using var server = await VoskFaultServer.Start(VoskFaultServer.Of(truth));
        var listener = await Hear(server);
        Assert.Equal(["""{"config" : {"sample_rate" : 16000, "words" : true}}""", """{"eof" : 1}"""], server.Said);
        AssertWordForWord(listener);
        Assert.Equal(["whole"], listener.Notes);
    }

    [Fact]
    public async Task Loses_and_repeats_nothing_when_connections_drop_and_finals_come_twice()
    {
        await using var server = await VoskFaultServer.Start(VoskFaultServer.Of(truth, dropsAfter: 60, stammers: true));
        var listener = await Hear(server);
        Assert.True(server.Connections > 3);
        AssertWordForWord(listener);
    }

    [Fact]
    public async Task Leaves_a_server_that_falls_silent()
    {
        await using var server = await VoskFaultServer.Start(VoskFaultServer.Of(truth, silentAfter: 50, misbehaves: 2));
        var listener = await Hear(server, TimeSpan.FromSeconds(1.5));
        Assert.True(server.Connections >= 3);
        AssertWordForWord(listener);
        Assert.Equal("whole", listener.Notes[^1]);
        Assert.Contains("lost", listener.Notes);
    }

    [Theory]
    [InlineData("no es json")]
    [InlineData("""{"text":"hola","partial":"hola"}""")]
    [InlineData("""{"result":[{"word":"hola","start":5,"end":-1}],"text":"hola"}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("huge")]
    public async Task Leaves_a_server_that_talks_nonsense(string nonsense)
    {
        if (nonsense == "huge") nonsense = $$"""{"partial":"{{new string('a', 1 << 20)}}"}""";
        await using var server = await VoskFaultServer.Start(VoskFaultServer.Of(truth, instead: nonsense, misbehaves: 2));
        var listener = await Hear(server);
        Assert.Equal(3, server.Connections);
        AssertWordForWord(listener);
    }

    [Fact]
    public async Task Says_so_when_nobody_is_there()
    {
        var engine = Engine("ws://127.0.0.1:9");
        await Assert.ThrowsAsync<EngineUnavailableException>(() => engine.Open(new("es", [], null, 0), CancellationToken.None));
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => engine.Open(new("fr", [], null, 0), CancellationToken.None))).Error);
    }

    [Fact]
    public async Task Holds_a_writer_back_who_is_faster_than_the_answers()
    {
        await using var server = await VoskFaultServer.Start(VoskFaultServer.Of(truth, silentAfter: 0));
        await using var session = await Engine(server.Address, TimeSpan.FromMinutes(1)).Open(new("es", [], null, 0), CancellationToken.None);
        using var enough = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var written = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            for (; ; written++) await session.Write(IndexedSound.Pcm(written * 4_000, 4_000), enough.Token);
        });
        Assert.InRange(written, 1, 16);
    }

    private async Task<NotingListener> Hear(VoskFaultServer server, TimeSpan? answerWithin = null)
    {
        var listener = new NotingListener();
        await using var line = new TranscriptionLine(
            Engine(server.Address, answerWithin), new("es", [], null, 0), new MemorySound { Samples = truth.Samples }, listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance,
            new TranscriptionPace { FirstWait = TimeSpan.FromMilliseconds(1), LongestWait = TimeSpan.FromMilliseconds(5), StaleAfter = TimeSpan.FromDays(1) });
        Assert.True((await line.Complete(truth.Samples, Patience)).Whole);
        await listener.UntilCompleted.WaitAsync(Patience);
        return listener;
    }

    private void AssertWordForWord(NotingListener listener) =>
        Assert.Equal(string.Join(' ', truth.Words.Select(w => w.Text)), string.Join(' ', listener.Words));

    private static VoskTranscriber Engine(string address, TimeSpan? answerWithin = null) => new(
        Options.Create(new VoskOptions { Addresses = new() { ["es"] = address }, AnswerWithin = answerWithin ?? TimeSpan.FromSeconds(20) }), TimeProvider.System);
}
