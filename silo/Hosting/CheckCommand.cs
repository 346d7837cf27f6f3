using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Analysts;
using Portal.Blobs.S3;
using Portal.Checks;
using Portal.Forms;
using Portal.Search;
using Portal.Search.OpenSearch;
using Portal.Storage;
using Portal.Transcribers;
using Portal.Transcription;

namespace Portal.Hosting;

/// <summary>
/// <c>check engines [--language ca]</c>: tries everything outside that the settings name, and says in one line each what came of it. Needs no portal that runs; 0 when all
/// of it works, else 1.
/// </summary>
public static class CheckCommand
{
    private static readonly string[] Command = ["check", "engines"];

    /// <summary>Whether that is what the program was called for.</summary>
    public static bool IsIn(string[] arguments) => At(arguments) >= 0;

    /// <summary>Prints to the console; answers with the exit code.</summary>
    public static Task<int> Run(string[] arguments) => Run(arguments, Console.Out);

    internal static async Task<int> Run(string[] arguments, TextWriter output)
    {
        var at = At(arguments);
        var builder = Host.CreateApplicationBuilder([.. arguments[..at], .. arguments[(at + Command.Length)..]]);
        builder.UseSecretFiles();
        var words = CheckWords.In(Language(builder.Configuration));
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // Only a part of a silo: what is not tried need not be complete.
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions()));
        Add(builder.Services, builder.Configuration);
        using var host = builder.Build();
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (Exception wrong) when (wrong is OptionsValidationException or AggregateException)
        {
            var failures = wrong is AggregateException many ? many.InnerExceptions.OfType<OptionsValidationException>() : [(OptionsValidationException)wrong];
            await output.WriteLineAsync($"✗ {words.Wrong} {string.Join(' ', failures.SelectMany(one => one.Failures))}");
            return 1;
        }

        var (well, all) = (0, 0);
        await host.Services.GetRequiredService<OutsideCheck>().Run(result =>
        {
            (well, all) = (result.State == CheckState.Works ? well + 1 : well, all + 1);
            output.WriteLine(words.Line(result));
        });
        await output.WriteLineAsync(words.Sum(well, all));
        return well == all ? 0 : 1;
    }

    private static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPortalDatabase(configuration);
        services
            .AddPortalTranscribers(configuration)
            .AddPortalForms(configuration)
            .AddPortalAnalysts(configuration)
            .AddBlobs(configuration)
            .AddOpenSearch(configuration)
            .AddSingleton<KnownEngines>()
            .AddSingleton<OutsideCheck>();
        // The database's own index is as well as the database, and that one the portal keeps open.
        if (services.Any(service => service.ServiceType == typeof(ISearchTable))) services.AddSingleton<ISearchIndex, SearchIndex>();
    }

    /// <summary>As asked for, else that of the console.</summary>
    private static string Language(IConfiguration settings)
    {
        string?[] wishes = [settings["language"], Environment.GetEnvironmentVariable("LC_ALL"), Environment.GetEnvironmentVariable("LC_MESSAGES"), Environment.GetEnvironmentVariable("LANG")];
        return wishes.Where(wish => wish?.Length >= 2).Select(wish => wish![..2].ToLowerInvariant()).FirstOrDefault(ServerSentences.Languages.Contains) ?? ServerSentences.Languages[0];
    }

    private static int At(string[] arguments) =>
        Enumerable.Range(0, Math.Max(0, arguments.Length - 1)).FirstOrDefault(at => arguments.AsSpan(at, Command.Length).SequenceEqual(Command), -1);
}
