using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Audio;
using Portal.Demonstration;
using Portal.Recordings;
using Portal.Transcribers;
using Portal.Transcription;

namespace Portal.Tests.Engines;

public sealed class TranscribersHostingTests
{
    [Fact]
    public void Without_settings_the_browser_comes_first() => Assert.Equal(["browser", "scripted"], Names());

    [Fact]
    public void With_an_address_vosk_comes_first()
    {
        using var services = Services(("Engines:Vosk:Addresses:es", "ws://localhost:2700"), ("Engines:Vosk:Addresses:en", "ws://localhost:2701"));
        var engines = services.GetServices<ITranscriber>().ToList();
        Assert.Equal(["vosk", "browser", "scripted"], engines.Select(e => e.Info.Name));
        Assert.Equal("en es", string.Join(" ", engines[0].Info.Languages));
    }

    [Fact]
    public void With_a_region_AWS_comes_first_and_Deepgram_with_a_key_after_vosk()
    {
        using var services = Services(("Engines:Aws:Region", "eu-west-1"), ("Engines:Vosk:Addresses:es", "ws://localhost:2700"), ("Engines:Deepgram:Key", "clave"));
        Assert.Equal(["aws", "vosk", "deepgram", "browser", "scripted"], services.GetServices<ITranscriber>().Select(e => e.Info.Name));
    }

    [Fact]
    public void With_a_bucket_uploads_are_jobs_of_AWS_and_it_stays_one_engine()
    {
        using var services = Services(("Engines:Aws:Region", "eu-west-1"), ("Engines:Aws:Jobs:Bucket", "portal-jobs"));
        services.GetRequiredService<IStartupValidator>().Validate();
        var engines = new KnownEngines(services.GetServices<ITranscriber>(), services.GetServices<IFileTranscriber>());
        Assert.Equal(["aws", "browser", "scripted"], engines.All.Select(engine => engine.Name));
        Assert.True(engines.Info("aws") is { Files: true, Live: true });
        Assert.NotNull(engines.Listener("aws"));
        Assert.NotNull(engines.Reader("aws"));
    }

