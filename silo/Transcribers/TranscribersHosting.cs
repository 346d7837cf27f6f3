using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Amazon.Runtime;
using Portal.Hosting;
using Portal.Transcribers.Aws;
using Portal.Transcribers.Aws.Jobs;
using Portal.Transcribers.Aws.Vocabularies;
using Portal.Transcribers.Browser;
using Portal.Transcribers.Command;
using Portal.Transcribers.Deepgram;
using Portal.Transcribers.OpenAi;
using Portal.Transcribers.Scripted;
using Portal.Transcribers.Vosk;
using Portal.Transcription;

namespace Portal.Transcribers;

/// <summary>Registers the engines.</summary>
public static class TranscribersHosting
{
    /// <summary>Every configured <see cref="ITranscriber"/>, the default first: AWS where it has a region, vosk where it has an address, Deepgram where it has a key, else the browser's own; then every configured <see cref="IFileTranscriber"/>.</summary>
    public static IServiceCollection AddPortalTranscribers(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<VoskOptions>().Bind(configuration.GetSection(VoskOptions.Section)).ValidateOnStart();
        services.AddOptions<ScriptedOptions>().Bind(configuration.GetSection(ScriptedOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<VoskOptions>, VoskOptionsValidation>();
        services.AddSingleton<IValidateOptions<ScriptedOptions>, ScriptedOptionsValidation>();
        services.AddOptions<AwsOptions>().Bind(configuration.GetSection(AwsOptions.Section)).ValidateOnStart();
        services.AddOptions<DeepgramOptions>().Bind(configuration.GetSection(DeepgramOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AwsOptions>, AwsOptionsValidation>();
        services.AddSingleton<IValidateOptions<DeepgramOptions>, DeepgramOptionsValidation>();
        services.AddOptions<CommandOptions>().Bind(configuration.GetSection(CommandOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CommandOptions>, CommandOptionsValidation>();
        services.AddOptions<OpenAiAudioOptions>().Bind(configuration.GetSection(OpenAiAudioOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpenAiAudioOptions>, OpenAiAudioOptionsValidation>();
        services.AddSingleton<ScriptLibrary>();
        if (!string.IsNullOrEmpty(configuration.GetSection(AwsOptions.Section)[nameof(AwsOptions.Region)]))
        {
            services.TryAddSingleton<Func<Task<ImmutableCredentials>>>(_ => AwsChain.Keys);
            services.AddLogging().AddSingleton<FormVocabularies>().AddSingleton<ITranscriber, AwsTranscriber>();
            if (!string.IsNullOrEmpty(configuration.GetSection(AwsJobsOptions.Section)[nameof(AwsJobsOptions.Bucket)]))
                services.AddSingleton<IFileTranscriber, AwsReader>().AddHostedService<AwsJobsStart>();
        }
        if (configuration.GetSection(VoskOptions.Section).GetSection(nameof(VoskOptions.Addresses)).GetChildren().Any())
            services.AddSingleton<ITranscriber, VoskTranscriber>();
        if (!string.IsNullOrEmpty(configuration.GetSection(DeepgramOptions.Section)[nameof(DeepgramOptions.Key)]))
            services.AddSingleton<ITranscriber, DeepgramTranscriber>().AddSingleton<IFileTranscriber, DeepgramReader>();
        services.AddSingleton<ITranscriber, BrowserTranscriber>();
        services.AddSingleton<ITranscriber, ScriptedTranscriber>();
        var openAi = configuration.GetSection(OpenAiAudioOptions.Section);
        if (!string.IsNullOrEmpty(openAi[nameof(OpenAiAudioOptions.Key)]) || !string.IsNullOrEmpty(openAi[nameof(OpenAiAudioOptions.BaseAddress)]))
            services.AddSingleton<IFileTranscriber, OpenAiAudioTranscriber>();
        if (!string.IsNullOrEmpty(configuration.GetSection(CommandOptions.Section)[nameof(CommandOptions.Program)]))
            services.AddSingleton<IFileTranscriber, CommandTranscriber>();
        return services;
    }
}
