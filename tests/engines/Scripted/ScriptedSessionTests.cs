using Microsoft.Extensions.Options;
using Portal.Conversations;
using Portal.Transcribers.Scripted;
using Portal.Transcription;

namespace Portal.Tests.Engines.Scripted;

public sealed class ScriptedSessionTests : SessionConformance, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-test-");

    public ScriptedSessionTests() => File.WriteAllText(Path.Combine(folder.FullName, "talk.json"), """
        [{"role":"interviewer","text":"¿Tiene usted trabajo ahora?","fromMs":1000,"toMs":3000},
         {"role":"interviewee","text":"No.","fromMs":3500,"toMs":3800},
         {"role":"interviewee","text":"Lo perdí en mayo, cuando cerró la fábrica.","fromMs":4000,"toMs":7000}]
        """);

    public void Dispose() => folder.Delete(true);

    private protected override ITranscriber Engine => new ScriptedTranscriber(Library);

    private protected override TranscriptionRequest Request => new("es", [], "talk", 0);

    private ScriptLibrary Library => new(Options.Create(new ScriptedOptions { Folder = folder.FullName }));

    private protected override Task<byte[]> Sound() => Task.FromResult(Seconds(8));

    [Fact]
    public async Task Tells_who_speaks_and_when()
    {
        var finals = (await Hear(Seconds(8))).Where(h => h.Final).ToList();
        Assert.Equal([SpeakerRole.Interviewer, SpeakerRole.Interviewee, SpeakerRole.Interviewee], finals.Select(f => f.Role));
        Assert.Equal([(1_000, 3_000), (3_500, 3_800), (4_000, 7_000)], finals.Select(f => (f.FromMs, f.ToMs)));
        Assert.Equal("spk_0 spk_1 spk_1", string.Join(' ', finals.Select(f => f.Voice)));
    }

    [Fact]
    public async Task Invents_nothing_beyond_the_sound()
    {
        Assert.Equal("¿Tiene usted trabajo ahora? / No.", Finals(await Hear(Seconds(3.9))));
        var cut = (await Hear(Seconds(5))).Last();
        Assert.Equal((true, 4_000L, 5_000L), (cut.Final, cut.FromMs, cut.ToMs));
        Assert.All(cut.Words, w => Assert.True(w.ToMs <= 5_000));
    }

    [Fact]
    public async Task Goes_on_in_the_middle_on_its_own_clock()
    {
        await using var session = await Engine.Open(Request with { StartsAtMs = 3_400 }, CancellationToken.None);
        await session.Write(Seconds(4.6), CancellationToken.None);
        await session.Complete(CancellationToken.None);
        var finals = new List<Heard>();
        await foreach (var heard in session.Read(CancellationToken.None)) if (heard.Final) finals.Add(heard);
        Assert.Equal([("No.", 100L, 400L), ("Lo perdí en mayo, cuando cerró la fábrica.", 600L, 3_600L)], finals.Select(f => (f.Text, f.FromMs, f.ToMs)));
    }

    [Fact]
    public async Task Refuses_names_that_point_elsewhere_and_scripts_that_are_not_there()
    {
        foreach (var name in new[] { "../talk", "talk.json", "/etc/passwd", "", "no-such", "a b", "año" })
        {
            Assert.Null(await Library.Find(name));
            Assert.Null(Library.Sound(name));
        }
        await Assert.ThrowsAsync<PortalException>(() => Engine.Open(Request with { Script = "../talk" }, CancellationToken.None));
    }

    private static byte[] Seconds(double seconds) => new byte[(int)(seconds * 16_000) * 2];
}