    [Theory]
    [InlineData("Bucket", "Cubo")]
    [InlineData("Prefix", "")]
    [InlineData("Prefix", "sin barra")]
    [InlineData("ServiceUrl", "http://example.org")]
    [InlineData("Encryption", "none")]
    [InlineData("KmsKey", "arn:aws:kms:eu-west-1:111122223333:key/1")]
    [InlineData("MostVoices", "1")]
    [InlineData("AskEvery", "00:00:00")]
    public void Refuses_settings_of_jobs_that_cannot_work(string name, string value)
    {
        using var services = Services([("Engines:Aws:Region", "eu-west-1"), .. new[] { ("Engines:Aws:Jobs:Bucket", "portal-jobs") }.Where(setting => name != "Bucket"), ($"Engines:Aws:Jobs:{name}", value)]);
        Assert.Contains($"Engines:Aws:Jobs:{name}", Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_program_it_reads_files_and_plays_no_live_part()
    {
        using var services = Services(("Engines:Command:Program", "python3"), ("Engines:Command:Arguments:0", "{wav}"), ("Engines:Command:Languages:0", "es"));
        services.GetRequiredService<IStartupValidator>().Validate();
        var engines = new KnownEngines(services.GetServices<ITranscriber>(), services.GetServices<IFileTranscriber>());
        Assert.Equal(["browser", "command", "scripted"], engines.All.Select(engine => engine.Name));
        Assert.True(engines.Info("command") is { Files: true, Live: false });
        Assert.Null(engines.Listener("command"));
        Assert.Null(engines.Reader("scripted"));
    }

    [Theory]
    [InlineData("Engines:OpenAI:Key", "clave")]
    [InlineData("Engines:OpenAI:BaseAddress", "http://whisper:8000/v1")]
    public void With_a_key_or_an_address_OpenAIs_transcriptions_are_offered(string name, string value)
    {
        using var services = Services((name, value));
        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal(["openai"], services.GetServices<IFileTranscriber>().Select(engine => engine.Info.Name));
    }

    [Fact]
    public void An_engine_with_both_ports_is_one()
    {
        using var services = Services(("Engines:Vosk:Addresses:es", "ws://localhost:2700"));
        var listener = services.GetServices<ITranscriber>().First();
        var engines = new KnownEngines([listener], [new Reader("vosk"), new Reader("other")]);
        Assert.Equal(["vosk", "other"], engines.All.Select(engine => engine.Name));
        Assert.Equal("es ca", string.Join(" ", engines.All[0].Languages));
        Assert.Same(listener, engines.Listener("vosk"));
    }

    [Theory]
    [InlineData("Engines:Command:Program", "/no/such/program")]
    [InlineData("Engines:Command:Format", "xml")]
    [InlineData("Engines:Command:Languages:0", "spanish")]
    [InlineData("Engines:Command:LongestPiece", "00:00:01")]
    [InlineData("Engines:Command:TimesTheTalk", "0")]
    [InlineData("Engines:Command:MemoryMegabytes", "1")]
    [InlineData("Engines:Command:LinePause", "00:00:00")]
    public void Refuses_settings_of_a_program_that_cannot_work(string name, string value)
    {
        using var services = Services([.. new[] { ("Engines:Command:Program", "python3"), ("Engines:Command:Arguments:1", "{wav}") }.Where(setting => setting.Item1 != name), (name, value)]);
        Assert.Contains(name.TrimEnd('0', ':'), Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Engines:Aws:Region", "EU West")]
    [InlineData("Engines:Aws:StreamingAddress", "http://example.org")]
    [InlineData("Engines:Aws:Address", "http://example.org")]
    [InlineData("Engines:Aws:Stability", "max")]
    [InlineData("Engines:Aws:Languages:spanish", "es-ES")]
    [InlineData("Engines:Aws:FastestPace", "0.5")]
    [InlineData("Engines:Aws:RestAfter", "00:00:00")]
    [InlineData("Engines:OpenAI:Key", "una clave")]
    [InlineData("Engines:OpenAI:BaseAddress", "ftp://example.org")]
    [InlineData("Engines:OpenAI:Model", "")]
    [InlineData("Engines:OpenAI:Format", "text")]
    [InlineData("Engines:OpenAI:Languages:0", "spanish")]
    [InlineData("Engines:OpenAI:LongestPiece", "00:00:01")]
    [InlineData("Engines:OpenAI:AnswerWithin", "00:00:00")]
    [InlineData("Engines:Deepgram:Key", "una clave")]
    [InlineData("Engines:Deepgram:Address", "ftp://example.org")]
    [InlineData("Engines:Deepgram:Model", "")]
    [InlineData("Engines:Deepgram:KeepAliveEvery", "-00:00:01")]
    [InlineData("Engines:Vosk:Addresses:es", "http://localhost")]
    [InlineData("Engines:Vosk:Addresses:es", "localhost:2700")]
    [InlineData("Engines:Vosk:Addresses:spanish", "ws://localhost:2700")]
    [InlineData("Engines:Vosk:AnswerWithin", "00:00:00")]
    [InlineData("Engines:Scripted:Folder", "/no/such/folder")]
    [InlineData("Engines:Scripted:Default", "../demo")]
    [InlineData("Audio:Ffmpeg", " ")]
    [InlineData("Audio:MemoryMegabytes", "1")]
    [InlineData("Audio:LongestRecording", "00:00:00")]
    public void Refuses_settings_that_cannot_work_at_start_and_names_them(string name, string value)
    {
        using var services = Services((name, value));
        var wrong = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains(name.TrimEnd('0').TrimEnd(':'), wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_has_a_sound()
    {
        using var services = Services();
        var sound = await services.GetRequiredService<IDemonstrationSound>().Load(CancellationToken.None);
        Assert.InRange(AudioFormat.MsOf(sound.Length / 2), 120_000, 180_000);
    }

    [Fact]
    public void A_program_that_is_not_told_the_file_cannot_work()
    {
        using var services = Services(("Engines:Command:Program", "python3"), ("Engines:Command:Arguments:0", "sound.wav"));
        Assert.Contains("Engines:Command:Arguments", Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message, StringComparison.Ordinal);
    }

    private sealed class Reader(string name) : IFileTranscriber
    {
        public EngineInfo Info { get; } = new(name, false, true, false, false, ["es", "ca"]);

        public IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, CancellationToken cancellation) => AsyncEnumerable.Empty<Heard>();
    }

    private static IEnumerable<string> Names()
    {
        using var services = Services();
        return [.. services.GetServices<ITranscriber>().Select(e => e.Info.Name)];
    }

    private static ServiceProvider Services(params (string, string)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Item1, (string?)s.Item2))).Build();
        return new ServiceCollection().AddPortalTranscribers(configuration).AddPortalAudio(configuration).BuildServiceProvider();
    }
}
