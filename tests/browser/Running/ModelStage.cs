using System.Text.Json;
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
        peer = await ModelPeer.Start(call => Works ? new ModelReply(Answer(call)) : new ModelReply(null, 503));
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

    /// <summary>It finds no answers, and sums up the line that says where she is registered.</summary>
    private static string Answer(ModelCall call)
    {
        if (call.Schema?.Contains("sentences", StringComparison.Ordinal) != true) return """{"changes":[]}""";
        var line = call.Messages[^1].Content.Split('\n').First(text => text.Contains("empadronada en casa de mi hermana", StringComparison.Ordinal));
        return JsonSerializer.Serialize(new
        {
            title = "Padrón y vivienda",
            sentences = new[] { new { text = "Está empadronada en casa de su hermana.", lines = new[] { JsonSerializer.Deserialize<JsonElement[]>(line)![0].GetInt32() } } },
        });
    }

    private protected override Task<short[]> Hear() => Talk.Speak(Interview.Spoken, TimeSpan.FromSeconds(1));
}
