using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Tests.Cluster;

/// <summary>A microphone for each person, and an engine that tells no voices apart and melts an answer into its question.</summary>
public sealed class TwoMicrophonesTests : IAsyncLifetime
{
    private static readonly (long From, long To, string Question, string Answer)[] Said =
    [
        (1_000, 4_000, "¿Dónde está viviendo ahora?", "Vivo en un piso de alquiler."), (5_000, 7_000, "¿Y está empadronada?", "Sí."),
        (8_000, 11_000, "¿Tiene trabajo ahora?", "No, estoy buscando trabajo."), (12_000, 14_000, "¿Tiene estudios?", "Sí, tengo estudios."),
    ];

    private PortalCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded(null, ("Engines:Scripted:Default", "melted"));
        // Its words are spread over its time by their letters: so it is known which word is whose.
        cluster.Json("melted", System.Text.Json.JsonSerializer.Serialize(Said.Select(line => new { Role = "?", Text = $"{line.Question} {line.Answer}", FromMs = line.From, ToMs = line.To })));
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Theory, InlineData(false), InlineData(true)]
    public async Task Question_and_answer_in_one_final_are_two_lines_and_it_becomes_clear_whose_they_are_after_a_crash_too(bool crash)
    {
        var talk = await new Interview(cluster.Grains, "melted").Begin();
        await talk.SendOfTwo(Louder(15_000), from: 0, frames: 30);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });
        if (crash)
        {
            // In the middle of the third final: what was louder in its first half is in no fact yet.
            await talk.SendOfTwo(Louder(15_000), from: 30, frames: 8);
            await cluster.Silos.DeactivateAsync(talk.Conversation);
            await talk.Attach();
            await talk.SendOfTwo(Louder(15_000), from: 38, frames: 22);
        }
        else
        {
            await talk.SendOfTwo(Louder(15_000), from: 30, frames: 30);
        }
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 8 });
        Assert.True((await talk.Stop()).IsSealed);
        var facts = (await talk.Until(fact => fact is Finished)).Select(fact => fact.Fact).ToList();

        var lines = (await talk.Conversation.Read(talk.Caller)).Segments;
        Assert.Equal(Expected, lines.Select(line => (line.Text, line.Voice!)));
        Assert.All(lines, (line, i) => Assert.Equal((i % 2 == 0 ? SpeakerRole.Interviewer : SpeakerRole.Interviewee, RoleSource.Questions), (line.Role, line.RoleBy)));

        // Told before the line that needs it, each stretch once, and no fact grows with the talk.
        var told = facts.OfType<MicrophonesHeard>().ToList();
        Assert.All(facts.OfType<SegmentHeard>(), heard => Assert.True(told.TakeWhile(one => facts.IndexOf(one) < facts.IndexOf(heard)).Last().ThroughMs >= heard.Segment.ToMs));
        Assert.All(told.Zip(told.Skip(1)), pair => Assert.All(pair.Second.Turns, turn => Assert.True(turn.FromMs >= pair.First.ThroughMs)));
        Assert.All(told, one => Assert.InRange(one.Turns.Length, 0, 8));
        Assert.InRange(told[^1].ThroughMs, 14_000, 15_000);

        // One key says that it was the other one, for all lines of that microphone.
        await talk.Conversation.NameSpeaker(talk.Caller, 2, SpeakerRole.Other, wholeVoice: true);
        Assert.All((await talk.Conversation.Read(talk.Caller)).Segments.Where(line => line.Voice == "mic_2"), line => Assert.Equal(SpeakerRole.Other, line.Role));
    }

    [Fact]
    public async Task What_was_said_off_the_record_says_of_nobody_that_she_spoke()
    {
        var talk = await new Interview(cluster.Grains, "melted").Begin();
        await talk.SendOfTwo(Louder(15_000), from: 0, frames: 20);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 2 });
        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), 900, 7_100));
        await talk.SendOfTwo(Louder(15_000), from: 20, frames: 40);
        await talk.Until(fact => fact is SegmentHeard heard && heard.Segment.Text.Contains("buscando"));
        Assert.True((await talk.Stop()).IsSealed);
        var facts = (await talk.Until(fact => fact is Finished)).Select(fact => fact.Fact).ToList();
        Assert.DoesNotContain(facts.OfType<MicrophonesHeard>().SelectMany(one => one.Turns), turn => turn.FromMs < 7_100 && turn.ToMs > 900);
        Assert.Contains(facts.OfType<MicrophonesHeard>().SelectMany(one => one.Turns), turn => turn.FromMs >= 8_000);
        Assert.Equal(Expected.Skip(4), (await talk.Conversation.Read(talk.Caller)).Segments.Select(line => (line.Text, line.Voice!)));
    }

    [Fact]
    public async Task A_stereo_file_with_a_microphone_for_each_is_told_apart_and_any_other_stereo_file_is_not()
    {
        var person = await new Interview(cluster.Grains).Meet();
        var louder = Louder(15_000);
        var apart = await SentFile.Stereo(cluster.Grains, person, (i, noise) => louder[i / 800] switch { 1 => (noise, noise / 4), 2 => (noise / 4, noise), _ => (noise / 50, noise / 50) }).SendAll();
        var room = await SentFile.Stereo(cluster.Grains, person, (i, noise) => louder[i / 800] > 0 ? (noise, noise * 4 / 5) : (noise / 50, noise / 50)).SendAll();
        await apart.Is(UploadPhase.Ready);
        await room.Is(UploadPhase.Ready);

        Assert.Equal(Expected, (await apart.Conversation.Read(person.Caller)).Segments.Select(line => (line.Text, line.Voice!)));
        Assert.Equal(Said.Select(line => ($"{line.Question} {line.Answer}", (string?)null)), (await room.Conversation.Read(person.Caller)).Segments.Select(line => (line.Text, line.Voice)));
    }

    private static IEnumerable<(string, string)> Expected => Said.SelectMany(line => new[] { (line.Question, "mic_1"), (line.Answer, "mic_2") });

    /// <summary>For each block, who speaks: the interviewer wears the first microphone, and the person answers before the engine has noticed a pause.</summary>
    private static byte[] Louder(int ms)
    {
        var louder = new byte[ms / 50];
        foreach (var line in Said)
        {
            var words = WordTimes.Spread($"{line.Question} {line.Answer}", line.From, line.To);
            var turns = words[line.Question.Split(' ').Length].FromMs;
            for (var block = line.From / 50; block < line.To / 50; block++) louder[block] = (byte)(block * 50 + 25 < turns ? 1 : 2);
        }
        return louder;
    }
}
