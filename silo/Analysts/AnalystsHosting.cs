using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Portal.Analysts.OpenAi;
using Portal.Analysts.Passages;
using Portal.Analysts.Rules;
using Portal.Asking;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Processing;

namespace Portal.Analysts;

/// <summary>Registers who reads the transcript, and who answers questions about it.</summary>
public static class AnalystsHosting
{
    /// <summary>
    /// Tier 0: the rules and the passages, always on. Tier 1: a language model, where the section <c>Analysts:OpenAI</c> has an address or a key. Who writes answers is
    /// registered before the passages, because they are what is left when nobody can.
    /// </summary>
    public static IServiceCollection AddPortalAnalysts(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AnalystWatch>();
        var section = configuration.GetSection(OpenAiOptions.Section);
        services.AddOptions<OpenAiOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpenAiOptions>, OpenAiOptionsValidation>();
        if (!string.IsNullOrEmpty(section[nameof(OpenAiOptions.BaseAddress)]) || !string.IsNullOrEmpty(section[nameof(OpenAiOptions.Key)]))
        {
            services.AddSingleton<ModelLine>().AddSingleton<IModelAnalyst, OpenAiAnalyst>();
            if (section.GetValue(nameof(OpenAiOptions.AnswersQuestions), true)) services.AddSingleton<IAnswerer, OpenAiAnswerer>();
            if (section.GetValue(nameof(OpenAiOptions.WritesTitles), true)) services.AddSingleton<ISummarizer, OpenAiSummarizer>();
        }
        return services.AddSingleton<IAnalyst, RulesAnalyst>().AddSingleton<ITurnCues, TurnCues>().AddSingleton<IAnswerer, PassageAnswerer>();
    }
}
