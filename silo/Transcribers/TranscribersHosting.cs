using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Portal.Transcribers.Browser;
using Portal.Transcribers.Scripted;
using Portal.Transcribers.Vosk;
using Portal.Transcription;

namespace Portal.Transcribers;

/// <summary>Registers the engines.</summary>
public static class TranscribersHosting
{
    /// <summary>Every configured <see cref="ITranscriber"/>, the default first: vosk where it has an address, else the browser's own.</summary>
    public static IServiceCollection AddPortalTranscribers(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<VoskOptions>().Bind(configuration.GetSection(VoskOptions.Section)).ValidateOnStart();
        services.AddOptions<ScriptedOptions>().Bind(configuration.GetSection(ScriptedOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<VoskOptions>, VoskOptionsValidation>();
        services.AddSingleton<IValidateOptions<ScriptedOptions>, ScriptedOptionsValidation>();
        services.AddSingleton<ScriptLibrary>();
        if (configuration.GetSection(VoskOptions.Section).GetSection(nameof(VoskOptions.Addresses)).GetChildren().Any())
            services.AddSingleton<ITranscriber, VoskTranscriber>();
        services.AddSingleton<ITranscriber, BrowserTranscriber>();
        services.AddSingleton<ITranscriber, ScriptedTranscriber>();
        return services;
    }
}
