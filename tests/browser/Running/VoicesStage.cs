using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Running;

/// <summary>An engine that tells two voices apart and does not say whose they are; the interviewer happens to be its voice 1. It takes all that comes after the first questions for the other one.</summary>
public sealed class VoicesStage : Stage
{
    private protected override bool PlaysOnce => false;

    protected override Task<IReadOnlyDictionary<string, string>> Settings() => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>
    {
        ["Engines__Scripted__Folder"] = Places.Scripts,
        ["Engines__Scripted__Default"] = "voces",
    });

    private protected override Task<short[]> Hear() => Talk.Speak(Interview.Spoken, TimeSpan.FromSeconds(1));
}
