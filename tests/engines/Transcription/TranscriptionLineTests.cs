using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Portal.Transcription;

namespace Portal.Tests.Engines.Transcription;

public sealed class TranscriptionLineTests
{
    private static readonly TranscriptionRequest Request = new("es", [], null, 0);

    // Real waits, so short that no test notices them.
    private static readonly TranscriptionPace Quick = new()
    {
        FirstWait = TimeSpan.FromMilliseconds(1),
        LongestWait = TimeSpan.FromMilliseconds(4),
        StoreWait = TimeSpan.FromMilliseconds(1),
        SettledAfter = TimeSpan.Zero,
        StaleAfter = TimeSpan.FromDays(1),
    };

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Hears_a_live_talk_word_for_word()
    {
        var truth = Truth.Random(1, 30);
        var (listener, end) = await Talk(truth, new FaultyEngine(truth, 1));
        Assert.True(end.Whole);
        Assert.Equal(truth.Words.Select(w => w.Text), listener.Words);
        Assert.Equal(["whole"], listener.Notes);
    }

    [Theory]
    [InlineData(40, 0)]
    [InlineData(25, 3)]
    [InlineData(20, 2)]
    public async Task Loses_and_repeats_no_word_when_the_engine_comes_and_goes(int dropsOneIn, int refusesOneIn)
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var truth = Truth.Random(seed, 25);
            var engine = new FaultyEngine(truth, seed) { DropsOneIn = dropsOneIn, RefusesOneIn = refusesOneIn, Stammers = seed % 2 == 0 };
            var (listener, end) = await Talk(truth, engine);
            Assert.True(end.Whole);
            Assert.True(engine.Sessions > 1);
            Assert.Equal(string.Join(' ', truth.Words.Select(w => w.Text)), string.Join(' ', listener.Words));
            Assert.All(truth.Words.Zip(listener.Finals.SelectMany(f => f.Words)), p => Assert.InRange(p.Second.FromMs - p.First.FromMs, -60, 60));
            Assert.Equal("", listener.Shown);
            AssertTurns(listener.Notes);
            Assert.Empty(truth.Complaints);
        }
    }

    [Fact]
    public async Task Repeats_and_loses_no_line_when_the_engine_tells_no_word_times()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var truth = Truth.Random(seed, 25);
            var (listener, _) = await Talk(truth, new FaultyEngine(truth, seed) { DropsOneIn = 30, WithoutWords = true });
            Assert.Equal(string.Join(' ', truth.Words.Select(w => w.Text)), string.Join(' ', listener.Words));
        }
    }

    [Fact]
    public async Task Tells_a_final_until_it_is_taken_always_with_the_same_key()
    {
        var truth = Truth.Random(3, 40);
        var listener = new NotingListener { FailsOneIn = 3 };
        await Talk(truth, new FaultyEngine(truth, 3) { DropsOneIn = 40 }, listener);
        Assert.Equal(truth.Words.Select(w => w.Text), listener.Words);
        Assert.True(listener.RepeatedKeys > 0);
    }

    [Fact]
    public async Task Goes_on_after_a_crash_from_the_store_alone()
    {
        var truth = Truth.Random(5, 40);
        var listener = new NotingListener();
        var store = new MemorySound { Samples = truth.Samples / 2 };
        await using (var line = Line(new FaultyEngine(truth, 5), store, listener, HeardSoFar.Nothing))
            await line.Complete(store.Samples, Patience);
        // What a silo finds after a crash: the segments, not the words that were still on their way.
        var segments = listener.Finals.SkipLast(1).Select((f, i) => new Conversations.Segment(i, null, default, f.Text, f.FromMs, f.ToMs, f.Words)).ToList();
        var after = new NotingListener();
        store.Samples = truth.Samples;
        await using (var line = Line(new FaultyEngine(truth, 6), store, after, HeardSoFar.From(segments)))
            await line.Complete(truth.Samples, Patience);
        Assert.Equal(truth.Words.Select(w => w.Text), segments.SelectMany(s => s.Text.Split(' ')).Concat(after.Words));
    }

    [Fact]
    public async Task Reads_the_store_when_the_engine_lags_and_holds_no_more_than_the_window()
    {
        var truth = Truth.Random(8, 60);
        var engine = new FaultyEngine(truth, 8) { Mute = true };
        var listener = new NotingListener();
        var store = new MemorySound();
        await using var line = Line(engine, store, listener, HeardSoFar.Nothing, Quick with { Window = TimeSpan.FromSeconds(2) });
        Give(line, store, truth);
        engine.Mute = false;
        // The session that heard nothing is stuck; a line that is made again has to do without the window.
        await line.DisposeAsync();
        await using var again = Line(engine, store, listener, HeardSoFar.Nothing, Quick with { Window = TimeSpan.FromSeconds(2) });
        Give(again, store, truth);
        Assert.True((await again.Complete(truth.Samples, Patience)).Whole);
        Assert.Equal(truth.Words.Select(w => w.Text), listener.Words);
        Assert.True(store.Reads > 0);
        Assert.Empty(truth.Complaints);
    }

    [Fact]
    public async Task Waits_for_nobody_longer_than_it_was_told_to()
    {
        var truth = Truth.Random(9, 5);
        var time = new FakeTimeProvider();
        var listener = new NotingListener();
        await using var line = new TranscriptionLine(
            new FaultyEngine(truth, 9) { Mute = true }, Request, new MemorySound { Samples = truth.Samples }, listener, HeardSoFar.Nothing, time, NullLogger.Instance);
        var ending = line.Complete(truth.Samples, TimeSpan.FromSeconds(20));
        Assert.False(ending.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(21));
        Assert.Equal(new TranscriptionEnd(false, 0), await ending.WaitAsync(Patience));
        await listener.UntilCompleted.WaitAsync(Patience);
        Assert.Equal("cut", listener.Notes[^1]);
    }

    [Fact]
    public async Task Ends_in_time_although_the_engine_is_away()
    {
        var truth = Truth.Random(9, 5);
        var time = new FakeTimeProvider();
        var listener = new NotingListener();
        await using var line = new TranscriptionLine(
            new FaultyEngine(truth, 9) { RefusesOneIn = 1 }, Request, new MemorySound { Samples = truth.Samples }, listener, HeardSoFar.Nothing, time, NullLogger.Instance);
        await listener.UntilLost.WaitAsync(Patience);
        var ending = line.Complete(truth.Samples, TimeSpan.FromSeconds(20));
        time.Advance(TimeSpan.FromSeconds(21));
        Assert.False((await ending.WaitAsync(Patience)).Whole);
        Assert.Equal(1, listener.Notes.Count(n => n == "lost"));
    }

    [Fact]
    public async Task Takes_a_hole_in_the_store_for_silence_instead_of_stopping_there()
    {
        var truth = Truth.Random(10, 20);
        var store = new MemorySound { Samples = truth.Samples, HoleAt = 16_000 * 5 };
        var listener = new NotingListener();
        await using var line = Line(new DeafEngine(), store, listener, HeardSoFar.Nothing, Quick with { HoleAfter = TimeSpan.FromMilliseconds(20) });
        Assert.True((await line.Complete(truth.Samples, Patience)).Whole);
    }

    [Fact]
    public async Task Waits_for_a_store_that_is_away_and_takes_it_for_no_hole()
    {
        var truth = Truth.Random(11, 20);
        var store = new MemorySound { Samples = truth.Samples, Away = 30 };
        var listener = new NotingListener();
        await using var line = Line(new FaultyEngine(truth, 11), store, listener, HeardSoFar.Nothing, Quick with { HoleAfter = TimeSpan.FromMilliseconds(2) });
        Assert.True((await line.Complete(truth.Samples, Patience)).Whole);
        Assert.Equal(truth.Words.Select(w => w.Text), listener.Words);
        Assert.DoesNotContain("lost", listener.Notes);
    }

    [Fact]
    public void Waits_from_half_a_second_to_five_between_tries()
    {
        var pace = new TranscriptionPace { Dice = new Random(1) };
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var full = Math.Min(5, 0.5 * Math.Pow(2, attempt));
            Assert.InRange(pace.Wait(attempt).TotalSeconds, full / 2, full);
        }
    }

    private static TranscriptionLine Line(ITranscriber engine, IStoredSound store, ITranscriptionListener listener, HeardSoFar before, TranscriptionPace? pace = null) =>
        new(engine, Request, store, listener, before, TimeProvider.System, NullLogger.Instance, pace ?? Quick);

    private static async Task<(NotingListener, TranscriptionEnd)> Talk(Truth truth, ITranscriber engine, NotingListener? listener = null)
    {
        listener ??= new NotingListener();
        var store = new MemorySound();
        await using var line = Line(engine, store, listener, HeardSoFar.Nothing);
        Give(line, store, truth);
        var end = await line.Complete(truth.Samples, Patience);
        await listener.UntilCompleted.WaitAsync(Patience);
        return (listener, end);
    }

    private static void Give(TranscriptionLine line, MemorySound store, Truth truth)
    {
        for (long at = 0; at < truth.Samples; at += 4_000)
        {
            var piece = (int)Math.Min(4_000, truth.Samples - at);
            line.Offer(at, IndexedSound.Pcm(at, piece));
            if (at % 5 == 0) line.Offer(at, IndexedSound.Pcm(at, piece));
            store.Samples = at + piece;
        }
    }

    // lost, back, lost, back … whole
    private static void AssertTurns(List<string> notes)
    {
        Assert.Equal("whole", notes[^1]);
        for (var i = 0; i < notes.Count - 1; i++) Assert.Equal(i % 2 == 0 ? "lost" : "back", notes[i]);
    }

    private sealed class DeafEngine : ITranscriber
    {
        public EngineInfo Info { get; } = new("deaf", true, true, false, false, ["es"]);

        public Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation) => Task.FromResult<ITranscriptionSession>(new Session());

        private sealed class Session : ITranscriptionSession
        {
            private readonly TaskCompletionSource over = new();

            public ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation) => ValueTask.CompletedTask;

            public Task Complete(CancellationToken cancellation)
            {
                over.TrySetResult();
                return Task.CompletedTask;
            }

            public async IAsyncEnumerable<Heard> Read([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
            {
                await over.Task.WaitAsync(cancellation);
                yield break;
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
