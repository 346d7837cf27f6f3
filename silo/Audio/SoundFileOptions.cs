using Microsoft.Extensions.Options;

namespace Portal.Audio;

/// <summary>Settings <c>Audio</c>: reading uploaded files.</summary>
public sealed class SoundFileOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Audio";

    /// <summary>The program that reads everything but WAV: a name on the path, or a path.</summary>
    public string Ffmpeg { get; init; } = "ffmpeg";

    /// <summary>The longest recording.</summary>
    public TimeSpan LongestRecording { get; init; } = TimeSpan.FromHours(6);

    /// <summary>How long the reading of one file may take.</summary>
    public TimeSpan DecodeWithin { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Address space of the program, in megabytes, where the machine can limit it (<c>prlimit</c>).</summary>
    public int MemoryMegabytes { get; init; } = 1024;
}

/// <summary>Refuses limits that let nothing through, at start.</summary>
internal sealed class SoundFileOptionsValidation : IValidateOptions<SoundFileOptions>
{
    public ValidateOptionsResult Validate(string? name, SoundFileOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Ffmpeg)) return ValidateOptionsResult.Fail($"{SoundFileOptions.Section}:Ffmpeg must name the program, for example 'ffmpeg'.");
        if (options.LongestRecording <= TimeSpan.Zero) return ValidateOptionsResult.Fail($"{SoundFileOptions.Section}:LongestRecording must be more than zero.");
        if (options.DecodeWithin <= TimeSpan.Zero) return ValidateOptionsResult.Fail($"{SoundFileOptions.Section}:DecodeWithin must be more than zero.");
        if (options.MemoryMegabytes < 256) return ValidateOptionsResult.Fail($"{SoundFileOptions.Section}:MemoryMegabytes must be at least 256.");
        return ValidateOptionsResult.Success;
    }
}
