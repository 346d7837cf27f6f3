namespace Portal.Tests.Browser.Running;

/// <summary>The engine that is chosen first does not answer: nothing listens where it should.</summary>
public sealed class SilentEngineStage : Stage
{
    private protected override bool PlaysOnce => false;

    protected override Task<IReadOnlyDictionary<string, string>> Settings() => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>
    {
        ["Engines__Vosk__Addresses__es"] = "ws://127.0.0.1:9",
        ["Engines__Scripted__Folder"] = Places.Scripts,
        ["Engines__Scripted__Default"] = "acogida",
    });

    private protected override Task<short[]> Hear() => Task.FromResult(new short[16_000]);
}
