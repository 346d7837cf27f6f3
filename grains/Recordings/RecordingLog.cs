using Portal.Conversations;
using Portal.Privacy;

namespace Portal.Recordings;

/// <summary>One recording while it grows, sealed with the person's key on its way to the store and opened on its way back.</summary>
public sealed class RecordingLog(IAudioStore store, PersonKey key, Guid recordingId)
{
    private const int MostAtOnce = 240;

    /// <summary>Where the recording stood at the last answer of the store; null before there is one.</summary>
    public RecordingHead? Head { get; private set; }

    /// <summary>What was taken off the record: sound of it that still arrives is stored as silence.</summary>
    public IReadOnlyCollection<Stretch> OffTheRecord { get; set; } = [];

    /// <summary>Milliseconds of stored audio.</summary>
    public long DurationMs => AudioFormat.MsOf(Head?.Samples ?? 0);

    /// <summary>Reads where it stands.</summary>
    public async Task Load() => Head = await store.Head(recordingId);

    /// <summary>Makes a new producer and answers its ticket.</summary>
    public async Task<Attachment> Attach()
    {
        Head = await store.Attach(recordingId);
        return new Attachment(Head.Epoch, Head.DurableThrough, key.Derive($"spool/{recordingId:N}"), Head.Samples);
    }

    /// <summary>An answer to an append, from where the recording stands.</summary>
    public AppendReply Reply(AppendOutcome outcome) => new(outcome, Head?.DurableThrough ?? -1, (Head?.DurableThrough ?? -1) + 1);

    /// <summary>
    /// The frames of a batch in their places, or what is to be said before any of it is stored. A refusal is never given from memory alone: this may be an
    /// activation that another one has overtaken.
    /// </summary>
    public async Task<(AppendReply? Refusal, IReadOnlyList<PlacedFrame> Frames)> Check(long epoch, FrameBatch batch)
    {
        if (batch.Frames is not { Length: > 0 and <= FrameBatch.MaxFrames } || batch.FirstSeq < 0)
            throw new PortalException(PortalError.Invalid, "El sonido no ha llegado bien. Recarga la página: lo que falta se vuelve a enviar.");
        if (Refusal(epoch, batch) is not null) await Load();
        return Refusal(epoch, batch) is { } refusal ? (Reply(refusal), []) : (null, Place(batch));
    }

    /// <summary>What is missing before the recording can be closed at <paramref name="finalSeq"/>; null when nothing is.</summary>
    public async Task<StopReply?> CheckStop(long epoch, long finalSeq, long totalSamples)
    {
        await Load();
        var head = Head ?? new RecordingHead(0, -1, 0, false);
        if (epoch != head.Epoch) throw new PortalException(PortalError.Conflict, "La grabación sigue en otro dispositivo; termínala desde allí.");
        if (head.DurableThrough < finalSeq) return new StopReply(false, head.DurableThrough + 1, 0);
        if (head.DurableThrough > finalSeq || head.Samples != totalSamples)
            throw new PortalException(PortalError.Conflict, "El final de la grabación no cuadra con lo guardado. Recarga la página y vuelve a terminar.");
        return null;
    }

    /// <summary>Stores placed frames; the answer is given after the commit.</summary>
    public async Task<AudioAppend> Append(long epoch, IReadOnlyList<PlacedFrame> frames)
    {
        var chunks = frames.Select(frame => new AudioChunk(frame.Seq, frame.FirstSample, frame.Frame.Samples, frame.Struck ? [] : key.Hash(frame.Bytes), key.Seal(frame.Bytes, Purpose(frame.Seq)))).ToList();
        var append = await store.Append(recordingId, epoch, chunks);
        Head = append.Head;
        return append;
    }

    /// <summary>Closes it if everything through <paramref name="finalSeq"/> is stored.</summary>
    public async Task Close(long finalSeq) => Head = await store.Close(recordingId, finalSeq);

