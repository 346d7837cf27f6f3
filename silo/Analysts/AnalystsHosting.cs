using Microsoft.Extensions.DependencyInjection;
using Portal.Analysts.Passages;
using Portal.Analysts.Rules;
using Portal.Asking;
using Portal.Checklists;

namespace Portal.Analysts;

/// <summary>Registers who reads the transcript, and who answers questions about it.</summary>
public static class AnalystsHosting
{
    /// <summary>Tier 0: the rules and the passages, always on. Who writes answers is registered before this, because the passages are what is left when nobody can.</summary>
    public static IServiceCollection AddPortalAnalysts(this IServiceCollection services) =>
        services.AddSingleton<IAnalyst, RulesAnalyst>().AddSingleton<IAnswerer, PassageAnswerer>();
}
