using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser;

/// <summary>The measure itself: it must notice what a recording could do wrong.</summary>
public sealed class SoundLikenessTests
{
    private static readonly short[] Source = Noise(16_000 * 8);

    [Fact]
    public void A_copy_with_silence_around_it_is_the_same_sound()
    {
        var likeness = Likeness.Of(Source, [.. new short[5_003], .. Source, .. new short[900]]);
        Assert.Equal(new(1, 5_003, 0), likeness with { Correlation = Math.Round(likeness.Correlation, 6) });
    }

    [Fact]
    public void Twenty_lost_milliseconds_show_as_drift_and_as_unlikeness()
    {
        var cut = Source.Length / 3;
        var likeness = Likeness.Of(Source, [.. Source[..cut], .. Source[(cut + 320)..]]);
        Assert.Equal(-320, likeness.Drift);
        Assert.True(likeness.Correlation < 0.99);
    }

    [Fact]
    public void A_lost_frame_takes_every_second_after_it_from_its_place()
    {
        var cut = Source.Length / 2;
        Assert.Equal(1, Likeness.SecondsThere(Source, Source));
        Assert.InRange(Likeness.SecondsThere(Source, [.. Source[..cut], .. Source[(cut + 4_000)..]]), 0.1, 0.7);
    }

    [Fact]
    public void Another_sound_is_unlike() => Assert.True(Likeness.Of(Source, Noise(16_000 * 8, seed: 2)).Correlation < 0.5);

    // Speech-like: bursts of low-passed noise of uneven length and loudness.
    private static short[] Noise(int samples, int seed = 1)
    {
        var dice = new Random(seed);
        var sound = new short[samples];
        double value = 0, loudness = 0;
        for (var i = 0; i < samples; i++)
        {
            if (i % 1_600 == 0) loudness = dice.Next(4) == 0 ? 0 : dice.Next(1_000, 6_000);
            value = 0.7 * value + 0.3 * (dice.NextDouble() * 2 - 1);
            sound[i] = (short)(value * loudness + (i is 0 || i == samples - 1 ? 1_000 : 0));
        }

        return sound;
    }
}
