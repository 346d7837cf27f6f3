using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Portal.Recordings;

namespace Portal.Blobs.S3;

internal static class S3Hosting
{
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(5);

    /// <summary>Recordings and uploads in a bucket where the settings name one, else in a folder.</summary>
    internal static IServiceCollection AddBlobs(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(S3Options.Section);
        if (string.IsNullOrEmpty(section[nameof(S3Options.Bucket)]))
        {
            services.TryAddSingleton<IBlobStore, FileBlobStore>();
            return services;
        }

        services.AddOptions<S3Options>().Bind(section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<S3Options>, S3OptionsCheck>());
        services.TryAddSingleton<IAmazonS3>(provider => new AmazonS3Client(Config(provider.GetRequiredService<IOptions<S3Options>>().Value)));
        services.TryAddSingleton<IBlobStore, S3BlobStore>();
        services.AddHostedService<S3Start>();
        return services;
    }

    /// <summary>
    /// Parts are signed as a whole and carry no checksums besides the signature's: that is what every server that speaks S3 understands.
    /// </summary>
    internal static AmazonS3Config Config(S3Options options)
    {
        var config = new AmazonS3Config
        {
            ForcePathStyle = options.PathStyle,
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = 3,
            Timeout = options.AnswerWithin,
            ConnectTimeout = ConnectWithin,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (options.ServiceUrl.Length > 0)
            (config.ServiceURL, config.AuthenticationRegion) = (options.ServiceUrl, options.Region);
        else
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
        return config;
    }
}
