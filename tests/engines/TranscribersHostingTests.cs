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

    [Theory]
    [InlineData("Engines:Aws:Region", "EU West")]
    [InlineData("Engines:Aws:StreamingAddress", "http://example.org")]
    [InlineData("Engines:Aws:Stability", "max")]
    [InlineData("Engines:Aws:Languages:spanish", "es-ES")]
    [InlineData("Engines:Aws:FastestPace", "0.5")]
    [InlineData("Engines:Aws:RestAfter", "00:00:00")]
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
        Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_has_a_sound()
    {
        using var services = Services();
        var sound = await services.GetRequiredService<IDemonstrationSound>().Load(CancellationToken.None);
        Assert.InRange(AudioFormat.MsOf(sound.Length / 2), 120_000, 180_000);
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
