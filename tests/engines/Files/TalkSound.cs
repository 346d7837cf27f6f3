using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Portal.Tests.Engines.Transcription;
using Portal.Transcription;

namespace Portal.Tests.Engines.Files;

/// <summary>
/// A talk as sound: silence, and where a word is said, samples that say where they lie (two hold the number of their pair). So a piece of it can be heard without
/// being told where it was cut.
/// </summary>
internal sealed class TalkSound(Truth truth) : IStoredSound
{
    public byte[] Pcm { get; } = Speak(truth);

    public int Reads { get; private set; }

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Reads++;
        const int Piece = 50_000;
        for (var at = (int)fromSample * 2; at < Pcm.Length; at += Piece)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return Pcm.AsMemory(at, Math.Min(Piece, Pcm.Length - at));
        }
    }

    /// <summary>The words in a piece, with their times in it; one that was cut is misheard.</summary>
    public static IReadOnlyList<TrueWord> Hear(Truth truth, ReadOnlySpan<byte> pcm)
    {
        var at = 0;
        while (at < pcm.Length && BinaryPrimitives.ReadInt32LittleEndian(pcm[at..]) == 0) at += 4;
        if (at >= pcm.Length) return [];
        var start = (BinaryPrimitives.ReadInt32LittleEndian(pcm[at..]) - at / 4) / 8L;
        var end = start + pcm.Length / 32;
        return [.. truth.Words.Where(word => word.ToMs > start && word.FromMs < end)
            .Select(word => new TrueWord(word.FromMs < start || word.ToMs > end ? "eh" : word.Text, Math.Max(0, word.FromMs - start), Math.Min(end, word.ToMs) - start))];
    }

    /// <summary>Words without a long pause between them.</summary>
    public static List<List<TrueWord>> Utterances(IEnumerable<TrueWord> words)
    {
        var utterances = new List<List<TrueWord>>();
        foreach (var word in words)
        {
            if (utterances.Count == 0 || word.FromMs - utterances[^1][^1].ToMs > 700) utterances.Add([]);
            utterances[^1].Add(word);
        }
        return utterances;
    }

    private static byte[] Speak(Truth truth)
    {
        var pcm = new byte[truth.DurationMs * 32];
        foreach (var word in truth.Words)
            for (var pair = word.FromMs * 8; pair < word.ToMs * 8; pair++) BinaryPrimitives.WriteInt32LittleEndian(pcm.AsSpan((int)pair * 4), (int)pair);
        return pcm;
    }
}
