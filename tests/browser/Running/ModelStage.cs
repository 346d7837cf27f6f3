using Portal.Tests.Browser.Sound;
using Portal.Tests.Support;

namespace Portal.Tests.Browser.Running;

/// <summary>A language model reads along, as long as it works: at first it does not.</summary>
public sealed class ModelStage : Stage
{
    private ModelPeer? peer;

    /// <summary>Whether the model answers.</summary>
    public bool Works { get; set; }

    private protected override bool PlaysOnce => false;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (peer is not null) await peer.DisposeAsync();
    }

    protected override async Task<IReadOnlyDictionary<string, string>> Settings()
    {
        peer = await ModelPeer.Start(_ => Works ? new ModelReply("""{"changes":[]}""") : new ModelReply(null, 503));
        return new Dictionary<string, string>
        {
            ["Engines__Scripted__Folder"] = Places.Scripts,
            ["Engines__Scripted__Default"] = "acogida",
            ["Analysts__OpenAI__BaseAddress"] = peer.BaseAddress,
            ["Analysts__OpenAI__Key"] = ModelPeer.Key,
            ["Analysts__OpenAI__WordsPerCall"] = "8",
            ["Analysts__OpenAI__Gated"] = "false",
            ["Analysts__OpenAI__Pause"] = "00:00:00.200",
        };
    }

    private protected override Task<short[]> Hear() => Talk.Speak(Interview.Spoken, TimeSpan.FromSeconds(1));
}
