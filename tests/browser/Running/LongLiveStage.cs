using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Running;

/// <summary>A talk of sixty-four lines through all scopes, told in half a minute; the person says one number, and later another one.</summary>
public sealed class LongLiveStage : Stage
{
    private protected override bool PlaysOnce => false;

    protected override Task<IReadOnlyDictionary<string, string>> Settings() => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>
    {
        ["Engines__Scripted__Folder"] = Places.Scripts,
        ["Engines__Scripted__Default"] = "charla-larga",
    });

    private protected override Task<short[]> Hear() => Talk.Speak(Interview.Spoken, TimeSpan.FromSeconds(1));
}
