namespace Portal.Tests.Browser.Running;

/// <summary>A machine without the program that reads mp3 and the like, which tries again without much ado.</summary>
public sealed class QueueStage : Stage
{
    private protected override bool PlaysOnce => false;

    protected override Task<IReadOnlyDictionary<string, string>> Settings() => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>
    {
        ["Engines__Scripted__Folder"] = Places.Scripts,
        ["Engines__Scripted__Default"] = "acogida",
        ["Audio__Ffmpeg"] = "there-is-no-such-program",
        ["Processing__FirstPause"] = "00:00:00.050",
    });

    private protected override Task<short[]> Hear() => Task.FromResult(new short[16_000]);
}
