using Portal.Analysts.Rules;
using Portal.Conversations;
using Portal.Simulator.Checklists;
using Portal.Tests.Unit.Checklists;

namespace Portal.Tests.Unit.Conversations;

/// <summary>Whose voice it is, concluded from what the voices say.</summary>
public sealed class WhoIsWhoTests
{
    private static readonly TurnCues Cues = new(Hearsay.Speeches);
    private static readonly TurnCue AsksOfTheForm = new(true, true, false);
    private static readonly TurnCue Tells = new(false, false, true);
    private static readonly TurnCue Nothing = default;

    private readonly WhoIsWho who = new();
    private readonly VoiceState known = new();
    private int lines;

    [Theory]
    [InlineData("es", "es", false, 0)]
    [InlineData("es", "es", true, 0)]
    [InlineData("es", "es", false, 10)]
    [InlineData("es", "es", true, 10)]
    [InlineData("held-out/es", "es", false, 0)]
    [InlineData("held-out/es", "es", true, 0)]
    [InlineData("held-out/es", "es", true, 10)]
    [InlineData("ca", "ca", false, 0)]
    [InlineData("ca", "ca", true, 0)]
    [InlineData("en", "en", false, 0)]
    [InlineData("en", "en", true, 0)]
    public void Nearly_every_line_of_the_interviews_gets_its_speaker_and_none_a_wrong_one(string folder, string language, bool bare, int mixedUp)
    {
        var (right, wrong, all) = (0, 0, 0);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Interviews", folder), "*.txt").Order(StringComparer.Ordinal))
        {
            var interview = Interview.Read(path);
            var random = new Random(interview.Turns.Count);
            // Whoever is label 0, and whatever the labels are: the same outcome.
            var labels = interview.Turns.Select(turn => (turn.Role == SpeakerRole.Interviewer) == (random.Next(100) >= mixedUp)).ToList();
            var cues = Listen(interview, language, bare);
            var told = Play(cues, labels, "0", "1");
            Assert.Equal(told, Play(cues, labels, "1", "0"));
            Assert.Equal(told, Play(cues, labels, "Z", "A"));
            right += told.Zip(labels).Count(pair => pair.First == (pair.Second ? SpeakerRole.Interviewer : SpeakerRole.Interviewee));
            wrong += told.Zip(labels).Count(pair => pair.First == (pair.Second ? SpeakerRole.Interviewee : SpeakerRole.Interviewer));
            all += labels.Count;
        }
        Assert.True(right >= 0.95 * all && wrong == 0, $"{right} right and {wrong} wrong of {all}");
    }

    [Fact]
    public void Whoever_speaks_first_counts_for_nothing_and_a_question_or_two_for_little()
    {
        Say("0", Tells);
        Say("1", AsksOfTheForm);
        Assert.Empty(Told());
        Say("0", Tells);
        Say("1", AsksOfTheForm);
        Assert.Equal([("0", SpeakerRole.Interviewee), ("1", SpeakerRole.Interviewer)], Told());
        Assert.Empty(Told());
    }

    [Fact]
    public void Two_who_both_ask_stay_unknown()
    {
        for (var i = 0; i < 20; i++)
        {
            Say("0", AsksOfTheForm);
            Say("1", AsksOfTheForm);
        }
        Assert.Empty(Told());
    }

    [Fact]
    public void With_a_third_voice_only_the_one_who_asks_is_known()
    {
        Say("child", Nothing);
        for (var i = 0; i < 6; i++)
        {
            Say("0", AsksOfTheForm);
            Say("1", Tells);
        }
        Assert.Equal([("0", SpeakerRole.Interviewer)], Told());
    }

    [Fact]
    public void What_a_person_says_of_a_voice_is_not_concluded_otherwise_and_tells_whose_the_other_is()
    {
        known.Apply(new SpeakerNamed(null, "0", SpeakerRole.Other));
        for (var i = 0; i < 6; i++)
        {
            Say("0", AsksOfTheForm);
            Say("1", Tells);
        }
        Assert.Empty(Told());
        known.Apply(new SpeakerNamed(null, "0", SpeakerRole.Interviewer));
        Assert.Equal([("1", SpeakerRole.Interviewee)], Told());
    }

