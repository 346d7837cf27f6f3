using System.Globalization;
using System.Net;
using System.Threading.Channels;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;
using Portal.Checks;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Aws;

/// <summary>One stream: sound goes up as signed events while what was heard comes down. Its connection is its own, for the service takes one stream on each.</summary>
internal sealed class AwsSession : ITranscriptionSession
{
    private const int ChunkBytes = 8_000;
    private const int MostAnswerBytes = 1 << 20;

    // A stream that is long enough waits for a quiet moment to end in, some minutes of hours.
    private const double QuietWait = 1.015;

    // What may be given at once before the pace counts.
    private static readonly TimeSpan HeadStart = TimeSpan.FromSeconds(10);

    private readonly AwsOptions options;
    private readonly Func<bool> refused;
    private readonly TimeProvider time;
    private readonly HttpClient http;
    private readonly AudioEvents events;
    private readonly HttpRequestMessage request;
    private readonly CancellationTokenSource dead = new();
    private readonly Channel<Heard> heard = Channel.CreateBounded<Heard>(64);
    private readonly InOrder<TranscriptResult> order = new();
    private readonly Unanswered unanswered;
    private readonly ITimer watch;
    private Task receiving = Task.CompletedTask;
    private readonly long opened;
    private long given;
    private long lastWrite;
    private long endedAt;
    private volatile bool completing;
    private volatile bool resting;
    private bool answered;
    private int lines;

    public AwsSession(AwsOptions options, HttpRequestMessage request, AudioEvents events, Func<bool> refused, TimeProvider time)
    {
        (this.options, this.request, this.events, this.refused, this.time) = (options, request, events, refused, time);
        request.Content = events;
        http = new(new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectWithin,
            KeepAlivePingDelay = TimeSpan.FromSeconds(5),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(5),
            AutomaticDecompression = DecompressionMethods.None,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        unanswered = new(time);
        opened = lastWrite = time.GetTimestamp();
        var look = TimeSpan.FromTicks(Math.Max(Math.Min(options.RestAfter.Ticks, options.AnswerWithin.Ticks) / 10, TimeSpan.TicksPerMillisecond * 10));
        watch = time.CreateTimer(_ => Watch(), null, look, look);
    }

    /// <summary>Until there is a connection that takes the sound. A refusal comes out of <see cref="Read"/>.</summary>
    public async Task Connect(CancellationToken cancellation)
    {
        var answer = http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, dead.Token);
        if (await Task.WhenAny(events.Taken, answer).WaitAsync(cancellation) == answer) await answer;
        receiving = Receive(answer);
    }

