using Portal.Hosting;
using Portal.Tests.Engines.Deepgram;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Checks;

/// <summary><c>check engines</c> as an operator calls it.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-check-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task All_that_works_is_a_zero()
    {
        await using var recogniser = await PeerProcess.StartVosk();
        var (code, lines) = await Run("check", "engines", "--language", "en", $"--Engines:Vosk:Addresses:en={recogniser.Address}");
        Assert.Equal(0, code);
        Assert.Contains(lines, line => line.StartsWith("✓ vosk (en) · ", StringComparison.Ordinal) && line.Contains("works (heard “", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("✓ store of recordings · ", StringComparison.Ordinal));
        Assert.StartsWith("2 of 2 work · ", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_one_sentence_and_a_key_never()
    {
        const string secret = "dg-muy-secreta-0123";
        await using var peer = await DeepgramPeer.Start(Truth.Random(3, 2));
        var (code, lines) = await Run("--contentRoot", folder.FullName, "check", "engines", "--language=ca", $"--Engines:Deepgram:Address={peer.Address}", $"--Engines:Deepgram:Key={secret}");
        Assert.Equal(1, code);
        Assert.Contains(lines, line => line.StartsWith("✗ deepgram (es) · ", StringComparison.Ordinal) && line.EndsWith("No accepta la clau. Comprova que és la seva, que no ha caducat i que té permís per a això.", StringComparison.Ordinal));
        Assert.DoesNotContain(secret, string.Join('\n', lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_with_which_nothing_would_start_are_named()
    {
        var (code, lines) = await Run("check", "engines", "--language=es", "--Engines:Command:Program=/no/such/program", "--Engines:Command:Arguments:0={wav}");
        Assert.Equal(1, code);
        Assert.Equal("✗ Con estos ajustes el portal no arranca: Engines:Command:Program: there is no such program on this machine.", Assert.Single(lines));
    }

    [Theory]
    [InlineData(true, "check", "engines")]
    [InlineData(true, "--contentRoot", "web", "check", "engines", "--language", "ca")]
    [InlineData(false, "check")]
    [InlineData(false, "engines", "check")]
    [InlineData(false)]
    public void Is_known_by_its_two_words(bool known, params string[] arguments) => Assert.Equal(known, CheckCommand.IsIn(arguments));

    private async Task<(int Code, string[] Lines)> Run(params string[] arguments)
    {
        await using var output = new StringWriter();
        var code = await CheckCommand.Run([.. arguments, $"--Storage:DataFolder={folder.FullName}"], output);
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
