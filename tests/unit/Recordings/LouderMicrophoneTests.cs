using System.Text.Json;
using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Tests.Unit.Recordings;

/// <summary>Two microphones told apart by how loud they are: the vectors are the browser's too.</summary>
public sealed class LouderMicrophoneTests
{
    private const int Rate = 48_000;

    public static TheoryData<string, double[][], string> Vectors()
    {
        var data = new TheoryData<string, double[][], string>();
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "microphones.json"));
        foreach (var vector in JsonSerializer.Deserialize<List<Vector>>(json, JsonSerializerOptions.Web)!) data.Add(vector.Name, vector.Blocks, vector.Louder);
        return data;
    }

    [Theory, MemberData(nameof(Vectors))]
    public void A_block_is_of_the_microphone_that_is_clearly_louder(string name, double[][] blocks, string louder)
    {
        var microphone = new LouderMicrophone();
        var heard = blocks.SelectMany(block => Enumerable.Repeat(block, (int)block[2])).Select(block => microphone.Next(block[0] * block[0], block[1] * block[1]));
        Assert.True(louder == string.Concat(heard), name);
    }

    [Fact]
    public void A_file_with_a_microphone_for_each_person_tells_who_speaks_when_through_bleed_and_noise()
    {
        var turns = Listen(Talk(bleed: 0.25f)).Turns();
        Assert.Equal([1, 2, 1, 2], turns.Select(turn => turn.Microphone));
        Assert.Equal([500, 2_500, 5_000, 7_500], turns.Select(turn => turn.FromMs));
        // To the end of the voice and a breath more.
        Assert.Equal([2_200, 4_700, 7_200, 9_700], turns.Select(turn => turn.ToMs));
    }

    [Theory]
    [InlineData("a copy", 1f, 1f)]
    [InlineData("one room heard by two capsules", 0.7f, 0.9f)]
    [InlineData("the other channel is empty", 1f, 0f)]
    public void Any_other_stereo_file_is_left_as_it_is(string kind, float bleed, float loudness) =>
        Assert.True(Listen(Talk(bleed).Select(sample => (sample.Left, sample.Right * loudness))).Turns().IsEmpty, kind);

    [Fact]
    public void A_file_without_sound_is_no_talk() => Assert.Empty(Listen(Enumerable.Repeat((0f, 0f), Rate)).Turns());

    [Fact]
    public void Of_turns_those_that_reach_in_are_found_and_what_was_struck_is_cut_out()
    {
        var turns = new MicrophoneTurns();
        foreach (var turn in new MicrophoneTurn[] { new(0, 100, 1), new(100, 300, 1), new(300, 400, 2), new(350, 500, 1), new(900, 900, 2), new(900, 1_200, 2) }) turns.Add(turn);
        Assert.Equal<MicrophoneTurn>([new(0, 300, 1), new(300, 400, 2), new(400, 500, 1), new(900, 1_200, 2)], turns.All);
        Assert.Equal([300, 400], turns.Between(350, 900).Select(turn => turn.FromMs));
        Assert.Empty(turns.Between(500, 900));
        turns.Remove(new Stretch(200, 1_000));
        Assert.Equal<MicrophoneTurn>([new(0, 200, 1), new(1_000, 1_200, 2)], turns.All);
    }

    private static StereoListening Listen(IEnumerable<(float Left, float Right)> sound)
    {
        var listening = new StereoListening(Rate);
        foreach (var (left, right) in sound) listening.Add(left, right);
        return listening;
    }

    /// <summary>Two people in turns of two seconds, half a second between them, in a room; each microphone hears the other person so much less.</summary>
    private static IEnumerable<(float Left, float Right)> Talk(float bleed)
    {
        var dice = new Random(5);
        for (var i = 0; i < Rate * 10; i++)
        {
            var (turn, at) = (i / (Rate * 5 / 2), i % (Rate * 5 / 2));
            // The first one has its pause before it, so that the room is heard by itself.
            var speaks = turn == 0 ? at is >= Rate / 2 and < Rate * 2 : at < Rate * 2;
            var voice = speaks ? 0.1f * (float)((dice.NextDouble() * 2) - 1) : 0;
            var (left, right) = turn % 2 == 0 ? (voice, voice * bleed) : (voice * bleed, voice);
            yield return (left + Room(), right + Room());
        }

        float Room() => 0.003f * (float)((dice.NextDouble() * 2) - 1);
    }

    private sealed record Vector(string Name, double[][] Blocks, string Louder);
}
