using CsCheck;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Tests.Unit.Conversations;

public sealed class ConversationStateTests
{
    [Fact]
    public void A_recording_that_was_made_before_began_when_it_was_made()
    {
        var (held, opened) = (DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));
        var state = new ConversationState();
        state.Apply(new RecordedFact(1, opened, new Opened(Guid.NewGuid(), Guid.NewGuid(), new FormRef("intake", 1, "es"), "vosk", ConversationOrigin.Upload, null, held)));
        Assert.Equal(held, state.OpenedAt);
        state = new ConversationState();
        state.Apply(new RecordedFact(1, opened, new Opened(Guid.NewGuid(), Guid.NewGuid(), new FormRef("intake", 1, "es"), "vosk", ConversationOrigin.Live, null)));
        Assert.Equal(opened, state.OpenedAt);
    }

    [Fact]
    public void Naming_a_voice_names_all_its_lines_and_a_line_only_itself()
    {
        var talk = new Talk();
        foreach (var (id, voice) in new[] { (1, "a"), (2, "b"), (3, "a") })
            talk.Tell(new SegmentHeard(new Segment(id, voice, SpeakerRole.Unknown, "…", id, id, []), $"{id}"));

        talk.Tell(new SpeakerNamed(null, "a", SpeakerRole.Interviewer), new SpeakerNamed(3, null, SpeakerRole.Other));

        Assert.Equal([SpeakerRole.Interviewer, SpeakerRole.Unknown, SpeakerRole.Other], talk.State.Segments.Select(segment => segment.Role));
    }

    [Fact]
    public void An_interruption_ends_when_the_sound_comes_back()
    {
        var talk = new Talk().Tell(new Interrupted());
        Assert.Equal(ConversationStatus.Interrupted, talk.State.Status);
        Assert.Equal(ConversationStatus.Live, talk.Tell(new Resumed()).State.Status);
    }

    [Fact]
    public void Any_facts_in_any_order_fold_without_an_error()
    {
        var question = Gen.Int[0, 2].Select(i => new[] { "q1", "q2", "nowhere" }[i]);
        var fact = Gen.OneOf<ConversationFact>(
            question.Select(q => (ConversationFact)new QuestionAsked(q, 1)),
            question.Select(q => (ConversationFact)new QuestionAnswered(q, new Answer("sí", true), [], AnswerSource.Rules)),
            question.Select(q => (ConversationFact)new AnswerProposed(q, new Proposal(new Answer("no"), [], AnswerSource.Rules))),
            question.Select(q => (ConversationFact)new AnswerWithdrawn(q, "…", AnswerSource.Person)),
            question.Select(q => (ConversationFact)new QuestionSetAside(q, QuestionState.Declined)),
            question.Select(q => (ConversationFact)new QuestionVerified(q)),
            Gen.Int[-1, 9].Select(id => (ConversationFact)new SegmentCorrected(id, "…")),
            Gen.Int[-1, 9].Select(id => (ConversationFact)new SpeakerNamed(id, null, SpeakerRole.Other)),
            Gen.Select(Gen.Int[-1, 9], Gen.Int[-1, 9]).Select(ids => (ConversationFact)new LinesEdited(
                LineEdit.Merged, [ids.Item1, ids.Item2], [new Segment(ids.Item1, null, SpeakerRole.Other, "…", 0, 1, [])], [ChecklistItem.Pending("q1")])),
            Gen.Const((ConversationFact)new Sealed(5, true)),
            Gen.Const((ConversationFact)new StageFailed(Stage.Title, 9, true, "…")),
            Gen.Const((ConversationFact)new Finished()));

        fact.List[0, 40].Sample(facts =>
        {
            var talk = new Talk().Tell([.. facts]);
            Assert.Equal(facts.Count + 1, talk.State.Version);
            Assert.All(talk.State.Checklist.Items.Values, item => Assert.False(item.State == QuestionState.Asked && item.DecidedByPerson));
        });
    }
}
