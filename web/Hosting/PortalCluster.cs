using Orleans.Dashboard;
using Portal.Hosting;
using Portal.Interviewers;
using Portal.Storage;

namespace Portal.Web.Hosting;

/// <summary>How this web node reaches the grains.</summary>
internal static class PortalCluster
{
    /// <summary>Embedded: the grains live in this process. Cluster: this node is a client of silos elsewhere.</summary>
    public static void AddPortalCluster(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebOptions>().Bind(builder.Configuration).ValidateDataAnnotations().ValidateOnStart();
        if ((builder.Configuration.Get<WebOptions>() ?? new WebOptions()).Mode == PortalMode.Embedded)
            builder.AddPortalSilo();
        else
            builder.UseOrleansClient(client => client
                .UsePortalClustering(builder.Configuration)
                .AddMemoryStreams(InterviewerStream.Provider)
                .AddDashboard());
    }
}
