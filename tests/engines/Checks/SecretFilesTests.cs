using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Analysts;
using Portal.Checklists;
using Portal.Checks;
using Portal.Forms;
using Portal.Hosting;
using Portal.Tests.Engines.Deepgram;
using Portal.Tests.Engines.OpenAi;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;
using Portal.Transcribers;
using Portal.Transcription;

namespace Portal.Tests.Engines.Checks;

/// <summary>Keys come from files like those of containers, from no file of the repository, and are written nowhere.</summary>
public sealed class SecretFilesTests : IDisposable
{
    private const string Secret = "sk-clave-muy-secreta-4711";
    private static readonly Truth Talk = Truth.Random(3, 2);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-secrets-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_a_setting_and_the_command_line_wins()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "Engines__Deepgram__Key"), "de-un-archivo\n");
        File.WriteAllText(Path.Combine(folder.FullName, "Engines__OpenAI__Key"), "de-un-archivo");
        var settings = Builder("--Engines:OpenAI:Key=de-la-línea").Configuration;
        Assert.Equal("de-un-archivo", settings["Engines:Deepgram:Key"]);
        Assert.Equal("de-la-línea", settings["Engines:OpenAI:Key"]);
    }

    [Fact]
    public void Without_the_folder_nothing_is_missing() => Assert.Null(Host.CreateApplicationBuilder(["--Secrets:Folder=/no/such/folder"]).UseSecretFiles().Configuration["Engines:Deepgram:Key"]);

    [Fact]
    public async Task Engines_and_the_model_work_with_them_and_no_log_of_any_level_holds_one()
    {
        foreach (var name in new[] { "Engines__Deepgram__Key", "Engines__OpenAI__Key", "Analysts__OpenAI__Key" }) File.WriteAllText(Path.Combine(folder.FullName, name), Secret);
        await using var deepgram = await DeepgramPeer.Start(Talk);
        await using var whisper = await OpenAiPeer.Start(Talk);
        await using var model = await ModelPeer.Start(_ => new ModelReply("{}"));
        var logs = new Everything();
        var builder = Builder($"--Engines:Deepgram:Address={deepgram.Address}", $"--Engines:OpenAI:BaseAddress={whisper.Address}", $"--Analysts:OpenAI:BaseAddress={model.BaseAddress}");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddPortalTranscribers(builder.Configuration).AddPortalForms(builder.Configuration).AddPortalAnalysts(builder.Configuration).AddSingleton<KnownEngines>().AddSingleton<OutsideCheck>();
        await using var services = builder.Services.BuildServiceProvider();

        var results = await services.GetRequiredService<OutsideCheck>().Results();
        // Each was asked with the key of the file, which is not the peer's.
        Assert.All(results, result => Outside.Says(OutsideFault.KeyRefused, result));
        Assert.Equal(["deepgram", "openai"], results.Select(result => result.Name).Distinct().Order());
        services.GetRequiredService<ILogger<SecretFilesTests>>().LogWarning(new EngineUnavailableException("x"), "{Seen}", services.GetRequiredService<AnalystWatch>().Seen["openai"]);
        Assert.NotEmpty(logs.Lines);
        Assert.DoesNotContain(Secret, string.Join('\n', logs.Lines.Concat(results.Select(result => result.ToString()))), StringComparison.Ordinal);
    }

    private HostApplicationBuilder Builder(params string[] arguments)
    {
        var builder = Host.CreateApplicationBuilder([.. arguments, $"--Secrets:Folder={folder.FullName}"]);
        builder.UseSecretFiles();
        return builder;
    }

    private sealed class Everything : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
