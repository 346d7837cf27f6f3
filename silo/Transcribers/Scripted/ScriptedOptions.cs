using Microsoft.Extensions.Options;

namespace Portal.Transcribers.Scripted;

/// <summary>Settings <c>Engines:Scripted</c>.</summary>
public sealed class ScriptedOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Engines:Scripted";

    /// <summary>A folder with more scripts (<c>name.txt</c> or <c>name.json</c>), looked into before those that come with the program. Empty: none.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The script played when none is named.</summary>
    public string Default { get; init; } = "demo-es";
}

/// <summary>Refuses a folder that is not there, at start.</summary>
internal sealed class ScriptedOptionsValidation : IValidateOptions<ScriptedOptions>
{
    public ValidateOptionsResult Validate(string? name, ScriptedOptions options)
    {
        if (options.Folder.Length > 0 && !Directory.Exists(options.Folder))
            return ValidateOptionsResult.Fail($"{ScriptedOptions.Section}:Folder: there is no such folder.");
        return ScriptLibrary.IsName(options.Default)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{ScriptedOptions.Section}:Default: a script's name has letters, digits and '-'.");
    }
}
