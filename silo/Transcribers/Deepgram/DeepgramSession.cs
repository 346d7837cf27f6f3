using System.Globalization;
using System.Net.WebSockets;
using System.Threading.Channels;
using Portal.Checks;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Deepgram;

/// <summary>One connection. Only what is final enters the transcript: an utterance is a line when the service says that the speech is over.</summary>
internal sealed class DeepgramSession : ITranscriptionSession
{
    private const int ChunkBytes = 8_000;
    private const int MostMessageBytes = 512 * 1024;

    // An utterance without an end becomes a line after so many seconds.
    private const double LongestUtterance = 20;

    // A result may end a little after the sound that was sent: the service counts in windows.
    private const double Tolerance = 1;

    private static readonly byte[] KeepAlive = """{"type":"KeepAlive"}"""u8.ToArray();
    private static readonly byte[] CloseStream = """{"type":"CloseStream"}"""u8.ToArray();

    private readonly EngineSocket socket = new(MostMessageBytes);
    private readonly DeepgramOptions options;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource dead = new();
    private readonly Channel<Heard> heard = Channel.CreateBounded<Heard>(64);
    private readonly InOrder<(DeepgramMessage Message, DeepgramHeard Heard)> order = new();
    private readonly List<SpokenWord> utterance = [];
    private readonly Unanswered unanswered;
    private readonly ITimer watch;
    private Task receiving = Task.CompletedTask;
    private long given;
    private long lastSent;
    private long closedAt;
    private int lines;

    public DeepgramSession(DeepgramOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        unanswered = new(time);
        lastSent = time.GetTimestamp();
        var look = TimeSpan.FromTicks(Math.Max(Math.Min(options.KeepAliveEvery.Ticks, options.AnswerWithin.Ticks) / 10, TimeSpan.TicksPerMillisecond * 10));
        watch = time.CreateTimer(_ => Watch(), null, look, look);
    }

    public async Task Connect(Uri address, CancellationToken cancellation)
    {
        socket.Socket.Options.SetRequestHeader("Authorization", $"Token {options.Key}");
        await socket.Connect(address, options.ConnectWithin, time, cancellation);
        receiving = Receive();
    }

