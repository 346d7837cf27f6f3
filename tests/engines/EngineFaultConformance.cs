using Microsoft.Extensions.Logging.Abstractions;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Transcription;

namespace Portal.Tests.Engines;

/// <summary>What holds for every engine of the outside world behind the line, whatever its peer does: no word is lost, none comes twice, and the end is reached.</summary>
public abstract class EngineFaultConformance
{
    private protected static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private protected static readonly TranscriptionRequest Request = new("es", [], null, 0);

    private protected Truth Talk { get; } = Truth.Random(21, 20);

    /// <summary>A peer with such faults, and the engine that talks to it.</summary>
    private protected abstract Task<PeerAndEngine> Start(Faults faults, TimeSpan? answerWithin = null);

    /// <summary>Answers that no peer should give.</summary>
    private protected abstract IEnumerable<string> Nonsense { get; }

    [Fact]
    public async Task Hears_a_talk_word_for_word()
    {
        await using var both = await Start(new());
        var listener = await Hear(both.Engine);
        AssertWordForWord(listener);
        Assert.Equal(["whole"], listener.Notes);
        Assert.Equal(1, both.Connections());
    }

    [Fact]
    public async Task Loses_and_repeats_nothing_when_connections_drop_and_finals_come_twice()
    {
        await using var both = await Start(new() { DropsAfter = 60, Stammers = true });
        AssertWordForWord(await Hear(both.Engine));
        Assert.True(both.Connections() > 3);
    }

    [Fact]
    public async Task Loses_and_repeats_nothing_when_finals_come_out_of_order()
    {
        await using var both = await Start(new() { Swaps = true });
        AssertWordForWord(await Hear(both.Engine));
    }

    /// <summary>Two sessions may disagree about where a word lies by almost a tenth of a second, besides their trembling.</summary>
    [Theory]
    [InlineData(80)]
    [InlineData(-80)]
    public async Task Loses_and_repeats_nothing_when_the_times_of_some_sessions_are_shifted(int milliseconds)
    {
        await using var both = await Start(new() { DropsAfter = 60, ShiftsMs = milliseconds });
        AssertWordForWord(await Hear(both.Engine));
        Assert.True(both.Connections() > 3);
    }

    [Fact]
    public async Task Goes_on_when_the_peer_ends_by_itself()
    {
        await using var both = await Start(new() { EndsAfter = 70 });
        AssertWordForWord(await Hear(both.Engine));
        Assert.True(both.Connections() > 2);
    }

    [Fact]
    public async Task Leaves_a_peer_that_falls_silent()
    {
        await using var both = await Start(new() { SilentAfter = 50, Misbehaves = 2 }, TimeSpan.FromSeconds(1.5));
        var listener = await Hear(both.Engine);
        AssertWordForWord(listener);
        Assert.True(both.Connections() >= 3);
        Assert.Contains("lost", listener.Notes);
        Assert.Equal("whole", listener.Notes[^1]);
    }

    [Fact]
    public async Task Leaves_a_peer_that_talks_nonsense()
    {
        foreach (var nonsense in Nonsense)
        {
            await using var both = await Start(new() { Instead = nonsense, Misbehaves = 2 });
            AssertWordForWord(await Hear(both.Engine));
            Assert.Equal(3, both.Connections());
        }
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Tries_again_when_it_is_refused(int status)
    {
        await using var both = await Start(new() { Refuses = status, Misbehaves = 3 });
        var listener = await Hear(both.Engine);
        AssertWordForWord(listener);
        Assert.Equal(["lost", "back", "whole"], listener.Notes);
    }

    [Fact]
    public async Task The_end_is_never_held_up()
    {
        await using var both = await Start(new() { SilentAfter = 0 });
        var listener = new NotingListener();
        await using var line = Line(both.Engine, listener);
        Assert.False((await line.Complete(Talk.Samples, TimeSpan.FromMilliseconds(200)).WaitAsync(Patience)).Whole);
    }

    [Fact]
    public async Task Says_so_when_nobody_is_there()
    {
        var both = await Start(new());
        await both.DisposeAsync();
        await Assert.ThrowsAsync<EngineUnavailableException>(() => both.Engine.Open(Request, CancellationToken.None));
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => both.Engine.Open(Request with { Language = "xx" }, CancellationToken.None))).Error);
    }

    private protected async Task<NotingListener> Hear(ITranscriber engine)
    {
        var listener = new NotingListener();
        await using var line = Line(engine, listener);
        Assert.True((await line.Complete(Talk.Samples, Patience)).Whole);
        await listener.UntilCompleted.WaitAsync(Patience);
        Assert.Empty(Talk.Complaints);
        return listener;
    }

    private protected virtual void AssertWordForWord(NotingListener listener) =>
        Assert.Equal(string.Join(' ', Talk.Words.Select(w => w.Text)), string.Join(' ', listener.Words));

    private protected TranscriptionLine Line(ITranscriber engine, NotingListener listener) => new(
        engine, Request, new MemorySound { Samples = Talk.Samples }, listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance,
        new TranscriptionPace { FirstWait = TimeSpan.FromMilliseconds(1), LongestWait = TimeSpan.FromMilliseconds(5), StaleAfter = TimeSpan.FromDays(1) });
}

/// <summary>A peer and the engine that talks to it.</summary>
internal sealed record PeerAndEngine(ITranscriber Engine, Func<int> Connections, IAsyncDisposable Peer) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Peer.DisposeAsync();
}
