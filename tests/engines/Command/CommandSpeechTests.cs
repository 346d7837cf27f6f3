using Microsoft.Extensions.Options;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;
using Portal.Transcribers.Command;
using Portal.Transcription;

namespace Portal.Tests.Engines.Command;

/// <summary>A real recogniser as a program (pocketsphinx), and real (synthetic) voices.</summary>
public sealed class CommandSpeechTests
{
    private static readonly (string Voice, string Text, double Pause)[] Said =
    [
        (SpokenSound.Festival, "do you have a job at the moment", 0.9),
        (SpokenSound.Flite, "no", 0.9),
        (SpokenSound.Flite, "i lost my work in may", 0.9),
        (SpokenSound.Festival, "and where do you live now", 0.9),
        (SpokenSound.Flite, "i live with my sister and her children", 1.2),
    ];

    [Fact]
    public async Task Pocketsphinx_reads_an_interview_cut_into_pieces()
    {
        var sound = await SpokenSound.Talk(Said);
        var engine = new CommandTranscriber(
            Options.Create(new CommandOptions
            {
                Program = "pocketsphinx_continuous",
                Arguments = ["-infile", "{wav}", "-logfn", "/dev/null"],
                Languages = ["en"],
                LongestPiece = TimeSpan.FromSeconds(8),
            }),
            TimeProvider.System);
        var lines = new List<Heard>();
        await foreach (var line in engine.Read(new(Guid.NewGuid(), "x", "en", [], sound.Length / 2, 0), new SpokenMemory(sound), CancellationToken.None)) lines.Add(line);
        var words = string.Join(' ', Said.Select(said => said.Text)).Split(' ');
        var right = Likeness.Common(words, string.Join(' ', lines.Select(line => line.Text)).Split(' '));
        Assert.True(right >= words.Length * 0.8, $"only {right} words are right: {string.Join(" / ", lines.Select(line => line.Text))}");
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.ToMs <= pair.Second.FromMs));
        // The last answer is about where it was said.
        var children = Assert.Single(lines, line => line.Text.Contains("children", StringComparison.Ordinal));
        Assert.InRange(children.FromMs, sound.Length / 32 - 6_000, sound.Length / 32);
    }
}
