using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Tests.Unit.Conversations;

public sealed class MicrophoneVoicesTests
{
    [Fact]
    public void A_question_and_its_answer_in_one_final_become_two_lines_and_a_single_word_keeps_its_speaker()
    {
        var final = Said("¿Y está empadronada? Sí. ¿Desde cuándo? Desde marzo.");
        var lines = Lines(final, (0, 1_200, 1), (1_230, 1_480, 2), (1_520, 2_400, 1), (2_420, 3_200, 2));
        Assert.Equal(
            [("¿Y está empadronada?", "mic_1", "k"), ("Sí.", "mic_2", "k/2"), ("¿Desde cuándo?", "mic_1", "k/3"), ("Desde marzo.", "mic_2", "k/4")],
            lines.Select(line => (line.Text, line.Voice!, line.Key)));
        Assert.All(lines, line => Assert.Equal(line.Text.Split(' '), line.Words.Select(word => line.Text.Substring(word.Start, word.Length))));
        Assert.Equal((final.FromMs, final.ToMs), (lines[0].FromMs, lines[^1].ToMs));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.ToMs <= pair.Second.FromMs));
        Assert.Equal(final.Words.Select(word => (word.FromMs, word.ToMs)), lines.SelectMany(line => line.Words).Select(word => (word.FromMs, word.ToMs)));
    }

    [Fact]
    public void What_stands_before_a_word_and_belongs_to_it_goes_with_it()
    {
        const string Text = "Vale. ¿ Dónde vive ? Aquí";
        var final = new Heard("k", true, Text, 0, 1_200, null, default, [new(0, 4, 0, 300), new(8, 5, 400, 600), new(14, 4, 600, 800), new(21, 4, 900, 1_200)]);
        Assert.Equal(["Vale. ¿", "Dónde vive ?", "Aquí"], Lines(final, (0, 300, 2), (350, 850, 1), (880, 1_200, 2)).Select(line => line.Text));
        var close = final with { Text = "Vale. ¿Dónde vive? Aquí", Words = [new(0, 4, 0, 300), new(7, 5, 400, 600), new(13, 4, 600, 800), new(19, 4, 900, 1_200)] };
        Assert.Equal(["Vale.", "¿Dónde vive?", "Aquí"], Lines(close, (0, 300, 2), (350, 850, 1), (880, 1_200, 2)).Select(line => line.Text));
    }

    [Fact]
    public void A_knock_at_the_other_microphone_and_a_word_said_at_the_same_time_split_nothing()
    {
        var final = Said("Vivo en un piso de alquiler");
        var knock = Assert.Single(Lines(final, (0, 500, 1), (500, 550, 2), (550, 1_600, 1)));
        Assert.Equal(("mic_1", "k", final.Text), (knock.Voice, knock.Key, knock.Text));
        // Between 500 and 900 both talk, so neither is clear.
        Assert.Equal("mic_1", Assert.Single(Lines(final, (0, 500, 1), (900, 1_600, 1))).Voice);
    }

    [Fact]
    public void Where_neither_was_clear_nobody_is_named_and_where_the_two_are_not_in_use_the_engine_is_believed()
    {
        var final = Said("Vivo en un piso") with { Voice = "spk_0" };
        Assert.Null(Assert.Single(Lines(final, (2_000, 3_000, 1))).Voice);
        Assert.Null(Assert.Single(Lines(final with { Words = [] }, (0, 400, 1), (400, 800, 2))).Voice);
        Assert.Equal("spk_0", Assert.Single(Lines(final, (200_000, 201_000, 1))).Voice);
        Assert.Equal("spk_0", Assert.Single(Lines(final)).Voice);
    }

    [Fact]
    public void Words_without_times_are_named_by_their_stretch_and_so_are_provisional_ones()
    {
        var final = Said("Vivo en un piso") with { Words = [] };
        Assert.Equal("mic_2", Assert.Single(Lines(final, (100, 700, 2))).Voice);
        Assert.Equal("mic_2", MicrophoneVoices.Name(Said("¿Vive sola? Vivo") with { Final = false }, Between((0, 200, 1), (200, 1_000, 2))).Voice);
    }

    [Fact]
    public void A_line_that_an_engine_cannot_place_keeps_all_its_words()
    {
        var dice = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, dice.Next(1, 9)).Select(_ => new string('a', dice.Next(1, 7)) + (dice.Next(3) == 0 ? "." : "")));
            var turns = new MicrophoneTurns();
            for (long at = dice.Next(400); at < 2_500; at += dice.Next(50, 700)) turns.Add(new MicrophoneTurn(at, at + dice.Next(50, 500), dice.Next(1, 3)));
            var lines = MicrophoneVoices.Lines(Said(text), turns.Between);
            Assert.Equal(text, string.Join(' ', lines.Select(line => line.Text)));
            Assert.Equal(lines.Length, lines.Select(line => line.Key).Distinct().Count());
            Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.NotEqual(pair.First.Voice, pair.Second.Voice));
        }
    }

    [Fact]
    public void The_fold_knows_what_was_told_and_forgets_what_was_struck_as_the_facts_do()
    {
        ConversationFact[] facts = [new MicrophonesHeard([], 0), new MicrophonesHeard([new(0, 400, 1), new(500, 900, 2)], 1_000), new MicrophonesHeard([new(1_000, 1_500, 2)], 1_600)];
        var off = new OffTheRecord(Guid.NewGuid(), 300, 600, [], [], "");
        var state = Fold([.. facts, off]);
        Assert.Equal<MicrophoneTurn>([new(0, 300, 1), new(600, 900, 2), new(1_000, 1_500, 2)], state.Microphones.Turns.All);
        Assert.Equal((true, 1_600L), (state.Microphones.AreTwo, state.Microphones.ThroughMs));
        var written = facts.Select(fact => Striking.Without(fact, off, state)).ToArray();
        Assert.Same(facts[2], written[2]);
        Assert.DoesNotContain(((MicrophonesHeard)written[1]).Turns, turn => turn.FromMs < 600 && turn.ToMs > 300);
        Assert.Equal<MicrophoneTurn>(state.Microphones.Turns.All, Fold([.. written, off]).Microphones.Turns.All);
    }

    [Fact]
    public void The_tail_takes_each_frame_once_and_tells_what_is_new()
    {
        var tail = new MicrophoneTail(100);
        var frame = AudioFrame.Parse([FrameBatch.PcmOfTwo, 5, 1, 1, 0, 2, 2, .. new byte[8_000]]);
        tail.Take(frame, 0);
        tail.Take(frame, 0);
        tail.Take(AudioFrame.Parse([FrameBatch.PcmOfTwo, 1, 2, .. new byte[400]]), 4_000);
        tail.Take(AudioFrame.Parse([FrameBatch.Pcm, .. new byte[1_600]]), 4_200);
        var fact = tail.Fact;
        Assert.Equal<MicrophoneTurn>([new(150, 262, 2)], fact.Turns);
        Assert.Equal((312L, 212L), (fact.ThroughMs, tail.UntoldMs));
    }

    private static ConversationState Fold(IReadOnlyList<ConversationFact> facts)
    {
        var state = new ConversationState();
        foreach (var fact in facts) state.Apply(new RecordedFact(state.Version + 1, DateTimeOffset.UnixEpoch, fact));
        return state;
    }

    /// <summary>Each letter takes 75 ms, so that it is known when each word was said.</summary>
    private static Heard Said(string text)
    {
        var to = text.Count(letter => letter != ' ') * 75;
        return new Heard("k", true, text, 0, to, null, SpeakerRole.Unknown, WordTimes.Spread(text, 0, to));
    }

    private static ImmutableArray<Heard> Lines(Heard final, params (long From, long To, int Microphone)[] turns) => MicrophoneVoices.Lines(final, Between(turns));

    private static Func<long, long, IEnumerable<MicrophoneTurn>> Between(params (long From, long To, int Microphone)[] turns)
    {
        var all = new MicrophoneTurns();
        foreach (var (from, to, microphone) in turns) all.Add(new MicrophoneTurn(from, to, microphone));
        return all.Between;
    }
}
