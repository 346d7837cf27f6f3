using Microsoft.Extensions.Options;
using Portal.Audio;
using Portal.Conversations;
using Portal.Transcribers.Scripted;

namespace Portal.Tests.Engines.Scripted;

public sealed class ScriptFormatTests
{
    [Fact]
    public void Reads_an_annotated_interview_without_its_annotations()
    {
        var script = ScriptFormat.ParseText("\uFEFFE: ¿Tiene trabajo?\r\nU: No, lo perdí.  #q4,q7\r\n\r\nO : Dice que sí. #q1\nu: El número #3 de la calle.\n");
        Assert.Equal(["¿Tiene trabajo?", "No, lo perdí.", "Dice que sí.", "El número #3 de la calle."], script.Lines.Select(l => l.Text));
        Assert.Equal([SpeakerRole.Interviewer, SpeakerRole.Interviewee, SpeakerRole.Other, SpeakerRole.Interviewee], script.Lines.Select(l => l.Role));
    }

    [Fact]
    public void Gives_untimed_lines_the_time_an_unhurried_voice_needs()
    {
        var script = ScriptFormat.ParseText("E: uno dos tres cuatro\nU: sí\n");
        Assert.Equal([(0, 1_500), (1_900, 2_275)], script.Lines.Select(l => (l.FromMs, l.ToMs)));
    }

    [Fact]
    public void Voices_can_be_told_apart_without_a_name_or_not_at_all()
    {
        var script = ScriptFormat.ParseText("E: hola\n1: hola\n0: adiós\n?: adiós\n");
        Assert.Equal(
            [(SpeakerRole.Interviewer, "spk_0"), (SpeakerRole.Unknown, "1"), (SpeakerRole.Unknown, "0"), (SpeakerRole.Unknown, null)],
            script.Lines.Select(l => (l.Role, l.Voice)));
    }

    [Theory]
    [InlineData("Esto no dice quién habla.")]
    [InlineData("E: hola\nX: quién soy")]
    public void Names_the_line_but_not_the_words_of_a_script_that_is_wrong(string text)
    {
        var wrong = Assert.Throws<FormatException>(() => ScriptFormat.ParseText(text));
        Assert.DoesNotContain("quién", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{\"role\":\"interviewer\",\"text\":\"\"}]")]
    [InlineData("[{\"role\":\"robot\",\"text\":\"hola\"}]")]
    [InlineData("[{\"role\":\"interviewer\",\"text\":\"hola\",\"fromMs\":5,\"toMs\":5}]")]
    [InlineData("[{\"role\":\"E\",\"text\":\"a\",\"fromMs\":0,\"toMs\":900},{\"role\":\"U\",\"text\":\"b\",\"fromMs\":800}]")]
    public void Refuses_wrong_json(string json) => Assert.Throws<FormatException>(() => ScriptFormat.ParseJson(json));

    [Fact]
    public async Task The_demonstration_is_spoken_when_its_script_says_and_silent_between()
    {
        var library = new ScriptLibrary(Options.Create(new ScriptedOptions()));
        var script = await library.Find(null);
        Assert.NotNull(script);
        using var pcm = new MemoryStream();
        // Without ffmpeg, as on the newcomer's machine.
        var decoder = new SoundFileDecoder(Options.Create(new SoundFileOptions { Ffmpeg = "no-such-program" }), TimeProvider.System);
        var samples = (await decoder.Decode(library.Sound(null)!, pcm, CancellationToken.None)).Samples;
        Assert.InRange(samples / 16 - script.DurationMs, 0, 3_000);
        Assert.InRange(script.DurationMs, 120_000, 180_000);
        var sound = pcm.ToArray();
        foreach (var (line, next) in script.Lines.Zip(script.Lines.Skip(1)))
        {
            Assert.True(Loudness(sound, line.FromMs, line.ToMs) > 500);
            Assert.True(Loudness(sound, line.ToMs + 50, next.FromMs - 50) < 50);
        }
    }

    private static double Loudness(byte[] pcm, long fromMs, long toMs)
    {
        double sum = 0;
        var n = 0;
        for (var i = fromMs * 32; i + 1 < Math.Min(toMs * 32, pcm.Length); i += 2, n++)
        {
            double sample = BitConverter.ToInt16(pcm, (int)i);
            sum += sample * sample;
        }
        return Math.Sqrt(sum / Math.Max(1, n));
    }
}
