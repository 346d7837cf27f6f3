using Amazon.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Portal.Hosting;

namespace Portal.Search.OpenSearch;

internal static class OpenSearchHosting
{
    /// <summary>The search index in OpenSearch where the settings name one; else it is left to the database.</summary>
    internal static IServiceCollection AddOpenSearch(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(OpenSearchOptions.Section);
        if (string.IsNullOrEmpty(section[nameof(OpenSearchOptions.Address)]))
            return services;
        services.AddOptions<OpenSearchOptions>().Bind(section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OpenSearchOptions>, OpenSearchOptionsCheck>());
        services.TryAddSingleton<Func<Task<ImmutableCredentials>>>(_ => AwsChain.Keys);
        services.TryAddSingleton<OpenSearchClient>();
        services.TryAddSingleton<OpenSearchIndexes>();
        services.TryAddSingleton<ISearchTable, OpenSearchTable>();
        services.AddHostedService<OpenSearchStart>();
        return services;
    }
}
