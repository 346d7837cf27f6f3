using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Tests.Engines.Files;

/// <summary>What a second reading adds to what a first one left.</summary>
public sealed class ReadSoFarTests
{
    private static readonly Heard[] Lines =
    [
        Line("¿Dónde vive usted ahora?", 0, 4_000, "A"),
        Line("Sí.", 1_000, 1_400, "B"),
        Line("No.", 1_000, 1_300, "C"),
        Line("Con mi hermana.", 3_500, 6_000, "B"),
        Line("¿Y trabaja?", 5_500, 8_000, "A"),
    ];

    [Fact]
    public void Wherever_the_first_one_died_the_second_adds_the_rest_and_nothing_twice()
    {
        for (var died = 0; died <= Lines.Length; died++)
        {
            var stored = new StoredLines();
            Read(stored, new([]), Lines.Take(died));
            Read(stored, new([.. stored.Lines]), Lines);
            Assert.Equal(Lines.Select(line => (line.Text, line.FromMs)), stored.Lines.Select(line => (line.Text, line.FromMs)));
        }
    }

    [Fact]
    public void A_reading_that_cuts_its_lines_elsewhere_adds_only_the_new_words()
    {
        var stored = new StoredLines();
        Read(stored, new([]), [Line("uno dos tres", 0, 3_000, "A")]);
        Read(stored, new([.. stored.Lines]), [Line("uno dos", 20, 2_000, "A"), Line("tres cuatro", 2_010, 4_000, "A")]);
        Assert.Equal("uno dos tres cuatro", stored.Words);
    }

    private static void Read(StoredLines stored, ReadSoFar soFar, IEnumerable<Heard> lines)
    {
        foreach (var line in lines)
            if (soFar.New(line) is { } fresh) Assert.True(stored.Take(fresh).IsCompletedSuccessfully);
    }

    private static Heard Line(string text, long from, long to, string voice) => new("", true, text, from, to, voice, SpeakerRole.Unknown, WordTimes.Spread(text, from, to));
}
