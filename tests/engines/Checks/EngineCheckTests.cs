using Amazon.Runtime;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Tests.Engines.Aws;
using Portal.Tests.Engines.Deepgram;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.OpenAi;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Engines.Vosk;
using Portal.Tests.Support;
using Portal.Transcribers.Aws;
using Portal.Transcribers.Aws.Vocabularies;
using Portal.Transcribers.Command;
using Portal.Transcribers.Deepgram;
using Portal.Transcribers.OpenAi;
using Portal.Transcribers.Vosk;

namespace Portal.Tests.Engines.Checks;

/// <summary>Whatever is wrong with an engine is told apart from everything else, from real adapters that talk to peers that misbehave.</summary>
public sealed class EngineCheckTests
{
    private static readonly Truth Talk = Truth.Random(3, 2);

    [Fact]
    public async Task An_engine_that_works_says_what_it_heard()
    {
        await using var recogniser = await PeerProcess.StartVosk();
        var live = await Outside.Only(Vosk(recogniser.Address, "en"));
        Assert.Equal((CheckKind.Live, "vosk", "en", CheckState.Works, null), (live.Kind, live.Name, live.Language, live.State, live.Problem));
        Assert.Contains("help", live.Heard, StringComparison.Ordinal);

        var read = await Outside.Only(Program("pocketsphinx_continuous", "en", "-infile", "{wav}", "-logfn", "/dev/null"));
        Assert.Equal((CheckKind.Recordings, "command", CheckState.Works), (read.Kind, read.Name, read.State));
        Assert.Contains("rent", read.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_of_another_language_hears_something_else()
    {
        await using var recogniser = await PeerProcess.StartVosk();
        var result = await Outside.Only(Vosk(recogniser.Address, "ca"));
        Outside.Says(OutsideFault.Misheard, result);
        Assert.NotEmpty(result.Heard!);
    }

    [Fact]
    public async Task Vosk_that_is_not_there_is_told_from_one_that_is_silent_and_from_another_program()
    {
        Outside.Says(OutsideFault.Unreachable, await Outside.Only(Vosk($"ws://127.0.0.1:{LoopbackPort.Free()}", "es")));
        await using var silent = await VoskFaultServer.Start(VoskFaultServer.Of(Talk, silentAfter: 0));
        Outside.Says(OutsideFault.Slow, await Outside.Only(Vosk(silent.Address, "es", answerWithin: 0.5)));
        await using var other = await VoskFaultServer.Start(VoskFaultServer.Of(Talk, instead: "<html>"));
        Outside.Says(OutsideFault.Nonsense, await Outside.Only(Vosk(other.Address, "es")));
        await using var page = await OpenAiPeer.Start(Talk);
        Outside.Says(OutsideFault.Misplaced, await Outside.Only(Vosk(page.Address.Replace("http", "ws", StringComparison.Ordinal), "es")));
    }

    [Theory]
    [InlineData(0, "KeyRefused")]
    [InlineData(402, "Unpaid")]
    [InlineData(404, "Misplaced")]
    [InlineData(400, "Refused")]
    [InlineData(429, "Busy")]
    [InlineData(503, "Failing")]
    public async Task Deepgram_and_OpenAI_say_why_they_refuse(int status, string fault)
    {
        var wanted = Enum.Parse<OutsideFault>(fault);
        await using var live = await DeepgramPeer.Start(Talk, new Faults { Refuses = status });
        Outside.Says(wanted, await Outside.Only(new DeepgramTranscriber(Deepgram(live.Address), TimeProvider.System)));
        await using var recordings = await DeepgramReadingPeer.Start(Talk, new FileFaults { Status = status });
        using var reader = new DeepgramReader(Deepgram(recordings.Address));
        Outside.Says(wanted, await Outside.Only(reader));
        await using var whisper = await OpenAiPeer.Start(Talk, new FileFaults { Status = status });
        Outside.Says(wanted, await Outside.Only(new OpenAiAudioTranscriber(Options.Create(new OpenAiAudioOptions { BaseAddress = whisper.Address, Key = "sk-otra", Model = "whisper-1" }))));
    }

    [Fact]
    public async Task Amazon_says_whether_there_is_no_key_a_wrong_one_or_nobody()
    {
        await using var peer = await TranscribePeer.Start(Talk);
        Outside.Says(OutsideFault.KeyRefused, await Outside.Only(Amazon(peer.Address, () => Task.FromResult(new ImmutableCredentials(TranscribePeer.AccessKey, "otro", null)))));
        Outside.Says(OutsideFault.KeyMissing, await Outside.Only(Amazon(peer.Address, () => throw new AmazonClientException("no keys"))));
        Outside.Says(OutsideFault.Unreachable, await Outside.Only(Amazon($"http://127.0.0.1:{LoopbackPort.Free()}", () => Task.FromResult(new ImmutableCredentials(TranscribePeer.AccessKey, TranscribePeer.Secret, null)))));
    }

    [Theory]
    [InlineData("/no/such/program", "", "ProgramMissing")]
    [InlineData("false", "", "ProgramFailed")]
    [InlineData("true", "", "Silent")]
    [InlineData("echo", "nada de eso", "Misheard")]
    public async Task A_program_that_is_missing_is_told_from_one_that_fails_hears_nothing_or_something_else(string program, string argument, string fault) =>
        Outside.Says(Enum.Parse<OutsideFault>(fault), await Outside.Only(Program(program, "es", argument)));

    [Fact]
    public async Task A_live_engine_is_tried_in_each_of_its_languages_and_the_browser_and_scripts_not_at_all()
    {
        var nobody = $"ws://127.0.0.1:{LoopbackPort.Free()}";
        var vosk = new VoskTranscriber(Options.Create(new VoskOptions { Addresses = new() { ["es"] = nobody, ["fr"] = nobody } }), TimeProvider.System);
        var results = await Outside.Of([vosk, new Transcribers.Browser.BrowserTranscriber()]).Results();
        Assert.Equal(["es", "fr"], results.Select(result => result.Language).Order());
    }

    private static VoskTranscriber Vosk(string address, string language, double answerWithin = 20) =>
        new(Options.Create(new VoskOptions { Addresses = new() { [language] = address }, AnswerWithin = TimeSpan.FromSeconds(answerWithin) }), TimeProvider.System);

    private static IOptions<DeepgramOptions> Deepgram(string address) => Options.Create(new DeepgramOptions { Address = address, Key = "otra", Languages = ["es"] });

    private static AwsTranscriber Amazon(string address, Func<Task<ImmutableCredentials>> keys)
    {
        var options = Options.Create(new AwsOptions { Region = "eu-west-1", StreamingAddress = address, Languages = new() { ["es"] = "es-ES" } });
        return new(options, keys, new FormVocabularies(options, keys, TimeProvider.System, NullLogger<FormVocabularies>.Instance), TimeProvider.System);
    }

    private static CommandTranscriber Program(string program, string language, params string[] arguments) =>
        new(Options.Create(new CommandOptions { Program = program, Arguments = arguments, Languages = [language] }), TimeProvider.System);
}
