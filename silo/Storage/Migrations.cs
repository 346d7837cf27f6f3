using System.Reflection;
using DbUp.Builder;
using DbUp.Engine.Output;
using Microsoft.Extensions.Logging;

namespace Portal.Storage;

/// <summary>The embedded scripts, in the order of their names, each in a transaction of its own, each once in the life of a database.</summary>
internal static class Migrations
{
    internal static void Run(UpgradeEngineBuilder target, string folder, string prefix, ILogger logger)
    {
        var start = $"Portal.Storage.{folder}.Migrations.{prefix}";
        var result = target
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => name.StartsWith(start, StringComparison.Ordinal))
            .WithVariablesDisabled()
            .WithTransactionPerScript()
            .LogTo(new Quiet(logger))
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new InvalidOperationException($"The database could not be brought up to date: {result.ErrorScript?.Name}.", result.Error);
    }

    /// <summary>A start without changes says nothing.</summary>
    private sealed class Quiet(ILogger logger) : IUpgradeLog
    {
        public void LogTrace(string format, params object[] args) => logger.LogTrace("{Step}", string.Format(format, args));

        public void LogDebug(string format, params object[] args) => logger.LogDebug("{Step}", string.Format(format, args));

        public void LogInformation(string format, params object[] args) => logger.LogDebug("{Step}", string.Format(format, args));

        public void LogWarning(string format, params object[] args) => logger.LogWarning("{Step}", string.Format(format, args));

        public void LogError(string format, params object[] args) => logger.LogError("{Step}", string.Format(format, args));

        public void LogError(Exception failure, string format, params object[] args) => logger.LogError(failure, "{Step}", string.Format(format, args));
    }
}
