using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Transcription;
using Portal.Transcription;

namespace Portal.Tests.Engines;

/// <summary>What holds for every engine that reads recordings, whatever its peer does and wherever the reading is cut off.</summary>
public abstract class FileEngineConformance
{
    private protected static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private protected Truth Talk { get; } = Truth.Random(5, 24);

    private protected EngineWatch Watch { get; } = new(TimeProvider.System);

    /// <summary>A peer with such faults, and the engine that asks it.</summary>
    private protected abstract Task<FilePeer> Start(FileFaults faults);

    /// <summary>Answers that no peer should give.</summary>
    private protected abstract IEnumerable<string> Nonsense { get; }

    /// <summary>Statuses that another try would not mend.</summary>
    private protected virtual IEnumerable<int> Refusals => [400, 401, 403, 413];

    /// <summary>How far from where it was said a word may be told, milliseconds.</summary>
    private protected virtual long TimesWithin => 60;

    /// <summary>Whether a peer asked again is asked only for what is missing.</summary>
    private protected virtual bool GoesOnWhereItWas => true;

    [Fact]
    public async Task Reads_a_recording_word_for_word_in_order_and_where_it_was_said()
    {
        await using var both = await Start(new());
        var stored = new StoredLines();
        await Read(both.Engine, stored);
        AssertWordForWord(stored);
        Assert.True(stored.Lines.Count > 10);
        Assert.All(stored.Lines, line => Assert.True(line.FromMs >= 0 && line.FromMs < line.ToMs && line.ToMs <= Talk.DurationMs));
        Assert.All(stored.Lines.Zip(stored.Lines.Skip(1)), pair => Assert.True(pair.First.FromMs <= pair.Second.FromMs));
        foreach (var line in stored.Lines)
        {
            Assert.Equal(line.Text.Split(' '), line.Words.Select(word => line.Text.Substring(word.Start, word.Length)));
            Assert.All(line.Words, word => Assert.True(line.FromMs <= word.FromMs && word.FromMs <= word.ToMs && word.ToMs <= line.ToMs));
        }
        foreach (var (told, said) in stored.Lines.SelectMany(line => line.Words).Zip(Talk.Words))
            Assert.InRange(told.FromMs, said.FromMs - TimesWithin, said.FromMs + TimesWithin);
        Assert.Equal(EngineState.Working, Watch.Seen[both.Engine.Info.Name].State);
    }

    [Fact]
    public async Task Nothing_is_lost_or_repeated_whatever_line_it_dies_behind()
    {
        await using var both = await Start(new());
        var whole = new StoredLines();
        await Read(both.Engine, whole);
        var once = both.Asked();
        foreach (var line in new[] { 0, 1, whole.Lines.Count / 2, whole.Lines.Count - 1 })
        {
            var stored = new StoredLines { DiesAfter = line };
            await Assert.ThrowsAsync<StoredLines.DeathException>(() => Read(both.Engine, stored));
            stored.DiesAfter = int.MaxValue;
            var before = both.Asked();
            await Read(both.Engine, stored);
            Assert.Equal(whole.Lines.Select(one => (one.Text, one.FromMs, one.ToMs, one.Voice)), stored.Lines.Select(one => (one.Text, one.FromMs, one.ToMs, one.Voice)));
            if (GoesOnWhereItWas && line == whole.Lines.Count - 1) Assert.True(both.Asked() - before < once);
        }
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Is_away_when_its_peer_is_and_goes_on_later(int status)
    {
        await using var both = await Start(new() { Status = status, After = GoesOnWhereItWas ? 1 : 0, Misbehaves = 1 });
        await AssertAwayThenWhole(both);
    }

    [Fact]
    public async Task Is_away_when_its_peer_breaks_off()
    {
        await using var both = await Start(new() { Breaks = true, Misbehaves = 1 });
        await AssertAwayThenWhole(both);
    }

    [Fact]
    public async Task Is_away_when_its_peer_talks_nonsense()
    {
        foreach (var nonsense in Nonsense)
        {
            await using var both = await Start(new() { Instead = nonsense, Misbehaves = 1 });
            await AssertAwayThenWhole(both);
        }
    }

    [Fact]
    public async Task Does_not_wait_for_ever_for_a_peer_that_stalls()
    {
        await using var both = await Start(new() { Stalls = true });
        await Assert.ThrowsAsync<EngineUnavailableException>(() => Read(both.Engine, new(), TimeSpan.FromSeconds(2)).WaitAsync(Patience));
    }

    [Fact]
    public async Task Can_be_called_off()
    {
        await using var both = await Start(new() { Stalls = true });
        using var off = new CancellationTokenSource();
        var reading = Read(both.Engine, new(), cancellation: off.Token);
        await off.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_refusal_is_a_sentence_and_is_not_tried_again()
    {
        foreach (var status in Refusals)
        {
            await using var both = await Start(new() { Status = status });
            var refusal = await Assert.ThrowsAsync<PortalException>(() => Read(both.Engine, new()));
            Assert.Equal(PortalError.Invalid, refusal.Error);
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("secreto", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(1, both.Asked());
            Assert.Equal(EngineState.Away, Watch.Seen[both.Engine.Info.Name].State);
        }
    }

    [Fact]
    public async Task A_language_it_was_not_set_up_for_is_refused()
    {
        await using var both = await Start(new());
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => Read(both.Engine, new(), language: "xx"))).Error);
        Assert.Equal(0, both.Asked());
    }

    [Fact]
    public async Task Silence_has_no_words()
    {
        await using var both = await Start(new());
        var stored = new StoredLines();
        await Read(both.Engine, stored, talk: new Truth([new("", 10_000, 10_000)]));
        Assert.Empty(stored.Lines);
    }

    private protected async Task AssertAwayThenWhole(FilePeer both)
    {
        var stored = new StoredLines();
        await Assert.ThrowsAsync<EngineUnavailableException>(() => Read(both.Engine, stored));
        Assert.Equal(EngineState.Away, Watch.Seen[both.Engine.Info.Name].State);
        await Read(both.Engine, stored);
        AssertWordForWord(stored);
    }

    private protected virtual void AssertWordForWord(StoredLines stored) => Assert.Equal(string.Join(' ', Talk.Words.Select(word => word.Text)), stored.Words);

    private protected async Task Read(IFileTranscriber engine, StoredLines stored, TimeSpan? within = null, string language = "es", Truth? talk = null, CancellationToken cancellation = default)
    {
        var sound = new TalkSound(talk ?? Talk);
        var request = new FileRequest(Guid.Parse("a9bd9e4e-14e3-4be4-9e7a-111111111111"), "hash", language, ["empadronamiento"], sound.Pcm.Length / 2, stored.Lines.Select(line => line.ToMs).DefaultIfEmpty().Max());
        await new FileReading(engine, Watch, TimeProvider.System).Run(request, sound, [.. stored.Lines], within ?? Patience, stored.Take, cancellation);
    }
}