    public async ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation)
    {
        for (; pcm.Length > 0; pcm = pcm[Math.Min(ChunkBytes, pcm.Length)..])
        {
            var chunk = pcm[..Math.Min(ChunkBytes, pcm.Length)];
            await Send(chunk, WebSocketMessageType.Binary, cancellation);
            Interlocked.Add(ref given, chunk.Length);
            unanswered.Gave(chunk.Span);
        }
    }

    public async Task Complete(CancellationToken cancellation)
    {
        Interlocked.Exchange(ref closedAt, time.GetTimestamp());
        await Send(CloseStream, WebSocketMessageType.Text, cancellation);
    }

    public IAsyncEnumerable<Heard> Read(CancellationToken cancellation) => heard.Reader.ReadAllAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await watch.DisposeAsync();
        await dead.CancelAsync();
        socket.Abort();
        await receiving;
        heard.Writer.TryComplete();
        socket.Dispose();
    }

    private async Task Send(ReadOnlyMemory<byte> message, WebSocketMessageType type, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, dead.Token);
        try
        {
            await socket.Send(message, type, either.Token);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            throw new EngineUnavailableException(DeepgramTranscriber.Name, e);
        }
        Volatile.Write(ref lastSent, time.GetTimestamp());
    }

    private void Watch()
    {
        var closed = Volatile.Read(ref closedAt);
        if (unanswered.For(options.AnswerWithin) || closed != 0 && time.GetElapsedTime(closed) >= options.AnswerWithin) dead.Cancel();
        else if (closed == 0 && time.GetElapsedTime(Volatile.Read(ref lastSent)) >= options.KeepAliveEvery) _ = StayAlive();
    }

    private async Task StayAlive()
    {
        try
        {
            await Send(KeepAlive, WebSocketMessageType.Text, CancellationToken.None);
        }
        catch (EngineUnavailableException)
        {
            // The reader finds out as well, and says so.
        }
    }

    private async Task Receive()
    {
        Exception? end = null;
        try
        {
            await foreach (var message in socket.Messages(dead.Token)) await Take(message);
            foreach (var rest in order.Rest()) await Keep(rest.Message, rest.Heard);
            await TellUtterance();
            // After our end it says what it counted, and closes: whoever leaves otherwise has not heard all.
            if (Volatile.Read(ref closedAt) == 0 || socket.Socket.CloseStatus != WebSocketCloseStatus.NormalClosure)
                end = new EngineUnavailableException(DeepgramTranscriber.Name) { Fault = socket.Socket.CloseStatus is null or WebSocketCloseStatus.NormalClosure ? null : OutsideFault.Failing };
        }
        catch (Exception e)
        {
            end = e as EngineUnavailableException ?? new EngineUnavailableException(DeepgramTranscriber.Name, e);
        }
        heard.Writer.TryComplete(end);
        // The end we asked for may be answered before our last call knows that it was sent: that one is no failure.
        if (end is not null) await dead.CancelAsync();
    }

    private async Task Take(ReadOnlyMemory<byte> utf8)
    {
        if (DeepgramMessage.Parse(utf8.Span) is not { Type: not null } message) throw new EngineUnavailableException(DeepgramTranscriber.Name) { Fault = OutsideFault.Nonsense };
        unanswered.Answered();
        if (Volatile.Read(ref closedAt) != 0) Interlocked.Exchange(ref closedAt, time.GetTimestamp());
        if (message.Type == "Error") throw new EngineUnavailableException(DeepgramTranscriber.Name) { Fault = OutsideFault.Failing };
        if (message.Type != "Results") return;
        if (message.Heard() is not { } said || message.Start + message.Duration > Seconds(Interlocked.Read(ref given)) + Tolerance) throw new EngineUnavailableException(DeepgramTranscriber.Name) { Fault = OutsideFault.Nonsense };
        var id = message.Start.ToString(CultureInfo.InvariantCulture);
        if (message.IsFinal)
            foreach (var next in order.Closes(id, message.Start, message.Start + message.Duration, (message, said))) await Keep(next.Message, next.Heard);
        else if (order.Opens(id, message.Start))
            await Show(message, said);
    }

    private async Task Show(DeepgramMessage message, DeepgramHeard said)
    {
        var text = string.Join(' ', utterance.Select(w => w.Text).Concat(said.Spoken.Select(w => w.Text)));
        var from = utterance.Count > 0 ? utterance[0].Start : said.Spoken.Count > 0 ? said.Spoken[0].Start : message.Start;
        await heard.Writer.WriteAsync(new(Key(), false, text, SpokenLines.Ms(from), SpokenLines.Ms(message.Start + message.Duration), null, SpeakerRole.Unknown, []), dead.Token);
    }

    private async Task Keep(DeepgramMessage message, DeepgramHeard said)
    {
        utterance.AddRange(said.Spoken);
        if (utterance.Count == 0)
            await heard.Writer.WriteAsync(new(NextKey(), true, "", SpokenLines.Ms(message.Start), SpokenLines.Ms(message.Start + message.Duration), null, SpeakerRole.Unknown, []), dead.Token);
        else if (message.SpeechFinal || message.FromFinalize || utterance[^1].End - utterance[0].Start >= LongestUtterance || said.Spoken.Count == 0)
            await TellUtterance();
    }

    private async Task TellUtterance()
    {
        foreach (var line in SpokenLines.Of(utterance, options.LinePause, NextKey)) await heard.Writer.WriteAsync(line, dead.Token);
        utterance.Clear();
    }

    private static double Seconds(long bytes) => bytes / (double)(AudioFormat.SampleRate * AudioFormat.BytesPerSample);

    private string Key() => lines.ToString(CultureInfo.InvariantCulture);

    private string NextKey() => lines++.ToString(CultureInfo.InvariantCulture);
}
