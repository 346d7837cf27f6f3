using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Tests.Engines;

/// <summary>What every engine's sessions keep to.</summary>
public abstract class SessionConformance
{
    private protected static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private const int PieceBytes = 8_000;

    /// <summary>The engine, ready.</summary>
    private protected abstract ITranscriber Engine { get; }

    private protected abstract TranscriptionRequest Request { get; }

    /// <summary>Sound in which it hears something.</summary>
    private protected abstract Task<byte[]> Sound();

    [Fact]
    public async Task Finals_come_in_order_and_lie_within_the_sound()
    {
        var sound = await Sound();
        var finals = (await Whole()).Where(h => h.Final && h.Text.Length > 0).ToList();
        Assert.True(finals.Count > 1);
        var length = AudioFormat.MsOf(sound.Length / 2);
        Assert.All(finals, f => Assert.True(f.FromMs >= 0 && f.FromMs < f.ToMs && f.ToMs <= length));
        Assert.All(finals.Zip(finals.Skip(1)), pair => Assert.True(pair.First.ToMs <= pair.Second.FromMs));
        Assert.Equal(finals.Count, finals.Select(f => f.Key).Distinct().Count());
    }

    [Fact]
    public async Task Every_word_lies_where_it_says_in_text_and_time()
    {
        foreach (var final in (await Whole()).Where(h => h.Final && !h.Words.IsDefaultOrEmpty))
        {
            Assert.Equal(final.Text.Split(' '), final.Words.Select(w => final.Text.Substring(w.Start, w.Length)));
            Assert.All(final.Words, w => Assert.True(final.FromMs <= w.FromMs && w.FromMs <= w.ToMs && w.ToMs <= final.ToMs));
        }
    }

    [Fact]
    public async Task Words_are_shown_before_they_are_final()
    {
        var heard = await Whole();
        var first = heard.FindIndex(h => h.Final && h.Text.Length > 0);
        Assert.Contains(heard.Take(first), h => !h.Final && h.Text.Length > 0);
    }

    [Fact]
    public async Task Two_sessions_at_once_do_not_mix()
    {
        var sound = await Sound();
        sound = sound[..(sound.Length / 6 * 2)];
        var both = await Task.WhenAll(Hear(sound), Hear(sound));
        Assert.Equal(Finals(both[0]), Finals(both[1]));
        Assert.NotEqual("", Finals(both[0]));
    }

    [Fact]
    public async Task Nothing_written_means_nothing_heard() => Assert.DoesNotContain(await Hear([]), h => h.Text.Length > 0);

    [Fact]
    public async Task A_session_can_be_left_in_the_middle()
    {
        var sound = await Sound();
        var session = await Engine.Open(Request, CancellationToken.None);
        var reading = Read(session);
        await session.Write(sound.AsMemory(0, PieceBytes), CancellationToken.None);
        await session.DisposeAsync();
        // It may end or say that the engine is gone, but it may not go on.
        await reading.WaitAsync(Patience).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        Assert.True(reading.IsCompleted);
    }

    /// <summary>All of the sound heard: an engine that is slow may keep it.</summary>
    private protected virtual async Task<List<Heard>> Whole() => await Hear(await Sound());

    private protected async Task<List<Heard>> Hear(byte[] sound)
    {
        await using var session = await Engine.Open(Request, CancellationToken.None);
        var reading = Read(session);
        for (var at = 0; at < sound.Length; at += PieceBytes)
            await session.Write(sound.AsMemory(at, Math.Min(PieceBytes, sound.Length - at)), CancellationToken.None).AsTask().WaitAsync(Patience);
        await session.Complete(CancellationToken.None).WaitAsync(Patience);
        return await reading.WaitAsync(Patience);
    }

    private protected static string Finals(IEnumerable<Heard> heard) => string.Join(" / ", heard.Where(h => h.Final && h.Text.Length > 0).Select(h => h.Text));

    private static async Task<List<Heard>> Read(ITranscriptionSession session)
    {
        var heard = new List<Heard>();
        await foreach (var one in session.Read(CancellationToken.None)) heard.Add(one);
        return heard;
    }
}
