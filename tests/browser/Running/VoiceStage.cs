using Portal.Tests.Browser.Sound;
using Portal.Tests.Support;

namespace Portal.Tests.Browser.Running;

/// <summary>A real recogniser that speaks vosk-server's protocol hears an English interview.</summary>
public sealed class VoiceStage : Stage
{
    // Opening the microphone, the worklet and the recording takes a moment, during which the file already plays.
    private static readonly TimeSpan Lead = TimeSpan.FromSeconds(4);

    private PeerProcess? recogniser;

    private protected override bool PlaysOnce => true;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (recogniser is not null)
            await recogniser.DisposeAsync();
    }

    protected override async Task<IReadOnlyDictionary<string, string>> Settings()
    {
        recogniser = await PeerProcess.StartVosk();
        return new Dictionary<string, string> { ["Engines__Vosk__Addresses__en"] = recogniser.Address };
    }

    private protected override Task<short[]> Hear() => Talk.Speak(Interview.Spoken, Lead);
}