    public async ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation)
    {
        for (; pcm.Length > 0; pcm = pcm[Math.Min(ChunkBytes, pcm.Length)..])
            await Give(pcm[..Math.Min(ChunkBytes, pcm.Length)], cancellation);
    }

    public Task Complete(CancellationToken cancellation)
    {
        completing = true;
        End();
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<Heard> Read(CancellationToken cancellation) => heard.Reader.ReadAllAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await watch.DisposeAsync();
        await dead.CancelAsync();
        events.End();
        await receiving;
        heard.Writer.TryComplete();
        http.Dispose();
        request.Dispose();
    }

    private async Task Give(ReadOnlyMemory<byte> chunk, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, dead.Token);
        try
        {
            var early = (Length(given) - HeadStart) / options.FastestPace - time.GetElapsedTime(opened);
            if (early > TimeSpan.Zero) await Task.Delay(early, time, either.Token);
            // First counted, then given: a stream that counts nothing was given nothing.
            Interlocked.Add(ref given, chunk.Length);
            await events.Write(chunk, either.Token);
        }
        catch (ChannelClosedException) when (resting)
        {
            // The reader first gets the last words.
            await heard.Reader.Completion.WaitAsync(cancellation);
            throw;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            throw new EngineUnavailableException(AwsTranscriber.Name, e);
        }
        Volatile.Write(ref lastWrite, time.GetTimestamp());
        unanswered.Gave(chunk.Span);
        var length = Length(given);
        if (length >= options.LongestStream && (!Loudness.IsLoud(chunk.Span) || length >= options.LongestStream * QuietWait)) Rest();
    }

    private void Rest()
    {
        resting = true;
        End();
    }

    private void End()
    {
        Interlocked.CompareExchange(ref endedAt, time.GetTimestamp(), 0);
        events.End();
    }

    private void Watch()
    {
        var ended = Volatile.Read(ref endedAt);
        if (ended == 0 && time.GetElapsedTime(Volatile.Read(ref lastWrite)) >= options.RestAfter) Rest();
        else if (unanswered.For(options.AnswerWithin) || ended != 0 && time.GetElapsedTime(ended) >= options.AnswerWithin) dead.Cancel();
    }

    private async Task Receive(Task<HttpResponseMessage> answer)
    {
        Exception? end;
        try
        {
            using var response = await answer;
            if (!response.IsSuccessStatusCode) throw new HttpRequestException(null, null, response.StatusCode);
            await ReadEvents(await response.Content.ReadAsStreamAsync(dead.Token));
            foreach (var result in order.Rest()) await Tell(result);
            end = completing ? null : resting ? new EngineSessionOverException(AwsTranscriber.Name) : new EngineUnavailableException(AwsTranscriber.Name);
        }
        catch (Exception e)
        {
            if (IsOfTheQuestion(e)) refused();
            // Of a stream that was given nothing nothing can be missing, whatever the service says of it.
            end = resting && Interlocked.Read(ref given) == 0 ? new EngineSessionOverException(AwsTranscriber.Name) : e as EngineUnavailableException ?? new EngineUnavailableException(AwsTranscriber.Name, e);
        }
        heard.Writer.TryComplete(end);
        if (end is not EngineSessionOverException) await dead.CancelAsync();
    }

    /// <summary>Whether the question that opened the stream was no good. Later the same names mean the stream: one that is left without sound, for example.</summary>
    private bool IsOfTheQuestion(Exception e) =>
        e is HttpRequestException { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.NotFound }
        || e is AwsRefusedException { Reason: "BadRequestException" or "NotFoundException" } && !answered && time.GetElapsedTime(opened) < options.RestAfter;

    private async Task ReadEvents(Stream stream)
    {
        var messages = new Queue<EventStreamMessage>();
        using var decoder = new EventStreamDecoder();
        decoder.MessageReceived += (_, e) => messages.Enqueue(e.Message);
        var buffer = new byte[16 * 1024];
        var pending = 0;
        while (await stream.ReadAsync(buffer, dead.Token) is > 0 and var read)
        {
            decoder.ProcessData(buffer, 0, read);
            if ((pending += read) > MostAnswerBytes) throw new EngineUnavailableException(AwsTranscriber.Name) { Fault = OutsideFault.Nonsense };
            while (messages.TryDequeue(out var message))
            {
                pending = 0;
                unanswered.Answered();
                if (Volatile.Read(ref endedAt) != 0) Volatile.Write(ref endedAt, time.GetTimestamp());
                await Take(message);
            }
        }
    }

    private async Task Take(EventStreamMessage message)
    {
        if (Said(message, ":message-type") != "event") throw new AwsRefusedException(Said(message, ":exception-type") ?? Said(message, ":error-code") ?? "unknown");
        if (Said(message, ":event-type") != "TranscriptEvent") return;
        answered = true;
        if (TranscriptEvent.Parse(message.Payload) is not { } results || results.Any(r => r.EndTime > Length(given).TotalSeconds + 1)) throw new EngineUnavailableException(AwsTranscriber.Name) { Fault = OutsideFault.Nonsense };
        foreach (var result in results)
        {
            if (!result.IsPartial)
                foreach (var next in order.Closes(result.ResultId!, result.StartTime, result.EndTime, result)) await Tell(next);
            else if (order.Opens(result.ResultId!, result.StartTime))
                await heard.Writer.WriteAsync(new(NextKey(), false, result.Text, SpokenLines.Ms(result.StartTime), SpokenLines.Ms(result.EndTime), null, SpeakerRole.Unknown, []), dead.Token);
        }
    }

    private async Task Tell(TranscriptResult result)
    {
        foreach (var line in SpokenLines.Of(result.Words, options.LinePause, NextKey)) await heard.Writer.WriteAsync(line, dead.Token);
        if (result.Words.Count == 0 && result.Text.Length == 0)
            await heard.Writer.WriteAsync(new(NextKey(), true, "", SpokenLines.Ms(result.StartTime), SpokenLines.Ms(result.EndTime), null, SpeakerRole.Unknown, []), dead.Token);
    }

    private static string? Said(EventStreamMessage message, string header) => message.Headers.TryGetValue(header, out var value) ? value.AsString() : null;

    private static TimeSpan Length(long bytes) => TimeSpan.FromSeconds(bytes / (double)(AudioFormat.SampleRate * AudioFormat.BytesPerSample));

    private string NextKey() => lines++.ToString(CultureInfo.InvariantCulture);
}
