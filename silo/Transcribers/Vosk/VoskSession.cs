using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using Portal.Checks;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Vosk;

/// <summary>One connection. The server answers each chunk with one message: that bounds what is under way and tells a dead peer from a quiet room.</summary>
internal sealed class VoskSession : ITranscriptionSession
{
    // 250 ms: the server looks for the end of an utterance once per chunk, so longer ones would glue utterances together.
    private const int ChunkBytes = 8_000;
    private const int MostUnanswered = 8;
    private const int MostAnswerBytes = 256 * 1024;
    // A partial appears some words after they began.
    private const long PartialDelayMs = 500;

    private static readonly byte[] Config = Encoding.UTF8.GetBytes($$$"""{"config" : {"sample_rate" : {{{AudioFormat.SampleRate}}}, "words" : true}}""");
    // asr_server.py compares this text as it stands, spaces included.
    private static readonly byte[] Eof = """{"eof" : 1}"""u8.ToArray();

    private readonly ClientWebSocket socket = new();
    private readonly VoskOptions options;
    private readonly TimeProvider time;
    private readonly ITimer watchdog;
    private readonly CancellationTokenSource dead = new();
    private readonly SemaphoreSlim room = new(MostUnanswered);
    private readonly Channel<Heard> heard = Channel.CreateBounded<Heard>(64);
    private readonly Lock gate = new();
    private readonly Queue<int> unanswered = new();
    private Task receiving = Task.CompletedTask;
    private long lastSign;
    private long answeredBytes;
    private bool eofSent;
    private bool delivering;
    private volatile bool slow;

    private VoskWord[] lastResult = [];
    private string partial = "";
    private long partialFromMs;
    private long lastEndMs;
    private int keys;

    public VoskSession(VoskOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        var look = TimeSpan.FromTicks(Math.Max(options.AnswerWithin.Ticks / 10, TimeSpan.TicksPerMillisecond * 10));
        watchdog = time.CreateTimer(_ => Watch(), null, look, look);
    }

    /// <summary>Connects and says what will come: the server takes 8 kHz until told.</summary>
    public async Task Connect(Uri address, CancellationToken cancellation)
    {
        await socket.Open(address, cancellation);
        await socket.SendAsync(Config, WebSocketMessageType.Text, true, cancellation);
        receiving = Receive();
    }

