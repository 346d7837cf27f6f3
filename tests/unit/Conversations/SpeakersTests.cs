using Portal.Conversations;

namespace Portal.Tests.Unit.Conversations;

/// <summary>Who says who speaks, and what is stronger.</summary>
public sealed class SpeakersTests
{
    private readonly Talk talk = new();
    private readonly List<ConversationFact> told = [];

    [Fact]
    public void What_is_concluded_of_a_voice_leaves_alone_what_a_person_said_of_a_line()
    {
        Hear("a", "b", "a", "a");
        Tell(new SpeakerNamed(1, null, SpeakerRole.Other), new TurnMarked(Guid.NewGuid(), 2_000, 3_000, true), new SpeakerNamed(3, null, SpeakerRole.Interviewer, By: RoleSource.Marker));
        Tell(new SpeakerNamed(null, "a", SpeakerRole.Interviewee, By: RoleSource.Questions));

        Assert.Equal(
            [(SpeakerRole.Other, RoleSource.Person), (SpeakerRole.Unknown, RoleSource.Engine), (SpeakerRole.Interviewer, RoleSource.Marker), (SpeakerRole.Interviewee, RoleSource.Questions)],
            Told());
        Tell(new SpeakerNamed(null, "a", SpeakerRole.Interviewer));
        Assert.Equal([RoleSource.Person, RoleSource.Engine, RoleSource.Person, RoleSource.Person], Told().Select(line => line.By));
    }

    [Fact]
    public void A_line_that_comes_takes_its_voice_and_not_what_one_line_of_it_was_named()
    {
        Hear("a", "a");
        Tell(new SpeakerNamed(2, null, SpeakerRole.Other));
        Assert.Equal((SpeakerRole.Unknown, RoleSource.Engine), Next("a"));
        Tell(new SpeakerNamed(null, "a", SpeakerRole.Interviewee, By: RoleSource.Questions));
        Assert.Equal((SpeakerRole.Interviewee, RoleSource.Questions), Next("a"));
        Tell(new TurnMarked(Guid.NewGuid(), 4_000, 5_000, true));
        Assert.Equal((SpeakerRole.Interviewer, RoleSource.Marker), Next("a", 4_000));
        Assert.Equal((SpeakerRole.Interviewer, RoleSource.Marker), Next(null, 4_000));
        Tell(new SpeakerNamed(null, "a", SpeakerRole.Interviewee));
        Assert.Equal((SpeakerRole.Interviewee, RoleSource.Person), Next("a", 4_000));
    }

    [Theory]
    [InlineData(1_000, 2_000, true)]
    [InlineData(800, 1_300, true)]
    [InlineData(1_900, 4_000, false)]
    [InlineData(2_400, 9_000, false)]
    [InlineData(0, 9_000, true)]
    public void A_line_is_hers_when_more_than_half_of_it_was_said_while_she_held_the_key(long fromMs, long toMs, bool hers)
    {
        Tell(new TurnMarked(Guid.NewGuid(), fromMs, toMs, true));
        Assert.Equal(hers, talk.State.Voices.IsMarked(new Segment(1, null, SpeakerRole.Unknown, "uno dos", 1_000, 2_000, [])));
    }

    [Fact]
    public void Words_tell_better_than_the_line_how_much_of_it_was_hers()
    {
        // One long pause, then her three words.
        var line = new Segment(1, null, SpeakerRole.Unknown, "sí y cuántos son", 0, 10_000, [new(0, 2, 0, 300), new(3, 1, 9_000, 9_200), new(5, 7, 9_200, 9_600), new(13, 3, 9_600, 10_000)]);
        Tell(new TurnMarked(Guid.NewGuid(), 9_000, 10_000, true));
        Assert.True(talk.State.Voices.IsMarked(line));
    }

    [Fact]
    public void A_naming_taken_back_is_as_if_it_had_not_been_also_for_lines_that_came_since()
    {
        Hear("a", "b", "a");
        Tell(new SpeakerNamed(null, "a", SpeakerRole.Interviewer, By: RoleSource.Questions), new SpeakerNamed(1, null, SpeakerRole.Other));
        var (before, edit) = (Copy(), new SpeakerNamed(null, "a", SpeakerRole.Interviewee));
        Tell(edit);
        Hear("a", "a");
        Tell(new SpeakerNamed(5, null, SpeakerRole.Other));

        Tell([.. EditUndo.Of(edit, before, talk.State)]);

        Assert.Equal(
            [
                (SpeakerRole.Other, RoleSource.Person), (SpeakerRole.Unknown, RoleSource.Engine), (SpeakerRole.Interviewer, RoleSource.Questions),
                (SpeakerRole.Interviewer, RoleSource.Questions), (SpeakerRole.Other, RoleSource.Person),
            ],
            Told());
        Assert.Equal((SpeakerRole.Interviewer, RoleSource.Questions), Next("a"));
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => EditUndo.Of(edit, before, talk.State)).Error);
    }

    [Fact]
    public void Facts_from_before_anybody_but_a_person_named_speakers_are_still_read()
    {
        var named = Read("""{"kind":"speaker-named","segmentId":1,"role":"other"}""");
        Assert.Equal(new SpeakerNamed(1, null, SpeakerRole.Other, null, RoleSource.Person, false), named);
        var heard = Assert.IsType<SegmentHeard>(Read("""{"kind":"segment-heard","segment":{"id":1,"role":"unknown","text":"…","fromMs":0,"toMs":1,"words":[]},"key":"0"}"""));
        Assert.Equal(RoleSource.Engine, heard.Segment.RoleBy);
    }

    private void Tell(params ConversationFact[] facts)
    {
        told.AddRange(facts);
        talk.Tell(facts);
    }

    private static ConversationFact? Read(string json) => System.Text.Json.JsonSerializer.Deserialize<ConversationFact>(json, PortalJson.Options);

    private void Hear(params string?[] voices)
    {
        foreach (var voice in voices)
        {
            var id = talk.State.NextSegmentId;
            Tell(new SegmentHeard(talk.State.Voices.Name(new Segment(id, voice, SpeakerRole.Unknown, "…", (id - 1) * 1_000, id * 1_000, [])), $"{id}"));
        }
    }

    private (SpeakerRole, RoleSource) Next(string? voice, long fromMs = 60_000) =>
        talk.State.Voices.Name(new Segment(99, voice, SpeakerRole.Unknown, "…", fromMs, fromMs + 1_000, [])) is var line ? (line.Role, line.RoleBy) : default;

    private IEnumerable<(SpeakerRole Role, RoleSource By)> Told() => talk.State.Segments.Select(line => (line.Role, line.RoleBy));

    /// <summary>The conversation as it stands, apart from the one that goes on.</summary>
    private ConversationState Copy() => new Talk().Tell([.. told]).State;
}
