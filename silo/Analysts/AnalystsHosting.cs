using Microsoft.Extensions.DependencyInjection;
using Portal.Analysts.Rules;
using Portal.Checklists;

namespace Portal.Analysts;

/// <summary>Registers who reads the transcript.</summary>
public static class AnalystsHosting
{
    /// <summary>Tier 0: the rules, always on.</summary>
    public static IServiceCollection AddPortalAnalysts(this IServiceCollection services) => services.AddSingleton<IAnalyst, RulesAnalyst>();
}
