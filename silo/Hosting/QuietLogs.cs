using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Hosting;

namespace Portal.Hosting;

/// <summary>A console a person can read: frameworks speak up only when something is wrong. Any other setting of <c>Logging</c> wins over this.</summary>
public static class QuietLogs
{
    /// <summary>Puts the defaults below every other source of settings.</summary>
    public static IHostApplicationBuilder UseQuietLogs(this IHostApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                ["Logging:LogLevel:Default"] = "Information",
                ["Logging:LogLevel:Microsoft"] = "Warning",
                // What the hub refuses is told to the caller; what it did not foresee it logs itself.
                ["Logging:LogLevel:Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher"] = "Critical",
                ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
                ["Logging:LogLevel:Orleans"] = "Warning",
                ["Logging:LogLevel:Portal.Web.Identity"] = "Warning",
                ["Logging:LogLevel:Orleans.Runtime.Watchdog"] = "Error",
                ["Logging:LogLevel:Polly"] = "Warning",
            },
        });
        return builder;
    }
}
