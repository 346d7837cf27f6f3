using Portal.Transcribers;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Tests.Engines.Files;

/// <summary>What becomes of a word or two whose time cannot be, and of many.</summary>
public sealed class WrittenLinesTests
{
    private readonly WrittenLines lines = new("prueba", TimeSpan.FromSeconds(0.7));

    public static TheoryData<int, double, double> Odd => new()
    {
        { 0, 900, 901 }, { 0, -3, 0.2 }, { 5, 900, 901 }, { 5, 2.4, 1 }, { 5, double.NaN, 3 }, { 9, 5, 1 }, { 39, 900, 901 }, { 39, 1e9, 1e9 },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void A_word_with_an_odd_time_stands_beside_its_neighbours(int at, double start, double end)
    {
        var words = Words(40);
        words[at] = words[at] with { Start = start, End = end };

        var said = lines.OfWhole(30, Lines(words));

        Assert.Equal(string.Join(' ', words.Select(word => word.Text)), string.Join(' ', said.Select(line => line.Text)));
        var (placed, right) = (said.SelectMany(line => line.Words).ToList(), Words(40)[at]);
        Assert.InRange(placed[at].FromMs, right.Start * 1000 - 1_000, right.End * 1000 + 1_000);
        Assert.All(placed.Zip(placed.Skip(1)), pair => Assert.True(pair.First.FromMs <= pair.Second.FromMs && pair.First.FromMs <= pair.First.ToMs));
    }

    [Fact]
    public void An_answer_of_one_word_with_an_odd_time_is_not_lost()
    {
        var words = Words(40);
        words[12] = words[12] with { Start = 900, End = 901 };

        var said = lines.OfWhole(30, [Line(words[..12]), Line(words[12..13]), Line(words[13..])]);

        Assert.Equal(40, said.Sum(line => line.Words.Length));
        Assert.Equal("p12", said.SelectMany(line => line.Text.Split(' ')).ElementAt(12));
    }

    [Theory]
    [InlineData(40, 3)]
    [InlineData(4, 2)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    public void Many_of_them_are_nonsense(int of, int odd)
    {
        var words = Words(of);
        for (var at = 0; at < odd; at++) words[at * of / odd] = words[at * of / odd] with { Start = 900, End = 901 };

        if (odd * 2 > of || odd > 2) Assert.Throws<EngineUnavailableException>(() => lines.OfWhole(30, Lines(words)));
        else Assert.Equal(of, lines.OfWhole(30, Lines(words)).Sum(line => line.Words.Length));
    }

    private static SpokenWord[] Words(int count) => [.. Enumerable.Range(0, count).Select(at => new SpokenWord($"p{at}", at * 0.5, at * 0.5 + 0.3))];

    private static WrittenLine[] Lines(SpokenWord[] words) => [.. words.Chunk(10).Select(Line)];

    // As Deepgram's and Amazon's answers become lines: from the first word to the last.
    private static WrittenLine Line(SpokenWord[] words) => new(string.Join(' ', words.Select(word => word.Text)), words[0].Start, words[^1].End, "0", words);
}
