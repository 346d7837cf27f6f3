using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Running;

/// <summary>The engine <c>scripted</c> tells a short Spanish interview in time with whatever the microphone hears.</summary>
public sealed class ScriptedStage : Stage
{
    private protected override bool PlaysOnce => false;

    protected override Task<IReadOnlyDictionary<string, string>> Settings() => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>
    {
        ["Engines__Scripted__Folder"] = Places.Scripts,
        ["Engines__Scripted__Default"] = "acogida",
    });

    private protected override Task<short[]> Hear() => Talk.Speak(Interview.Spoken, TimeSpan.FromSeconds(1));
}
