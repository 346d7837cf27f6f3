using Microsoft.Extensions.Options;
using Portal.Recordings;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Peers;
using Portal.Transcribers.OpenAi;

namespace Portal.Tests.Engines.OpenAi;

/// <summary>OpenAI's transcriptions with word times, under a peer that misbehaves.</summary>
public sealed class OpenAiFaultTests : FileEngineConformance
{
    private protected override IEnumerable<string> Nonsense =>
    [
        "no es json",
        "[1,2",
        "null",
        "{}",
        """{"segments":"hola"}""",
        """{"text":"hola","segments":[{"id":0,"text":"hola"}]}""",
        """{"text":"hola","segments":[{"id":0,"start":900,"end":950,"text":"hola"}]}""",
        """{"text":"hola","segments":[{"id":0,"start":5,"end":1,"text":"hola"}]}""",
        """{"text":"hola","segments":[{"id":0,"start":-5,"end":1,"text":"hola"}]}""",
        $$"""{"text":"{{new string('a', 1 << 20)}}"}""",
        $$"""{"text":"hola","relleno":"{{new string('a', 4 << 20)}}"}""",
        new string('[', 100_000),
    ];

    [Theory]
    [InlineData("whisper-1", "verbose_json")]
    [InlineData("gpt-4o-transcribe", "json")]
    [InlineData("gpt-transcribe", "json")]
    [InlineData("gpt-4o-transcribe-diarize", "diarized_json")]
    public async Task The_peer_is_one_that_OpenAIs_own_client_understands(string model, string format)
    {
        await using var peer = await OpenAiPeer.Start(Talk);
        var sound = new TalkSound(Talk).Pcm;
        var file = Path.Combine(Path.GetTempPath(), $"portal-openai-{Guid.NewGuid():N}.wav");
        await File.WriteAllBytesAsync(file, [.. WavFile.Header(sound.Length / 2), .. sound]);
        try
        {
            Assert.Equal(string.Join(' ', Talk.Words.Select(word => word.Text)), await Vendor.Run("openai-transcription.mjs", new Dictionary<string, string>(), peer.Address, OpenAiPeer.Key, file, model, format));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Asks_for_what_it_needs()
    {
        await using var peer = await OpenAiPeer.Start(Talk);
        await Read(Engine(peer), new());
        var form = peer.Forms.First();
        Assert.Equal(("es", "empadronamiento"), (form["language"].Single(), form["prompt"].Single()));
        Assert.Equal(["word", "segment"], form["timestamp_granularities[]"]);
    }

    [Fact]
    public async Task Gives_its_hints_as_lists_to_the_model_that_takes_lists()
    {
        await using var peer = await OpenAiPeer.Start(Talk);
        await Read(Engine(peer, "gpt-transcribe"), new());
        var form = peer.Forms.First();
        Assert.Equal(("es", "empadronamiento"), (form["languages[]"].Single(), form["keywords[]"].Single()));
        Assert.Empty(form["language"].Concat(form["prompt"]));
    }

    [Fact]
    public async Task Voices_are_told_apart_and_never_taken_for_those_of_another_piece()
    {
        await using var peer = await OpenAiPeer.Start(Talk);
        var stored = new StoredLines();
        await Read(Engine(peer, "gpt-4o-transcribe-diarize"), stored);
        AssertWordForWord(stored);
        Assert.True(peer.Asked > 2);
        var voices = stored.Lines.Select(line => line.Voice!).Distinct().ToList();
        Assert.Equal(peer.Asked * 2, voices.Count);
        Assert.Equal(["A", "B"], voices.Take(2));
        Assert.All(voices.Skip(2), voice => Assert.Matches("^[AB]@[1-9][0-9]+$", voice));
        Assert.All(stored.Lines.Zip(stored.Lines.Skip(1)), pair => Assert.NotEqual(pair.First.Voice, pair.Second.Voice));
    }

    [Theory]
    [InlineData("gpt-4o-transcribe")]
    [InlineData(null)]
    public async Task A_model_that_tells_no_times_is_given_short_pieces(string? model)
    {
        await using var peer = await OpenAiPeer.Start(Talk);
        var stored = new StoredLines();
        var settings = new OpenAiAudioOptions { Key = OpenAiPeer.Key, BaseAddress = peer.Address };
        await Read(new OpenAiAudioTranscriber(Options.Create(model is null ? settings : new OpenAiAudioOptions { Key = OpenAiPeer.Key, BaseAddress = peer.Address, Model = model })), stored);
        AssertWordForWord(stored);
        Assert.InRange(peer.Asked, Talk.DurationMs / 30_000, Talk.DurationMs / 15_000 + 1);
        Assert.All(stored.Lines.Zip(stored.Lines.Skip(1)), pair => Assert.True(pair.First.ToMs <= pair.Second.FromMs));
    }

    [Fact]
    public async Task A_wrong_key_is_a_matter_of_the_key()
    {
        await using var peer = await OpenAiPeer.Start(Talk);
        var engine = new OpenAiAudioTranscriber(Options.Create(new OpenAiAudioOptions { Key = "otra", BaseAddress = peer.Address }));
        Assert.Contains("clave", (await Assert.ThrowsAsync<PortalException>(() => Read(engine, new()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_there_is_away()
    {
        var peer = await OpenAiPeer.Start(Talk);
        var engine = Engine(peer);
        await peer.DisposeAsync();
        await Assert.ThrowsAsync<Portal.Transcription.EngineUnavailableException>(() => Read(engine, new()));
    }

    private protected override async Task<FilePeer> Start(FileFaults faults)
    {
        var peer = await OpenAiPeer.Start(Talk, faults);
        return new(Engine(peer), () => peer.Asked, peer);
    }

    private static OpenAiAudioTranscriber Engine(OpenAiPeer peer, string model = "whisper-1") => new(Options.Create(new OpenAiAudioOptions
    {
        Key = OpenAiPeer.Key, BaseAddress = peer.Address, Model = model, Format = model == "whisper-1" ? "verbose_json" : "", LongestPiece = TimeSpan.FromSeconds(25),
    }));
}
