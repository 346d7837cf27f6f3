using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Demonstration;
using Portal.Recordings;

namespace Portal.Audio;

/// <summary>Registers what reads sound files.</summary>
public static class AudioHosting
{
    /// <summary>The <see cref="IAudioDecoder"/> and the <see cref="IDemonstrationSound"/> (which needs the engines: <c>AddPortalTranscribers</c>).</summary>
    public static IServiceCollection AddPortalAudio(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SoundFileOptions>().Bind(configuration.GetSection(SoundFileOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SoundFileOptions>, SoundFileOptionsValidation>();
        services.AddSingleton<IAudioDecoder, SoundFileDecoder>();
        services.AddSingleton<IDemonstrationSound, DemonstrationSound>();
        return services;
    }
}
