using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.KeyPerFile;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Portal.Hosting;

/// <summary>
/// Settings as files, one each, as containers get their secrets: <c>/run/secrets/Engines__Deepgram__Key</c> is the setting <c>Engines:Deepgram:Key</c>. The folder is
/// <c>Secrets__Folder</c>. The environment and the command line win over it.
/// </summary>
public static class SecretFiles
{
    private const string Usual = "/run/secrets";

    /// <summary>Puts the folder, where there is one, below the environment.</summary>
    public static IHostApplicationBuilder UseSecretFiles(this IHostApplicationBuilder builder)
    {
        var folder = Path.GetFullPath(builder.Configuration["Secrets:Folder"] is { Length: > 0 } named ? named : Usual);
        if (!Directory.Exists(folder)) return builder;
        var sources = builder.Configuration.Sources;
        var environment = sources.Select((source, at) => (source, at)).FirstOrDefault(one => one.source is EnvironmentVariablesConfigurationSource { Prefix: null or "" }, (null!, sources.Count)).at;
        sources.Insert(environment, new KeyPerFileConfigurationSource { FileProvider = new PhysicalFileProvider(folder), Optional = true });
        return builder;
    }
}
