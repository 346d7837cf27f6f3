using System.Numerics;

namespace Portal.Audio;

/// <summary>
/// Changes the sample rate of a stream: a sinc under a Kaiser window, one set of weights per position between two input samples. Passes speech up to
/// 94 % of half the lower rate and keeps what would fold back about 90 dB down. Output sample n lies exactly where input sample n·from/to does.
/// </summary>
internal sealed class Resampler
{
    private const double Passed = 0.94;
    private const int Crossings = 32;
    private const double KaiserBeta = 9;
    // Rates without a common divisor would need a set per output sample; this many are closer together than 16 bits can tell.
    private const int MostPhases = 1_024;

    private readonly int step;
    private readonly int parts;
    private readonly int half;
    private readonly float[][] weights;
    private float[] buffer;
    private int held;
    // Where the next output sample lies: buffer[centre] and so many parts of the way to the next.
    private long centre;
    private long part;
    private long taken;
    private long given;
    private readonly int from;
    private readonly int to;

    public Resampler(int from, int to)
    {
        (this.from, this.to) = (from, to);
        var common = (int)BigInteger.GreatestCommonDivisor(from, to);
        (step, parts) = (from / common, to / common);
        var cutoff = 0.5 * Math.Min(1.0, (double)to / from) * Passed;
        half = (int)Math.Ceiling(Crossings / (2 * cutoff));
        weights = [.. Enumerable.Range(0, Math.Min(parts, MostPhases) + 1).Select(p => Weights(cutoff, (double)p / Math.Min(parts, MostPhases)))];
        buffer = new float[half * 4 + 32_768];
        held = half - 1;
        centre = half - 1;
    }

    /// <summary>Input goes in, what is ready comes out; valid until the next call.</summary>
    public ReadOnlySpan<float> Take(ReadOnlySpan<float> input)
    {
        taken += input.Length;
        Append(input);
        return Convert(long.MaxValue);
    }

    /// <summary>The rest.</summary>
    public ReadOnlySpan<float> Finish()
    {
        Append(new float[half + 1]);
        return Convert((taken * to + from - 1) / from);
    }

    private void Append(ReadOnlySpan<float> input)
    {
        // What lies more than half a window before the next output is done with.
        var done = (int)Math.Min(held, centre - (half - 1));
        if (done > 0)
        {
            Array.Copy(buffer, done, buffer, 0, held - done);
            held -= done;
            centre -= done;
        }
        if (held + input.Length > buffer.Length) Array.Resize(ref buffer, held + input.Length);
        input.CopyTo(buffer.AsSpan(held));
        held += input.Length;
    }

    private ReadOnlySpan<float> Convert(long most)
    {
        var output = new List<float>((int)((long)held * to / from) + 1);
        for (; centre + half < held && given < most; given++)
        {
            var phase = parts <= MostPhases ? (int)part : (int)Math.Round((double)part / parts * MostPhases);
            output.Add(Dot(weights[phase], buffer.AsSpan((int)centre - (half - 1), half * 2)));
            centre += step / parts;
            part += step % parts;
            if (part < parts) continue;
            part -= parts;
            centre++;
        }
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(output);
    }

    /// <summary>For the input samples from half-1 before the centre to half after it.</summary>
    private float[] Weights(double cutoff, double fraction)
    {
        var w = new double[half * 2];
        for (var i = 0; i < w.Length; i++)
        {
            var x = i - (half - 1) - fraction;
            var angle = 2 * Math.PI * cutoff * x;
            var sinc = Math.Abs(angle) < 1e-9 ? 1 : Math.Sin(angle) / angle;
            var edge = 1 - x / half * (x / half);
            w[i] = sinc * (edge <= 0 ? 0 : Bessel(KaiserBeta * Math.Sqrt(edge)));
        }
        var sum = w.Sum();
        return [.. w.Select(v => (float)(v / sum))];
    }

    /// <summary>Modified Bessel function of the first kind, order zero, by its series.</summary>
    private static double Bessel(double x)
    {
        double sum = 1, term = 1;
        for (var k = 1; term > sum * 1e-12; k++)
        {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sums = Vector<float>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector<float>.Count; i += Vector<float>.Count) sums += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        var sum = Vector.Sum(sums);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