    /// <summary>The stored frames from a sequence number.</summary>
    public async IAsyncEnumerable<PlacedFrame> Read(long fromSeq, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var chunk in store.Read(recordingId, fromSeq, cancellation))
        {
            var bytes = key.Open(chunk.Body, Purpose(chunk.Seq));
            yield return new PlacedFrame(chunk.Seq, chunk.FirstSample, AudioFrame.Parse(bytes), bytes, false);
        }
    }

    /// <summary>The stored frames from the one that holds a sample.</summary>
    public async IAsyncEnumerable<PlacedFrame> ReadFrom(long sample, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (await store.SeqAt(recordingId, sample, cancellation) is not { } seq) yield break;
        await foreach (var frame in Read(seq, cancellation)) yield return frame;
    }

    /// <summary>The stored sound from a sample on.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadSound(long fromSample, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var frame in ReadFrom(fromSample, cancellation))
        {
            var skip = (int)Math.Clamp(fromSample - frame.FirstSample, 0, frame.Frame.Samples) * AudioFormat.BytesPerSample;
            if (skip < frame.Frame.Pcm.Length) yield return frame.Frame.Pcm[skip..];
        }
    }

    /// <summary>Writes silence over what is stored of a stretch, durably. Repeatable.</summary>
    public async Task Forget(Stretch stretch)
    {
        var silent = new List<AudioChunk>();
        if (await store.SeqAt(recordingId, AudioFormat.SamplesOf(stretch.FromMs)) is { } seq)
            await foreach (var frame in Read(seq))
            {
                if (frame.FirstSample >= AudioFormat.SamplesOf(stretch.ToMs)) break;
                if (Struck(frame, [stretch]) is { Struck: true } struck)
                    silent.Add(new AudioChunk(struck.Seq, struck.FirstSample, struck.Frame.Samples, [], key.Seal(struck.Bytes, Purpose(struck.Seq))));
                if (silent.Count >= MostAtOnce) await Write();
            }
        await Write();

        async Task Write()
        {
            await store.Rewrite(recordingId, silent);
            silent.Clear();
        }
    }

    /// <summary>Deletes the chunks once the sealed file holds the sound.</summary>
    public Task DropChunks() => store.DropChunks(recordingId);

    // Frames before the durable end are repeats: their place is behind us and they are only compared.
    private List<PlacedFrame> Place(FrameBatch batch)
    {
        var next = Head!.DurableThrough + 1; // What has no head was refused.
        var sample = Head.Samples;
        var placed = new List<PlacedFrame>(batch.Frames.Length);
        for (var i = 0; i < batch.Frames.Length; i++)
        {
            var seq = batch.FirstSeq + i;
            var frame = AudioFrame.Parse(batch.Frames[i]);
            var place = new PlacedFrame(seq, sample, frame, batch.Frames[i], seq >= next);
            placed.Add(place.New ? Struck(place, OffTheRecord) : place);
            if (seq >= next) sample += frame.Samples;
        }
        return placed;
    }

    private static PlacedFrame Struck(PlacedFrame frame, IReadOnlyCollection<Stretch> stretches)
    {
        var silent = frame.Frame.Without(stretches, frame.FirstSample);
        return silent.Pcm.Equals(frame.Frame.Pcm) ? frame : frame with { Frame = silent, Bytes = silent.ToBytes(), Struck = true };
    }

    private AppendOutcome? Refusal(long epoch, FrameBatch batch) => Head switch
    {
        null => AppendOutcome.Fenced,
        { Closed: true } => AppendOutcome.Closed,
        { } head when head.Epoch != epoch => AppendOutcome.Fenced,
        { } head when head.DurableThrough + 1 < batch.FirstSeq => AppendOutcome.Expected,
        _ => null,
    };

    private string Purpose(long seq) => $"audio/{recordingId:N}/{seq}";
}

/// <summary>A frame with its place in the recording.</summary>
/// <param name="Seq">Sequence number.</param>
/// <param name="FirstSample">Samples before it.</param>
/// <param name="Frame">What it holds.</param>
/// <param name="Bytes">As it travelled.</param>
/// <param name="New">Not stored yet.</param>
/// <param name="Struck">Some of it was taken off the record and is silence now.</param>
public sealed record PlacedFrame(long Seq, long FirstSample, AudioFrame Frame, byte[] Bytes, bool New, bool Struck = false);
