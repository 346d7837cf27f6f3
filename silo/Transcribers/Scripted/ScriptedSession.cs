using System.Collections.Immutable;
using System.Globalization;
using System.Threading.Channels;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Scripted;

/// <summary>Plays a script: the clock is the sound written. One that starts inside a line hears only the rest of it, like any engine.</summary>
internal sealed class ScriptedSession : ITranscriptionSession
{
    private readonly long startsAtMs;
    private readonly ImmutableArray<Heard> lines;
    private readonly Channel<Heard> heard = Channel.CreateBounded<Heard>(64);
    private long bytes;
    private int next;
    private int shownWords;

    public ScriptedSession(Script script, long startsAtMs)
    {
        this.startsAtMs = startsAtMs;
        lines = [.. script.Lines.Select((line, i) => From(line, i)).OfType<Heard>()];
    }

    public async ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation)
    {
        bytes += pcm.Length;
        var position = startsAtMs + AudioFormat.MsOf(bytes / AudioFormat.BytesPerSample);
        for (; next < lines.Length && lines[next].ToMs <= position; next++, shownWords = 0) await Tell(lines[next], cancellation);
        if (next == lines.Length) return;
        var line = lines[next];
        var words = line.Words.TakeWhile(w => w.ToMs <= position).ToImmutableArray();
        if (words.Length <= shownWords) return;
        shownWords = words.Length;
        await Tell(line with { Final = false, Text = line.Text[..(words[^1].Start + words[^1].Length)], ToMs = position, Words = words }, cancellation);
    }

    public async Task Complete(CancellationToken cancellation)
    {
        // What had begun when the sound ended is told whole, but no line claims a place beyond the sound.
        var end = startsAtMs + AudioFormat.MsOf(bytes / AudioFormat.BytesPerSample);
        for (; next < lines.Length && lines[next].FromMs < end; next++)
            await Tell(lines[next] with { ToMs = end, Words = [.. lines[next].Words.Select(w => w with { FromMs = Math.Min(w.FromMs, end), ToMs = Math.Min(w.ToMs, end) })] }, cancellation);
        heard.Writer.TryComplete();
    }

    public IAsyncEnumerable<Heard> Read(CancellationToken cancellation) => heard.Reader.ReadAllAsync(cancellation);

    public ValueTask DisposeAsync()
    {
        heard.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private ValueTask Tell(Heard words, CancellationToken cancellation) => heard.Writer.WriteAsync(words.Later(-startsAtMs), cancellation);

    private Heard? From(ScriptLine line, int index)
    {
        var words = WordTimes.Spread(line.Text, line.FromMs, line.ToMs);
        var first = 0;
        while (first < words.Length && words[first].FromMs < startsAtMs) first++;
        if (first == words.Length) return null;
        var cut = words[first].Start;
        return new(
            index.ToString(CultureInfo.InvariantCulture),
            true,
            line.Text[cut..],
            words[first].FromMs,
            line.ToMs,
            line.Voice,
            line.Role,
            [.. words[first..].Select(w => w with { Start = w.Start - cut })]);
    }
}
