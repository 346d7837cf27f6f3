using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Tests.Unit.Transcription;

public sealed class LateWordsTests
{
    private static readonly Stretch Hole = new(10_000, 14_000);

    [Fact]
    public void Only_what_was_said_in_the_stretch_is_new()
    {
        var heard = Assert.Single(LateWords.In(Hole, [Final(9_000, "y luego no tengo trabajo desde mayo ahora")], []));

        Assert.Equal("luego no tengo trabajo", heard.Text);
        Assert.Equal((10_000, 14_000), (heard.FromMs, heard.ToMs));
        Assert.All(heard.Words, word => Assert.InRange(word.Start + word.Length, 1, heard.Text.Length));
        Assert.Equal("trabajo", heard.Text.Substring(heard.Words[3].Start, heard.Words[3].Length));
    }

    [Fact]
    public void What_the_lines_beside_it_say_already_is_not_said_twice()
    {
        Segment[] lines = [Line(6_000, 9_000, "Busco piso y no tengo"), Line(16_000, 18_000, "Mayo, sí, fue en mayo.")];

        Assert.Equal("trabajo desde", Assert.Single(LateWords.In(Hole, [Final(10_000, "no tengo trabajo desde")], lines)).Text);
        Assert.Equal("lo dejé en", Assert.Single(LateWords.In(Hole, [Final(10_000, "lo dejé en mayo")], lines)).Text);
        Assert.Empty(LateWords.In(Hole, [Final(10_000, "no tengo")], lines));
    }

    [Fact]
    public void Every_line_of_the_stretch_stays_a_line_of_its_own()
    {
        var heard = LateWords.In(Hole, [Final(12_000, "sí"), Final(10_000, "trabaja usted")], []);

        Assert.Equal(["trabaja usted", "sí"], heard.Select(one => one.Text));
    }

    [Fact]
    public void Nothing_heard_is_nothing_new() => Assert.Empty(LateWords.In(Hole, [], [Line(1, 2, "Hola.")]));

    /// <summary>A word a second.</summary>
    private static Heard Final(long fromMs, string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (int start = 0, n = 0; start < text.Length; n++)
        {
            var end = text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
            words.Add(new Word(start, end - start, fromMs + (n * 1_000), fromMs + ((n + 1) * 1_000)));
            start = end + 1;
        }
        return new Heard($"{fromMs}", true, text, fromMs, words[^1].ToMs, null, SpeakerRole.Unknown, words.ToImmutable());
    }

    private static Segment Line(long fromMs, long toMs, string text) => new(1, null, SpeakerRole.Unknown, text, fromMs, toMs, []);
}
