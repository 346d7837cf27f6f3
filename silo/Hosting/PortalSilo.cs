using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Dashboard;
using Portal.Analysts;
using Portal.Audio;
using Portal.Forms;
using Portal.Interviewers;
using Portal.Processing;
using Portal.Storage;
using Portal.Transcribers;

namespace Portal.Hosting;

/// <summary>A silo, whole: the same in the embedded process, in a cluster and in tests.</summary>
public static class PortalSilo
{
    /// <summary>Makes the host a silo: alone on this machine with SQLite, or one of many with PostgreSQL, as the section <c>Storage</c> says.</summary>
    public static IHostApplicationBuilder AddPortalSilo(this IHostApplicationBuilder builder)
    {
        builder.UseOrleans(silo => silo.UseClustering(builder.Configuration).UsePortal(builder.Configuration));
        return builder;
    }

    /// <summary>Everything of a silo but how it finds the others.</summary>
    public static ISiloBuilder UsePortal(this ISiloBuilder silo, IConfiguration configuration)
    {
        silo.Services
            .AddPortalStorage(configuration)
            .AddPortalTranscribers(configuration)
            .AddPortalAudio(configuration)
            .AddPortalForms(configuration)
            .AddPortalAnalysts(configuration)
            .AddPortalGrains()
            .AddPortalAccounts(configuration)
            .AddHostedService<ConversationSweep>()
            .AddHostedService<IndexStart>()
            .AddHostedService<AdministrationSweep>()
            .AddHostedService<UploadSweep>()
            .AddOptions<ProcessingOptions>().Bind(configuration.GetSection(ProcessingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return silo
            .UsePortalGrainStorage(configuration)
            .AddMemoryStreams(InterviewerStream.Provider)
            .AddDashboard(dashboard => dashboard.HideTrace = true);
    }
}
