using CsCheck;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Tests.Unit.Conversations;

public sealed class LineEditsTests
{
    private static Segment Line(string text, int id = 1, long fromMs = 0) =>
        new(id, "a", SpeakerRole.Interviewee, text, fromMs, fromMs + (text.Length * 100), [.. WordTimes.Spread(text, fromMs, fromMs + (text.Length * 100))]);

    [Fact]
    public void A_corrected_word_loses_its_time_and_the_others_keep_theirs()
    {
        var line = Line("Vivo en Vadalona con mi hermana.");
        var corrected = LineEdits.Correct(line, "Yo vivo en Badalona, con mi hermana.");

        Assert.Equal(["vivo", "en", "con", "mi", "hermana."], Words(corrected));
        Assert.Equal(TimeOf(line, "hermana."), TimeOf(corrected, "hermana."));
        Assert.Equal(TimeOf(line, "Vivo"), TimeOf(corrected, "vivo"));
    }

    [Fact]
    public void A_split_cuts_where_the_words_say()
    {
        var line = Line("¿Tiene papeles? No, todavía no.");
        var lines = LineEdits.Split(line, line.Text.IndexOf("No", StringComparison.Ordinal), newId: 7);

        Assert.Equal(["¿Tiene papeles?", "No, todavía no."], lines.Select(one => one.Text));
        Assert.Equal([1, 7], lines.Select(one => one.Id));
        Assert.Equal(TimeOf(line, "papeles?").To, lines[0].ToMs);
        Assert.Equal(TimeOf(line, "No,").From, lines[1].FromMs);
        Assert.Equal(["No,", "todavía", "no."], Words(lines[1]));
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(5), InlineData(99), InlineData(4)]
    public void A_split_leaves_something_on_both_sides(int at) =>
        Assert.Equal(PortalError.Invalid, Assert.Throws<PortalException>(() => LineEdits.Split(Line("Hola "), at, 2)).Error);

    [Fact]
    public void A_character_of_two_halves_is_not_cut() =>
        Assert.Throws<PortalException>(() => LineEdits.Split(Line("sí😀no"), 3, 2));

    [Fact]
    public void Words_always_lie_in_their_line_and_a_merge_takes_a_split_back() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 10_000], Gen.Bool).Sample((count, seed, withTimes) =>
        {
            var random = new Random(seed);
            var text = string.Join(' ', Enumerable.Range(0, count + 1).Select(_ => new string((char)random.Next('a', 'd'), random.Next(1, 4))));
            var line = withTimes ? Line(text) : Line(text) with { Words = [] };
            var spaces = text.Select((letter, i) => (letter, i)).Where(pair => pair.letter == ' ').Select(pair => pair.i).ToList();
            var lines = LineEdits.Split(line, spaces[random.Next(spaces.Count)], 9);
            var merged = LineEdits.Merge(lines[0], lines[1]);

            Assert.Equal(line.Text, merged.Text);
            Assert.Equal(line.Words, merged.Words.AsEnumerable());
            Assert.Equal((line.FromMs, line.ToMs), (merged.FromMs, merged.ToMs));
            var other = string.Join(' ', text.Split(' ').OrderBy(_ => random.Next()).Take(random.Next(1, count + 1)));
            var corrected = LineEdits.Correct(line, other);
            Assert.All(corrected.Words.Zip(corrected.Words.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length < pair.Second.Start && pair.First.FromMs < pair.Second.FromMs));
            Assert.All(corrected.Words, word => Assert.DoesNotContain(' ', other.Substring(word.Start, word.Length)));
        });

    private static IEnumerable<string> Words(Segment line) => line.Words.Select(word => line.Text.Substring(word.Start, word.Length));

    private static (long From, long To) TimeOf(Segment line, string said)
    {
        var word = line.Words.Single(word => line.Text.Substring(word.Start, word.Length) == said);
        return (word.FromMs, word.ToMs);
    }
}
