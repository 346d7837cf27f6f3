namespace Portal.Tests.Browser.Sound;

/// <summary>
/// How well a recording matches the sound it was made from. Resampled on its way, it lies between the samples of the source: alignment is to a tenth of a sample.
/// </summary>
/// <param name="Correlation">Normalised correlation over the source's voiced span, 1 = the same but for loudness.</param>
/// <param name="Lag">Where the source's first sample lies in the recording, in samples.</param>
/// <param name="Drift">How much later than its beginning the end of the source lies, against where it should: lost (negative) or extra samples.</param>
internal sealed record Likeness(double Correlation, int Lag, int Drift)
{
    private const int Coarse = 80;
    private const int Window = 16_000;
    private const int Slack = 8_000;
    private const int Taps = 16;
    private const double Silence = 200;

    /// <summary>Finds the source in the recording and compares the two.</summary>
    public static Likeness Of(ReadOnlySpan<short> source, ReadOnlySpan<short> recording)
    {
        var (from, to) = Voiced(source);
        var lag = Fine(source[from..to], recording, CoarseLag(source[from..to], recording));
        var first = Fine(source.Slice(from, Window), recording, lag);
        var expectedEnd = lag + (to - Window - from);
        var last = Fine(source.Slice(to - Window, Window), recording, expectedEnd);
        return new(Between(source[from..to], recording, lag), lag - from, last - expectedEnd - (first - lag));
    }

    /// <summary>
    /// How many of the source's seconds are in the recording, each after the one before it, give or take an eighth of a second: on a busy machine the browser's own microphone
    /// clicks and shifts a little, but a frame that was lost or came twice moves everything after it by twice as much. One is: all of them.
    /// </summary>
    public static double SecondsThere(ReadOnlySpan<short> source, ReadOnlySpan<short> recording)
    {
        var seconds = BySecond(source, recording);
        return seconds.Count(likeness => likeness > 0.8) / (double)seconds.Count;
    }

    private static List<double> BySecond(ReadOnlySpan<short> source, ReadOnlySpan<short> recording)
    {
        var (from, to) = Voiced(source);
        var lag = Fine(source[from..to], recording, CoarseLag(source[from..to], recording)) - from;
        var seconds = new List<double>();
        for (var at = from; at + Window <= to; at += Window)
        {
            var piece = source.Slice(at, Window);
            var place = Fine(piece, recording, at + lag);
            seconds.Add(Between(piece, recording, place));
            if (seconds[^1] > 0.8) lag = place - at;
        }

        return seconds;
    }

    /// <summary>From the first to after the last sample that is not silence.</summary>
    public static (int From, int To) Voiced(ReadOnlySpan<short> sound)
    {
        var from = 0;
        while (from < sound.Length && Math.Abs((int)sound[from]) < Silence) from++;
        var to = sound.Length;
        while (to > from && Math.Abs((int)sound[to - 1]) < Silence) to--;
        return (from, to);
    }

    private static double Between(ReadOnlySpan<short> source, ReadOnlySpan<short> recording, int lag)
    {
        var offset = LoudestSecond(source);
        var (best, at) = (double.MinValue, 0.0);
        for (var tenth = -9; tenth <= 9; tenth++)
        {
            var likeness = CorrelationAt(Later(source.Slice(offset, Math.Min(Window, source.Length - offset)), tenth / 10.0), recording, lag + offset);
            if (likeness > best) (best, at) = (likeness, tenth / 10.0);
        }

        return CorrelationAt(Later(source, at), recording, lag);
    }

    // Delays by a part of a sample: windowed sinc interpolation.
    private static short[] Later(ReadOnlySpan<short> sound, double by)
    {
        if (by == 0) return sound.ToArray();
        Span<double> taps = stackalloc double[2 * Taps + 1];
        for (var i = -Taps; i <= Taps; i++)
        {
            var x = i - by;
            taps[i + Taps] = Math.Sin(Math.PI * x) / (Math.PI * x) * (0.5 + 0.5 * Math.Cos(Math.PI * x / (Taps + 1)));
        }

        var later = new short[sound.Length];
        for (var at = 0; at < sound.Length; at++)
        {
            var sum = 0.0;
            for (var i = Math.Max(-Taps, at - sound.Length + 1); i <= Taps && i <= at; i++) sum += taps[i + Taps] * sound[at - i];
            later[at] = (short)Math.Clamp(Math.Round(sum), short.MinValue, short.MaxValue);
        }

        return later;
    }

    // By loudness, five milliseconds at a time: cheap enough to try every place.
    private static int CoarseLag(ReadOnlySpan<short> source, ReadOnlySpan<short> recording)
    {
        var a = Loudness(source);
        var b = Loudness(recording);
        var (best, at) = (double.MinValue, 0);
        for (var lag = -a.Length / 2; lag < b.Length; lag++)
        {
            var sum = 0.0;
            for (var i = Math.Max(0, -lag); i < a.Length && i + lag < b.Length; i++) sum += a[i] * b[i + lag];
            if (sum > best) (best, at) = (sum, lag);
        }

        return at * Coarse;
    }

    private static int Fine(ReadOnlySpan<short> source, ReadOnlySpan<short> recording, int near)
    {
        // The loudest second decides; trying the whole talk at every place would take minutes.
        var offset = LoudestSecond(source);
        var piece = source.Slice(offset, Math.Min(Window, source.Length - offset));
        var (best, at) = (double.MinValue, near);
        for (var lag = near - Slack / 4; lag <= near + Slack / 4; lag++)
        {
            var likeness = CorrelationAt(piece, recording, lag + offset);
            if (likeness > best) (best, at) = (likeness, lag);
        }

        return at;
    }

    private static int LoudestSecond(ReadOnlySpan<short> sound)
    {
        var (best, at) = (-1.0, 0);
        for (var from = 0; from + Window <= sound.Length; from += Window / 2)
        {
            var energy = 0.0;
            foreach (var sample in sound.Slice(from, Window)) energy += (double)sample * sample;
            if (energy > best) (best, at) = (energy, from);
        }

        return at;
    }

    private static double CorrelationAt(ReadOnlySpan<short> source, ReadOnlySpan<short> recording, int lag)
    {
        double xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var at = i + lag;
            double x = source[i], y = at >= 0 && at < recording.Length ? recording[at] : 0;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }

        return xx == 0 || yy == 0 ? 0 : xy / Math.Sqrt(xx * yy);
    }

    private static double[] Loudness(ReadOnlySpan<short> sound)
    {
        var loudness = new double[sound.Length / Coarse];
        for (var i = 0; i < loudness.Length; i++)
        {
            foreach (var sample in sound.Slice(i * Coarse, Coarse)) loudness[i] += Math.Abs((int)sample);
        }

        var mean = loudness.Length == 0 ? 0 : loudness.Average();
        for (var i = 0; i < loudness.Length; i++) loudness[i] -= mean;
        return loudness;
    }
}
