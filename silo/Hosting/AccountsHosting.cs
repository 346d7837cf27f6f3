using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Identity;

namespace Portal.Hosting;

/// <summary>What the grains of accounts need.</summary>
public static class AccountsHosting
{
    /// <summary>The one place where passwords are hashed in this silo, and the settings of the first account.</summary>
    public static IServiceCollection AddPortalAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Passwords>();
        services.AddOptions<FirstAccountOptions>().Bind(configuration.GetSection(FirstAccountOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }
}
