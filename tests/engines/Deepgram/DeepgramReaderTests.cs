using Microsoft.Extensions.Options;
using Portal.Recordings;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Peers;
using Portal.Transcribers.Deepgram;
using Portal.Transcription;

namespace Portal.Tests.Engines.Deepgram;

/// <summary>Deepgram's API for recordings, under a peer that misbehaves.</summary>
public sealed class DeepgramReaderTests : FileEngineConformance
{
    private protected override IEnumerable<string> Nonsense =>
    [
        "no es json",
        "[]",
        "null",
        "{}",
        """{"results":{}}""",
        """{"results":{"utterances":"hola"}}""",
        """{"results":{"utterances":[null]}}""",
        """{"results":{"utterances":[{"transcript":"hola"}]}}""",
        """{"results":{"utterances":[{"transcript":"hola","words":[null]}]}}""",
        """{"results":{"utterances":[{"transcript":"hola","words":[{"word":"hola","start":900,"end":901}]}]}}""",
        """{"results":{"utterances":[{"transcript":"hola","words":[{"word":"hola","start":5,"end":1}]}]}}""",
        $$$"""{"results":{"utterances":[{"words":[{"word":"{{{new string('a', 1 << 20)}}}","start":0,"end":1}]}]}}""",
        $$"""{"relleno":"{{new string('a', 4 << 20)}}"}""",
    ];

    private protected override IEnumerable<int> Refusals => [.. base.Refusals, 402];

    // One question about the whole.
    private protected override bool GoesOnWhereItWas => false;

    [Fact]
    public async Task The_peer_is_one_that_Deepgrams_own_client_understands()
    {
        await using var peer = await DeepgramReadingPeer.Start(Talk);
        var sound = new TalkSound(Talk).Pcm;
        var file = Path.Combine(Path.GetTempPath(), $"portal-deepgram-{Guid.NewGuid():N}.wav");
        await File.WriteAllBytesAsync(file, [.. WavFile.Header(sound.Length / 2), .. sound]);
        try
        {
            Assert.Equal(string.Join(' ', Talk.Words.Select(word => word.Text)), await Vendor.Run("deepgram-recording.mjs", new Dictionary<string, string>(), peer.Address, DeepgramReadingPeer.Key, file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Asks_once_for_what_it_needs_and_a_voice_keeps_its_label()
    {
        await using var both = await Start(new());
        var stored = new StoredLines();
        await Read(both.Engine, stored);
        Assert.Equal(["0", "1"], stored.Lines.Select(line => line.Voice).Distinct());
        Assert.Equal(1, both.Asked());
        var settings = ((DeepgramReadingPeer)both.Peer).Settings;
        foreach (var wanted in new[] { "utterances", "punctuate", "mip_opt_out" }) Assert.Equal("true", settings[wanted]);
        Assert.Equal(("latest", false), ((string?)settings["diarize_model"], settings.ContainsKey("diarize")));
        Assert.Equal(("es", "empadronamiento"), ((string?)settings["language"], (string?)settings["keyterm"]));
    }

    [Fact]
    public async Task Nobody_there_is_away()
    {
        var both = await Start(new());
        await both.DisposeAsync();
        await Assert.ThrowsAsync<EngineUnavailableException>(() => Read(both.Engine, new()));
    }

    private protected override async Task<FilePeer> Start(FileFaults faults)
    {
        var peer = await DeepgramReadingPeer.Start(Talk, faults);
        return new(new DeepgramReader(Options.Create(new DeepgramOptions { Key = DeepgramReadingPeer.Key, Address = peer.Address })), () => peer.Asked, peer);
    }
}
