using System.Buffers.Binary;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Tests.Unit.Transcription;

public sealed class UnheardTests
{
    private const int Rate = 16_000;

    [Fact]
    public void Speech_without_words_is_found_and_a_silent_room_is_not()
    {
        var found = Unheard.In(Voiced(("room", 3), ("voice", 2), ("room", 4), ("voice", 3), ("room", 2)), [Line(9_000, 12_000)]);

        var only = Assert.Single(found);
        Assert.InRange(only.FromMs, 2_900, 3_100);
        Assert.InRange(only.ToMs, 4_900, 5_100);
    }

    [Fact]
    public void Words_are_told_late_and_hold_what_was_said_just_before_them() =>
        Assert.Empty(Unheard.In(Voiced(("room", 3), ("voice", 2), ("room", 3)), [Line(4_200, 5_800)]));

    [Fact]
    public void A_pause_within_a_sentence_does_not_part_it_and_a_cough_is_no_speech()
    {
        var found = Unheard.In(Voiced(("room", 2), ("voice", 1), ("room", 0.6), ("voice", 1), ("room", 3), ("voice", 0.2), ("room", 3)), []);

        var only = Assert.Single(found);
        Assert.InRange(only.ToMs - only.FromMs, 2_400, 2_800);
    }

    [Fact]
    public void A_loud_room_and_a_quiet_one_are_both_rooms()
    {
        Assert.Single(Unheard.In(Voiced(("hall", 5), ("voice", 2), ("hall", 5)), []));
        Assert.Single(Unheard.In(Voiced(("nothing", 5), ("voice", 2), ("nothing", 5)), []));
        Assert.Empty(Unheard.In(Voiced(("hall", 12)), []));
        Assert.Empty(Unheard.In(Voiced(), []));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(320)]
    [InlineData(5_000)]
    public void It_does_not_matter_in_which_pieces_the_sound_comes(int samples)
    {
        var sound = Sound(("room", 2), ("voice", 1), ("room", 2));
        var energy = new SpeechEnergy();
        for (var at = 0; at < sound.Length; at += samples * 2) energy.Add(sound.AsSpan(at, Math.Min(samples * 2, sound.Length - at)));

        Assert.Equal(Voiced(("room", 2), ("voice", 1), ("room", 2)), energy.Voiced());
    }

    private static Segment Line(long fromMs, long toMs) => new(1, null, SpeakerRole.Unknown, "Algo.", fromMs, toMs, []);

    private static bool[] Voiced(params (string What, double Seconds)[] parts)
    {
        var energy = new SpeechEnergy();
        energy.Add(Sound(parts));
        return energy.Voiced();
    }

    /// <summary>Noise of a steady loudness, seeded.</summary>
    private static byte[] Sound(params (string What, double Seconds)[] parts)
    {
        var dice = new Random(7);
        var samples = parts.SelectMany(part => Enumerable.Range(0, (int)(part.Seconds * Rate)).Select(_ => (short)dice.Next(-Loud(part.What), Loud(part.What) + 1))).ToArray();
        var pcm = new byte[samples.Length * 2];
        for (var i = 0; i < samples.Length; i++) BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(i * 2), samples[i]);
        return pcm;
    }

    private static int Loud(string what) => what switch { "voice" => 9_000, "hall" => 900, "room" => 60, _ => 0 };
}
