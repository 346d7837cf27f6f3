using System.Buffers.Binary;
using CsCheck;
using Portal.Recordings;

namespace Portal.Tests.Unit.Recordings;

public sealed class PeaksTests
{
    [Fact]
    public void A_shout_in_the_middle_of_silence_stands_where_it_was()
    {
        const int Samples = 48_000;
        var peaks = new Peaks(Samples);
        var pcm = new byte[Samples * 2];
        BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(Samples), short.MinValue);
        peaks.Add(pcm);

        Assert.Equal(255, peaks.Levels[Peaks.Count / 2]);
        Assert.Equal(1, peaks.Levels.Count(level => level > 0));
    }

    [Fact]
    public void In_pieces_as_in_one_and_of_any_length() => Gen.Select(Gen.Int[0, 5_000], Gen.Int[1, 400], Gen.Int[0, 9_999]).Sample((samples, piece, seed) =>
    {
        var pcm = new byte[samples * 2];
        new Random(seed).NextBytes(pcm);
        var (whole, pieces) = (new Peaks(samples), new Peaks(samples));
        whole.Add(pcm);
        foreach (var part in pcm.Chunk(piece * 2)) pieces.Add(part);
        pieces.Add([1, 2, 3, 4]);

        Assert.Equal(whole.Levels, pieces.Levels);
        if (samples == 0) Assert.All(whole.Levels, level => Assert.Equal(0, level));
    });
}
