using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.DependencyInjection;
using Portal.Blobs.S3;
using Portal.Recordings;
using Portal.Tests.Support;

namespace Portal.Tests.Stores.Blobs;

/// <summary>The S3 store on a Swift of its own, made from settings as a silo makes it; its keys come from the environment, by AWS's standard chain.</summary>
public sealed class SwiftFixture : IBlobsFixture, IAsyncLifetime
{
    internal const string Bucket = "portal-recordings";

    private readonly string folder = Directory.CreateTempSubdirectory("portal-blobs-").FullName;
    private SwiftServer? server;
    private ServiceProvider? services;

    public IServiceProvider Services => services!;

    public IBlobStore Blobs => Services.GetRequiredService<IBlobStore>();

    // The least that S3 takes as a part.
    public int LargeBytes => 5 << 20;

    /// <summary>Where Swift keeps what it is given.</summary>
    internal string Kept => server!.Folder;

    internal string Address => server!.Address;

    public async Task InitializeAsync()
    {
        server = await SwiftServer.StartAsync();
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", SwiftServer.AccessKey);
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", SwiftServer.SecretKey);
        using var client = Client();
        await client.PutBucketAsync(Bucket);
        services = await Start(Bucket);
    }

    /// <summary>The stores of a silo with this bucket.</summary>
    internal Task<ServiceProvider> Start(string bucket, params (string Key, string Value)[] more) => Stores.Start(
    [
        ("DataFolder", folder), ("S3:Bucket", bucket), ("S3:Region", SwiftServer.Region), ("S3:ServiceUrl", Address), ("S3:PathStyle", "true"), ("S3:PartMegabytes", "5"), .. more,
    ]);

    /// <summary>The settings of the store, for one that is made by hand.</summary>
    internal S3Options Settings => new() { Bucket = Bucket, Region = SwiftServer.Region, ServiceUrl = Address, PathStyle = true, PartMegabytes = 5 };

    /// <summary>A client to look at the bucket with.</summary>
    internal AmazonS3Client Client(Action<AmazonS3Config>? change = null, string secret = SwiftServer.SecretKey)
    {
        var config = S3Hosting.Config(Settings);
        change?.Invoke(config);
        return new(new BasicAWSCredentials(SwiftServer.AccessKey, secret), config);
    }

    public async Task DisposeAsync()
    {
        await services!.DisposeAsync();
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", null);
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", null);
        await server!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>One Swift for all tests that need it.</summary>
[CollectionDefinition(Name)]
public sealed class SwiftTests : ICollectionFixture<SwiftFixture>
{
    public const string Name = "Swift";
}
