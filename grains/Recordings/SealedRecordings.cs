using System.IO.Pipelines;
using System.Security.Cryptography;
using Portal.Conversations;
using Portal.Privacy;

namespace Portal.Recordings;

/// <summary>Recordings that are closed: each one WAV file, sealed in blocks with the person's key, so that any range opens by itself.</summary>
public sealed class SealedRecordings(IAudioStore audioStore, IBlobStore blobs, IKeyring keyring)
{
    /// <summary>
    /// Writes the chunks of a closed recording as one file, reads it back and compares hashes. Finds the gaps that no fact tells of yet.
    /// Repeatable: it replaces what an earlier try left.
    /// </summary>
    public async Task<IReadOnlyList<ConversationFact>> Compact(
        Guid intervieweeId, Guid recordingId, IReadOnlyCollection<Gap> known, IReadOnlyCollection<Stretch> offTheRecord, CancellationToken cancellation)
    {
        var log = new RecordingLog(audioStore, await keyring.Get(intervieweeId, cancellation), recordingId);
        await log.Load();
        var gaps = new List<Gap>();
        var stored = await Write(intervieweeId, recordingId, log.Head?.Samples ?? 0, Sound(), cancellation);
        return [.. gaps.Except(known), stored];

        async IAsyncEnumerable<ReadOnlyMemory<byte>> Sound()
        {
            await foreach (var frame in log.Read(0, cancellation))
            {
                if (frame.Frame.Gap is { } gap) gaps.Add(new Gap(AudioFormat.MsOf(frame.FirstSample), gap.LostMs, gap.Reason));
                // Silenced here once more: an activation that was overtaken may have stored a frame without knowing.
                else yield return frame.Frame.Pcm.Without(offTheRecord, frame.FirstSample);
            }
        }
    }

    /// <summary>Writes a sealed file anew with silence in the stretches that were taken off the record; the old one is replaced. Repeatable.</summary>
    public async Task<RecordingStored> Silence(
        Guid intervieweeId, Guid recordingId, RecordingStored stored, IReadOnlyCollection<Stretch> offTheRecord, CancellationToken cancellation)
    {
        const int Piece = 1 << 20;
        return await Write(intervieweeId, recordingId, WavFile.SamplesOf(stored.Bytes), Sound(), cancellation);

        async IAsyncEnumerable<ReadOnlyMemory<byte>> Sound()
        {
            for (long at = WavFile.HeaderBytes; at < stored.Bytes; at += Piece)
            {
                ReadOnlyMemory<byte> pcm = await Read(intervieweeId, recordingId, at, (int)Math.Min(Piece, stored.Bytes - at), cancellation);
                yield return pcm.Without(offTheRecord, WavFile.SamplesOf(at));
            }
        }
    }

    /// <summary>Writes sound as one sealed WAV file, reads it back and answers its size and hash.</summary>
    public async Task<RecordingStored> Write(Guid intervieweeId, Guid recordingId, long samples, IAsyncEnumerable<ReadOnlyMemory<byte>> sound, CancellationToken cancellation)
    {
        var key = await keyring.Get(intervieweeId, cancellation);
        var bytes = WavFile.HeaderBytes + (samples * AudioFormat.BytesPerSample);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var peaks = new Peaks(samples);
        var pipe = new Pipe();
        var filling = Fill(pipe.Writer, samples, sound, hash, peaks, cancellation);
        await using (var clear = pipe.Reader.AsStream()) await SealedBlob.Write(blobs, Name(recordingId), key, clear, cancellation);
        await filling;
        var written = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (await HashOf(recordingId, key, cancellation) != written) throw new IOException($"Recording {recordingId} does not read back as it was written.");
        await Keep(recordingId, key, peaks, cancellation);
        return new RecordingStored(bytes, written);
    }

    /// <summary>Bytes of the WAV file; <see cref="PortalError.NotFound"/> when there is none.</summary>
    public async Task<byte[]> Read(Guid intervieweeId, Guid recordingId, long offset, int count, CancellationToken cancellation = default)
    {
        using var blob = await Open(recordingId, await keyring.Get(intervieweeId, cancellation), cancellation);
        return await blob.Read(offset, count, cancellation);
    }

    /// <summary>How loud it is along its length (<see cref="Recordings.Peaks"/>). Written with the recording; made from it where an older one has none.</summary>
    public async Task<byte[]> Peaks(Guid intervieweeId, Guid recordingId, CancellationToken cancellation = default)
    {
        const int Piece = 1 << 20;
        var key = await keyring.Get(intervieweeId, cancellation);
        using (var kept = await SealedBlob.Open(blobs, PeaksName(recordingId), key, cancellation))
            if (kept is not null) return await kept.Read(0, Recordings.Peaks.Count, cancellation);
        using var blob = await Open(recordingId, key, cancellation);
        var peaks = new Peaks(WavFile.SamplesOf(blob.Length));
        for (long offset = WavFile.HeaderBytes; offset < blob.Length; offset += Piece) peaks.Add(await blob.Read(offset, Piece, cancellation));
        await Keep(recordingId, key, peaks, cancellation);
        return peaks.Levels;
    }

    private async Task Keep(Guid recordingId, PersonKey key, Peaks peaks, CancellationToken cancellation)
    {
        using var levels = new MemoryStream(peaks.Levels);
        await SealedBlob.Write(blobs, PeaksName(recordingId), key, levels, cancellation);
    }

    private static async Task Fill(PipeWriter writer, long samples, IAsyncEnumerable<ReadOnlyMemory<byte>> sound, IncrementalHash hash, Peaks peaks, CancellationToken cancellation)
    {
        try
        {
            await Add(WavFile.Header(samples));
            await foreach (var pcm in sound.WithCancellation(cancellation))
            {
                peaks.Add(pcm.Span);
                await Add(pcm);
            }
            await writer.CompleteAsync();
        }
        catch (Exception exception)
        {
            await writer.CompleteAsync(exception);
            throw;
        }

        async Task Add(ReadOnlyMemory<byte> bytes)
        {
            hash.AppendData(bytes.Span);
            await writer.WriteAsync(bytes, cancellation);
        }
    }

    private async Task<string> HashOf(Guid recordingId, PersonKey key, CancellationToken cancellation)
    {
        const int Piece = 1 << 20;
        using var blob = await Open(recordingId, key, cancellation);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long offset = 0; offset < blob.Length; offset += Piece) hash.AppendData(await blob.Read(offset, Piece, cancellation));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private async Task<SealedBlob> Open(Guid recordingId, PersonKey key, CancellationToken cancellation) =>
        await SealedBlob.Open(blobs, Name(recordingId), key, cancellation) ?? throw PortalException.NotFound();

    private static string Name(Guid recordingId) => $"recording/{recordingId:N}";

    private static string PeaksName(Guid recordingId) => $"peaks/{recordingId:N}";
}
