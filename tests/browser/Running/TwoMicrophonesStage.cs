using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Running;

/// <summary>
/// A sound card with two microphones: a deep tone at one and a high one at the other take turns, each heard at the other one 12 dB less. The engine tells no
/// voices apart, and question and answer are one line to it.
/// </summary>
public sealed class TwoMicrophonesStage : Stage
{
    /// <summary>What the first microphone's person sounds like, Hz.</summary>
    public const int Deep = 300;

    /// <summary>The second one's.</summary>
    public const int High = 1_100;

    private const int Rate = 16_000;
    private const int TurnSeconds = 2;
    private const int Turns = 10;

    private protected override bool PlaysOnce => false;

    protected override Task<IReadOnlyDictionary<string, string>> Settings() => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>
    {
        ["Engines__Scripted__Folder"] = Places.Scripts,
        ["Engines__Scripted__Default"] = "microfonos",
    });

    private protected override Task<short[]> Hear() => Task.FromResult(Enumerable.Range(0, Turns * TurnSeconds * Rate).SelectMany(i =>
    {
        var first = i / (TurnSeconds * Rate) % 2 == 0;
        var voice = 9_000 * Math.Sin(2 * Math.PI * (first ? Deep : High) * i / Rate);
        return new[] { (short)(first ? voice : voice / 4), (short)(first ? voice / 4 : voice) };
    }).ToArray());

    private protected override byte[] WavOf(short[] heard) => Wav.WriteStereo(heard, Rate);
}
