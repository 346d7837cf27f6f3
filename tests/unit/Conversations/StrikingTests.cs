using System.Collections.Immutable;
using System.Reflection;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Tests.Unit.Conversations;

public sealed class StrikingTests
{
    /// <summary>Facts that hold words of a talk, each decided in <see cref="Striking.Without"/>.</summary>
    private static readonly HashSet<Type> Decided =
        [typeof(SegmentHeard), typeof(SegmentCorrected), typeof(QuestionAnswered), typeof(AnswerProposed), typeof(NoteTaken), typeof(Titled), typeof(LinesEdited), typeof(SpeakerNamed), typeof(MarkUndone)];

    /// <summary>Facts with text that is never what somebody said: names, versions, sentences of ours.</summary>
    private static readonly HashSet<Type> Wordless =
        [typeof(Opened), typeof(ConsentGiven), typeof(QuestionAsked), typeof(AnswerWithdrawn), typeof(QuestionSetAside), typeof(QuestionVerified), typeof(EngineLost), typeof(EngineBack),
         typeof(RecordingStored), typeof(StageFinished), typeof(StageFailed), typeof(OffTheRecord)];

    [Fact]
    public void Of_every_fact_that_can_hold_words_it_is_decided_what_is_left_when_they_are_struck()
    {
        var texts = new[] { typeof(string), typeof(Segment), typeof(Answer), typeof(Proposal), typeof(ImmutableArray<Evidence>), typeof(ImmutableArray<string>), typeof(ImmutableArray<Segment>), typeof(ChecklistItem) };
        var undecided = typeof(ConversationFact).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ConversationFact)))
            .Where(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(property => texts.Contains(property.PropertyType)))
            .Where(type => !Decided.Contains(type) && !Wordless.Contains(type));
        Assert.True(!undecided.Any(), $"Say in Striking.Without what is left of {string.Join(", ", undecided.Select(type => type.Name))}, or here that they never hold words.");
    }

    [Theory]
    [InlineData(1_000, 2_000, true)]
    [InlineData(1_900, 5_000, false)]
    [InlineData(1_700, 5_000, true)]
    [InlineData(1_980, 2_010, true)]
    [InlineData(1_990, 2_030, false)]
    [InlineData(1_500, 1_500, true)]
    [InlineData(2_000, 2_000, false)]
    public void A_line_is_in_a_stretch_by_more_than_a_breath(long from, long to, bool inside) => Assert.Equal(inside, new Stretch(1_000, 2_000).Touches(from, to));

    [Fact]
    public void Lines_go_whole_and_take_their_answers_with_them()
    {
        var talk = Told();
        var off = Striking.Decide(talk.State, new OffTheRecordWish(Guid.NewGuid(), 1_400, 1_900))!;
        Assert.Equal((1_000, 2_000), (off.FromMs, off.ToMs));
        Assert.Equal<int>([2], off.Segments);
        Assert.Equal<string>(["q1"], off.Withdrawn);

        talk.Tell(off);
        Assert.Equal(QuestionState.Pending, talk.Item("q1").State);
        Assert.Equal(off.Reason, talk.Item("q1").Reason);
        Assert.Equal(QuestionState.Answered, talk.Item("q3").State);
        Assert.Empty(talk.State.Jottings.Notes);
        Assert.Null(talk.State.Titled);
    }

    [Fact]
    public void The_facts_written_over_fold_to_the_same_conversation()
    {
        var facts = Facts();
        var told = new ConversationState();
        foreach (var fact in facts) told.Apply(fact);
        var off = Striking.Decide(told, new OffTheRecordWish(Guid.NewGuid(), 1_000, 2_000))!;
        told.Apply(new RecordedFact(told.Version + 1, DateTimeOffset.UnixEpoch, off));

        var anew = new ConversationState();
        foreach (var fact in facts) anew.Apply(fact with { Fact = Striking.Without(fact.Fact, off, told) });
        anew.Apply(new RecordedFact(anew.Version + 1, DateTimeOffset.UnixEpoch, off));

        Assert.Equal(Json(told), Json(anew));
        Assert.DoesNotContain("alquiler", string.Concat(facts.Select(fact => System.Text.Json.JsonSerializer.Serialize(Striking.Without(fact.Fact, off, told), PortalJson.Options))));

        static string Json(ConversationState state) => System.Text.Json.JsonSerializer.Serialize(state.View(Guid.Empty, Talk.Form), PortalJson.Options);
    }

    [Fact]
    public void Words_that_stood_in_another_line_before_it_was_split_or_merged_go_too_and_the_rest_stays()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Vivo sola. Mi marido me pega.").Say(SpeakerRole.Interviewee, "No lo cuente.");
        var answer = talk.Heard("q1", 1, "Vivo sola");
        List<ConversationFact> facts = [.. talk.State.Segments.Select(line => new SegmentHeard(line, $"{line.Id}")), .. talk.Decide(answer), .. talk.Decide(talk.Heard("q3", 1, "me pega"))];
        var told = Fold(facts);
        var halves = LineEdits.Split(told.Segment(1)!, 11, told.NextSegmentId);
        var moved = told.Checklist.Items.Values.Select(item => EvidenceMoves.Follow(item, [told.Segment(1)!], halves)).ToImmutableArray();
        facts.Add(new LinesEdited(LineEdit.Split, [1], halves, moved));
        told = Fold(facts);
        facts.Add(new LinesEdited(LineEdit.Merged, [3, 2], [LineEdits.Merge(told.Segment(3)!, told.Segment(2)!)], []));
        told = Fold(facts);
        var off = Striking.Decide(told, new OffTheRecordWish(Guid.NewGuid(), told.Segment(3)!.FromMs + 50, 1_900))!;
        Assert.Equal<int>([3], off.Segments);
        Assert.Equal<string>(["q3"], off.Withdrawn);
        var after = Fold([.. facts, off]);

        List<ConversationFact> left = [.. facts.Select(fact => Striking.Without(fact, off, after)), off];
        var stored = System.Text.Json.JsonSerializer.Serialize(left, PortalJson.Options);
        Assert.DoesNotContain("pega", stored);
        Assert.DoesNotContain("cuente", stored);
        Assert.Equal("Vivo sola.", Fold(left).Segment(1)!.Text);
        Assert.Equal("Vivo sola", Fold(left).Checklist.Item("q1").Evidence[0].Quote);
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => EditUndo.Of(left[^2], Fold(left[..^2]), Fold(left))).Error);

        static ConversationState Fold(IReadOnlyList<ConversationFact> facts)
        {
            var state = new ConversationState();
            foreach (var fact in facts) state.Apply(new RecordedFact(state.Version + 1, DateTimeOffset.UnixEpoch, fact));
            return state;
        }
    }

    [Fact]
    public void The_same_wish_again_changes_nothing()
    {
        var talk = Told();
        var wish = new OffTheRecordWish(Guid.NewGuid(), 1_000, 2_000);
        talk.Tell(Striking.Decide(talk.State, wish)!);
        Assert.Null(Striking.Decide(talk.State, wish));
        Assert.Equal(wish.Id, Assert.Single(talk.State.OffTheRecord.Due).Wish.StrikeId);
        talk.Tell(new Forgotten(wish.Id));
        Assert.Empty(talk.State.OffTheRecord.Due);
    }

    [Theory, InlineData(-1, 5), InlineData(5, 5), InlineData(5, 4), InlineData(0, long.MaxValue)]
    public void What_is_no_stretch_is_refused(long from, long to) =>
        Assert.Equal(PortalError.Invalid, Assert.Throws<PortalException>(() => Striking.Decide(new ConversationState(), new OffTheRecordWish(Guid.NewGuid(), from, to))).Error);

    [Fact]
    public void Late_words_lose_what_was_said_inside()
    {
        var state = new OffTheRecordState();
        state.Apply(new RecordedFact(1, DateTimeOffset.UnixEpoch, new OffTheRecord(Guid.NewGuid(), 1_000, 2_000, [], [], "")));
        var heard = new Heard("k", true, "uno dos tres cuatro", 0, 4_000, null, SpeakerRole.Unknown, WordTimes.Spread("uno dos tres cuatro", 0, 4_000));

        var kept = state.Keep(heard)!;
        Assert.DoesNotContain("dos", kept.Text);
        Assert.Equal(kept.Text.Split(' '), kept.Words.Select(word => kept.Text.Substring(word.Start, word.Length)));
        Assert.Null(state.Keep(heard with { Words = [] }));
        Assert.Same(heard, new OffTheRecordState().Keep(heard));
    }

    [Fact]
    public void Silence_is_put_exactly_where_it_belongs()
    {
        ReadOnlyMemory<byte> pcm = Enumerable.Repeat((byte)1, 32_000).ToArray();
        var silent = pcm.Without([new Stretch(1_250, 1_500)], firstSample: 16_000).ToArray();
        Assert.Equal(Enumerable.Range(0, 32_000).Select(i => i is >= 8_000 and < 16_000 ? 0 : 1), silent.Select(value => (int)value));
        Assert.True(pcm.Without([new Stretch(0, 1_000), new Stretch(2_000, 9_000)], 16_000).Equals(pcm));
    }

    private static Talk Told()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewer, "¿Dónde vive?").Say(SpeakerRole.Interviewee, "En un piso de alquiler.");
        talk.Tell(talk.Decide(talk.Heard("q1", 2, "un piso de alquiler")).ToArray());
        talk.Say(SpeakerRole.Interviewee, "De salud, bien.");
        talk.Tell(talk.Decide(talk.Heard("q3", 3, "bien")).ToArray());
        return talk.Tell(new NoteTaken(Guid.NewGuid(), 1_500, "alquiler, preguntar"), new Titled("Un piso de alquiler", "«Un piso de alquiler»"));
    }

    private static List<RecordedFact> Facts()
    {
        var segment = new Segment(2, null, SpeakerRole.Interviewee, "En un piso de alquiler.", 1_000, 2_000, []);
        var proof = EvidenceTimes.Prove(segment, 6, 16)!;
        ConversationFact[] facts =
        [
            new Opened(Guid.Empty, Guid.Empty, new Portal.Forms.FormRef("small", 1, "es"), "scripted", ConversationOrigin.Live, null),
            new SegmentHeard(new Segment(1, null, SpeakerRole.Interviewer, "¿Dónde vive?", 0, 1_000, []), "0"),
            new QuestionAsked("q1", 1), new SegmentHeard(segment, "1"), new SegmentCorrected(2, "En un piso de alquiler pequeño."),
            new QuestionAnswered("q1", new Answer("piso de alquiler"), [proof], AnswerSource.Rules), new QuestionVerified("q1"),
            new QuestionAnswered("q2", new Answer("sí"), [], AnswerSource.Person), new AnswerProposed("q2", new Proposal(new Answer("alquiler"), [proof], AnswerSource.Rules)),
            new MarkUndone(new ChecklistItem("q3", QuestionState.Answered, AnswerSource.Rules, new Answer("alquiler"), [proof], [], null)),
            new QuestionSetAside("q3", QuestionState.Declined),
            new NoteTaken(Guid.NewGuid(), 1_200, "alquiler"), new MomentFlagged(Guid.NewGuid(), 1_100, true), new Titled("Alquiler", "«alquiler»"),
        ];
        return [.. facts.Select((fact, i) => new RecordedFact(i + 1, DateTimeOffset.UnixEpoch, fact))];
    }
}