    [Fact]
    public void When_a_person_says_that_it_is_the_other_way_round_the_other_voice_follows_and_comes_back_with_it()
    {
        for (var i = 0; i < 3; i++)
        {
            Say("0", AsksOfTheForm);
            Say("1", Tells);
        }
        Assert.Equal([("0", SpeakerRole.Interviewer), ("1", SpeakerRole.Interviewee)], Told());

        known.Apply(new SpeakerNamed(null, "1", SpeakerRole.Interviewer));
        Assert.Equal([("0", SpeakerRole.Interviewee)], Told());
        known.Apply(new SpeakerNamed(null, "1", SpeakerRole.Interviewee));
        Assert.Equal([("0", SpeakerRole.Interviewer)], Told());
        known.Apply(new SpeakerNamed(null, "1", SpeakerRole.Interviewer));
        Told();
        known.Apply(new SpeakerNamed(null, "1", SpeakerRole.Interviewee, By: RoleSource.Questions, Undone: true));
        Assert.Equal([("0", SpeakerRole.Interviewer)], Told());
        Assert.Empty(Told());
    }

    [Fact]
    public void What_followed_from_a_naming_goes_when_the_naming_is_taken_back()
    {
        foreach (var voice in new[] { "0", "1", "0", "1" }) Say(voice, Nothing);
        known.Apply(new SpeakerNamed(null, "0", SpeakerRole.Interviewer));
        Assert.Equal([("1", SpeakerRole.Interviewee)], Told());
        known.Apply(new SpeakerNamed(null, "0", SpeakerRole.Unknown, By: RoleSource.Engine, Undone: true));
        Assert.Equal([("1", SpeakerRole.Unknown)], Told());
        Assert.Empty(Told());
    }

    [Fact]
    public void Each_session_of_an_engine_stands_for_itself_but_for_the_label_that_was_joined()
    {
        for (var i = 0; i < 3; i++)
        {
            Say("0", AsksOfTheForm);
            Say("1", Tells);
        }
        Assert.Equal(2, Told().Count);
        Say("1@754000", AsksOfTheForm);
        Say("0@754000", Tells);
        Assert.Empty(Told());
        for (var i = 0; i < 3; i++)
        {
            Say("1@754000", AsksOfTheForm);
            Say("0@754000", Tells);
        }
        Assert.Equal([("0@754000", SpeakerRole.Interviewee), ("1@754000", SpeakerRole.Interviewer)], Told());
        Say("0@900000", Tells);
        Say("1@754000", AsksOfTheForm);
        Say("0@900000", Tells);
        Assert.Equal([("0@900000", SpeakerRole.Interviewee)], Told());
    }

    [Fact]
    public void Two_lines_marked_as_hers_tell_her_voice()
    {
        Say("0", Tells);
        Say("1", Nothing, RoleSource.Marker);
        Say("0", Nothing);
        Say("1", Nothing, RoleSource.Marker);
        Assert.Equal([("0", SpeakerRole.Interviewee), ("1", SpeakerRole.Interviewer)], Told());
    }

    private void Say(string voice, TurnCue cue, RoleSource by = RoleSource.Engine) => who.Hear(
        new Segment(++lines, voice, by == RoleSource.Marker ? SpeakerRole.Interviewer : SpeakerRole.Unknown, "…", lines, lines, [], RoleBy: by), cue);

    private List<(string Voice, SpeakerRole Role)> Told()
    {
        var told = who.Decide(known.Of).OrderBy(one => one.Voice, StringComparer.Ordinal).ToList();
        foreach (var (voice, role) in told) known.Apply(new SpeakerNamed(null, voice, role, By: RoleSource.Questions));
        return told;
    }

    private static List<TurnCue> Listen(Interview interview, string language, bool bare) =>
    [
        .. interview.Turns.Select(turn => Cues.Of(
            Hearsay.Forms.Latest("intake", language)!, new Segment(1, null, turn.Role, bare ? Rehearsal.WithoutMarks(turn.Text) : turn.Text, 0, 1, []))),
    ];

    private static List<SpeakerRole> Play(List<TurnCue> cues, List<bool> labels, string hers, string theirs)
    {
        var talk = new ConversationState();
        var who = new WhoIsWho();
        for (var i = 0; i < labels.Count; i++)
        {
            var line = talk.Voices.Name(new Segment(i + 1, labels[i] ? hers : theirs, SpeakerRole.Unknown, "…", i, i, []));
            Tell(new SegmentHeard(line, $"{i}"));
            who.Hear(line, cues[i]);
            foreach (var (voice, role) in who.Decide(talk.Voices.Of)) Tell(new SpeakerNamed(null, voice, role, By: RoleSource.Questions));
        }
        return [.. talk.Segments.Select(line => line.Role)];

        void Tell(ConversationFact fact) => talk.Apply(new RecordedFact(talk.Version + 1, DateTimeOffset.UnixEpoch, fact));
    }
}
