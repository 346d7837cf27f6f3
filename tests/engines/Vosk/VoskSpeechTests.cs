using Microsoft.Extensions.Options;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;
using Portal.Transcribers.Vosk;
using Portal.Transcription;

namespace Portal.Tests.Engines.Vosk;

/// <summary>A real recogniser behind vosk's protocol, and real (synthetic) voices.</summary>
public sealed class VoskSpeechTests(VoskSpeechTests.Peer peer) : SessionConformance, IClassFixture<VoskSpeechTests.Peer>
{
    private protected override ITranscriber Engine { get; } =
        new VoskTranscriber(Options.Create(new VoskOptions { Addresses = new() { ["en"] = peer.Address } }), TimeProvider.System);

    private protected override TranscriptionRequest Request => new("en", ["employment"], null, 0);

    private protected override Task<byte[]> Sound() => Task.FromResult(peer.Interview);

    private protected override async Task<List<Heard>> Whole() => peer.Heard ??= await base.Whole();

    [Fact]
    public async Task Hears_what_was_said_and_keeps_a_short_answer_apart()
    {
        var lines = (await Whole()).Where(h => h.Final && h.Text.Length > 0).Select(h => h.Text).ToList();
        var heard = string.Join(' ', lines).Split(' ');
        var right = Likeness.Common(Peer.Said.Split(' '), heard);
        Assert.True(right >= Peer.Said.Split(' ').Length * 0.8, $"only {right} words are right");
        Assert.Contains("no", lines);
    }

    public sealed class Peer : IAsyncLifetime
    {
        public const string Said = "do you have a job at the moment no i lost my work in may and where do you live now i live with my sister and her children";

        private PeerProcess? vosk;

        public string Address => vosk!.Address;

        public byte[] Interview { get; private set; } = [];

        internal List<Heard>? Heard { get; set; }

        public async Task InitializeAsync()
        {
            vosk = await PeerProcess.StartVosk();
            Interview = await SpokenSound.Talk(
                (SpokenSound.Festival, "do you have a job at the moment", 0.9),
                (SpokenSound.Flite, "no", 0.9),
                (SpokenSound.Flite, "i lost my work in may", 0.9),
                (SpokenSound.Festival, "and where do you live now", 0.9),
                (SpokenSound.Flite, "i live with my sister and her children", 1.2));
        }

        public async Task DisposeAsync()
        {
            if (vosk is not null) await vosk.DisposeAsync();
        }
    }
}