    public async ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation)
    {
        for (; pcm.Length > 0; pcm = pcm[Math.Min(ChunkBytes, pcm.Length)..])
            await Send(pcm[..Math.Min(ChunkBytes, pcm.Length)], WebSocketMessageType.Binary, cancellation);
    }

    public async Task Complete(CancellationToken cancellation)
    {
        lock (gate) eofSent = true;
        await Send(Eof, WebSocketMessageType.Text, cancellation);
    }

    public IAsyncEnumerable<Heard> Read(CancellationToken cancellation) => heard.Reader.ReadAllAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await watchdog.DisposeAsync();
        await dead.CancelAsync();
        socket.Abort();
        await receiving;
        socket.Dispose();
    }

    private async Task Send(ReadOnlyMemory<byte> message, WebSocketMessageType type, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, dead.Token);
        try
        {
            await room.WaitAsync(either.Token);
            lock (gate)
            {
                if (unanswered.Count == 0) lastSign = time.GetTimestamp();
                unanswered.Enqueue(type == WebSocketMessageType.Binary ? message.Length : 0);
            }
            await socket.SendAsync(message, type, true, either.Token);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            throw new EngineUnavailableException(VoskTranscriber.Name, e);
        }
    }

    private void Watch()
    {
        lock (gate)
            if (unanswered.Count == 0 && !eofSent || delivering || time.GetElapsedTime(lastSign) < options.AnswerWithin) return;
        slow = true;
        socket.Abort();
    }

    private async Task Receive()
    {
        Exception? end = null;
        try
        {
            var buffer = new byte[MostAnswerBytes];
            while (await ReceiveMessage(buffer) is { } length) await Take(buffer.AsMemory(0, length));
            lock (gate)
                if (!eofSent || unanswered.Count > 0) end = new EngineUnavailableException(VoskTranscriber.Name);
        }
        catch (Exception e)
        {
            // A server that has answered everything may leave as it likes.
            lock (gate)
                if (!eofSent || unanswered.Count > 0 || e is EngineUnavailableException) end = e as EngineUnavailableException ?? new EngineUnavailableException(VoskTranscriber.Name, e) { Fault = slow ? OutsideFault.Slow : null };
        }
        heard.Writer.TryComplete(end);
        // The end we asked for may be answered before our last call knows that it was sent: that one is no failure.
        if (end is not null) await dead.CancelAsync();
    }

    /// <summary>Length of the next message; null when the server closed.</summary>
    private async Task<int?> ReceiveMessage(byte[] buffer)
    {
        for (var length = 0; ;)
        {
            if (length == buffer.Length) throw new EngineUnavailableException(VoskTranscriber.Name) { Fault = OutsideFault.Nonsense };
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), dead.Token);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            length += part.Count;
            if (part.EndOfMessage) return length;
        }
    }

    private async Task Take(ReadOnlyMemory<byte> message)
    {
        if (VoskAnswer.Parse(message.Span) is not { } answer) throw new EngineUnavailableException(VoskTranscriber.Name) { Fault = OutsideFault.Nonsense };
        // The same utterance once more is no answer to the next chunk.
        if (answer.Result is { Length: > 0 } result && result.SequenceEqual(lastResult)) return;
        var positionMs = Answered();
        Deliver(true);
        foreach (var line in Lines(answer, positionMs)) await heard.Writer.WriteAsync(line, dead.Token);
        Deliver(false);
    }

    private IEnumerable<Heard> Lines(VoskAnswer answer, long positionMs)
    {
        if (answer.Partial is { } words)
        {
            if (words == partial) yield break;
            if (partial.Length == 0) partialFromMs = Math.Max(lastEndMs, positionMs - PartialDelayMs);
            partial = words;
            yield return new(Key(), false, words, partialFromMs, positionMs, null, SpeakerRole.Unknown, []);
            yield break;
        }
        if (answer.Result is { Length: > 0 } result)
        {
            lastResult = result;
            foreach (var line in SpokenLines.Of([.. result.Select(w => new SpokenWord(w.Word, w.Start, w.End))], options.LinePause, NextKey)) yield return line;
            lastEndMs = Math.Max(lastEndMs, (long)(result[^1].End * 1000));
        }
        else if (answer.Text!.Length > 0)
        {
            var from = partial.Length > 0 ? partialFromMs : Math.Max(lastEndMs, positionMs - PartialDelayMs);
            yield return new(NextKey(), true, answer.Text, from, positionMs, null, SpeakerRole.Unknown, []);
            lastEndMs = positionMs;
        }
        else
        {
            // An utterance without words: nobody spoke up to about here.
            yield return new(NextKey(), true, "", lastEndMs, Math.Max(lastEndMs, positionMs - PartialDelayMs), null, SpeakerRole.Unknown, []);
        }
        partial = "";
    }

    private long Answered()
    {
        lock (gate)
        {
            lastSign = time.GetTimestamp();
            if (unanswered.TryDequeue(out var bytes))
            {
                answeredBytes += bytes;
                room.Release();
            }
            return AudioFormat.MsOf(answeredBytes / AudioFormat.BytesPerSample);
        }
    }

    private void Deliver(bool now)
    {
        lock (gate)
        {
            delivering = now;
            lastSign = time.GetTimestamp();
        }
    }

    private string Key() => keys.ToString(CultureInfo.InvariantCulture);

    private string NextKey() => keys++.ToString(CultureInfo.InvariantCulture);
}
