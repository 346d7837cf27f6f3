using Portal.Transcribers;
using Portal.Transcription;

namespace Portal.Tests.Engines;

public sealed class SpokenLinesTests
{
    [Fact]
    public void A_short_answer_after_a_pause_is_a_line_of_its_own()
    {
        var lines = Lines(("tiene", 0.5, 0.8), ("trabajo", 0.85, 1.4), ("no", 2.1, 2.3), ("y", 3.5, 3.6), ("piso", 3.65, 4.0));
        Assert.Equal(["tiene trabajo", "no", "y piso"], lines.Select(l => l.Text));
        Assert.Equal([(500, 1_400), (2_100, 2_300), (3_500, 4_000)], lines.Select(l => (l.FromMs, l.ToMs)));
        Assert.Equal(lines.Count, lines.Select(l => l.Key).Distinct().Count());
    }

    [Fact]
    public void A_breath_does_not_cut_a_sentence() => Assert.Single(Lines(("sí", 0, 0.2), ("sí", 0.6, 0.8), ("claro", 1.45, 1.9)));

    [Fact]
    public void Every_word_lies_where_it_says_in_the_text()
    {
        foreach (var line in Lines(("sí", 0, 0.2), ("señora", 0.6, 0.8), ("no", 1.6, 1.9)))
            Assert.Equal(line.Text.Split(' '), line.Words.Select(w => line.Text.Substring(w.Start, w.Length)));
    }

    [Fact]
    public void A_short_answer_keeps_its_speaker()
    {
        SpokenWord[] words = [new("¿Tiene", 0, 0.3, "0"), new("hijos?", 0.35, 0.8, "0"), new("Sí.", 0.85, 1.0, "1"), new("¿Cuántos?", 1.1, 1.6, "0")];
        var key = 0;
        var lines = SpokenLines.Of(words, TimeSpan.FromSeconds(0.7), () => $"{key++}").ToList();
        Assert.Equal([("¿Tiene hijos?", "0"), ("Sí.", "1"), ("¿Cuántos?", "0")], lines.Select(l => (l.Text, l.Voice)));
    }

    private static List<Heard> Lines(params (string, double, double)[] words)
    {
        var key = 0;
        return [.. SpokenLines.Of([.. words.Select(w => new SpokenWord(w.Item1, w.Item2, w.Item3))], TimeSpan.FromSeconds(0.7), () => $"{key++}")];
    }
}
