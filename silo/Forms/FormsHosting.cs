using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Analysts.Rules;

namespace Portal.Forms;

/// <summary>Registers the questionnaires and the languages they are heard in.</summary>
public static class FormsHosting
{
    /// <summary>The shipped forms, and those of the folder <c>Forms:Folder</c>. All are checked before the silo starts.</summary>
    public static IServiceCollection AddPortalForms(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["Forms:Folder"];
        var speeches = new SpeechCatalogue(folder);
        return services
            .AddSingleton(speeches)
            .AddSingleton<IFormCatalogue>(new FormCatalogue(speeches, folder))
            .AddSingleton<ICues, CueCheck>()
            .AddSingleton<ISampleInterviews, SampleInterviews>();
    }
}
