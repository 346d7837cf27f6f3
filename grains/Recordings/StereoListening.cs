using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Recordings;

/// <summary>
/// Finds out whether the two channels of a file are the microphones of two people: fed with both in order, at any rate. It keeps two bytes for fifty
/// milliseconds and nothing of the sound.
/// </summary>
public sealed class StereoListening(int rate)
{
    private const int BlocksInSecond = AudioFormat.SampleRate / TwoMicrophones.BlockSamples;
    private const double FullScale = 32_768d * 32_768d;
    // In a room one microphone with two capsules hears everybody nearly alike; where one channel is a copy or empty, only one of them is ever the louder one.
    private const double ClearShare = 0.6;
    private const double LeastShare = 0.05;

    private readonly LouderMicrophone louder = new();
    private readonly MicrophoneTurns turns = new();
    private readonly List<sbyte> levels = [];
    private readonly List<byte> clear = [];
    private double first;
    private double second;
    private long samples;
    private long begin;
    private long end = rate / BlocksInSecond;

    /// <summary>The next sample of each channel, from -1 to 1.</summary>
    public void Add(float left, float right)
    {
        first += left * left;
        second += right * right;
        if (++samples >= end) Close();
    }

    /// <summary>Which microphone was the louder one and when; nothing where the channels are anything else than two microphones.</summary>
    public ImmutableArray<MicrophoneTurn> Turns()
    {
        var least = SpeechEnergy.LeastVoice(levels);
        int voiced = 0, ones = 0, twos = 0;
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i] < least) continue;
            voiced++;
            if (clear[i] == TwoMicrophones.Second) twos++;
            else if (clear[i] != TwoMicrophones.Neither) ones++;
        }
        return voiced > 0 && ones + twos >= voiced * ClearShare && Math.Min(ones, twos) >= voiced * LeastShare ? turns.All : [];
    }

    private void Close()
    {
        var length = Math.Max(1, samples - begin);
        var (one, two) = (first / length, second / length);
        var from = levels.Count * 1_000L / BlocksInSecond;
        levels.Add(SpeechEnergy.Decibels(Math.Max(one, two)));
        clear.Add(LouderMicrophone.Of(one * FullScale, two * FullScale));
        if (louder.Next(one * FullScale, two * FullScale) is var microphone and not TwoMicrophones.Neither)
            turns.Add(new MicrophoneTurn(from, levels.Count * 1_000L / BlocksInSecond, microphone));
        (first, second, begin, end) = (0, 0, samples, (levels.Count + 1L) * rate / BlocksInSecond);
    }
}
