namespace Portal.Tests.Support;

/// <summary>
/// An object store that speaks S3 and checks every signature: OpenStack Swift with its S3 API, as Debian packs it (<c>tests/peers/swift_s3.py</c>), on a
/// loopback port and in a temporary folder of its own.
/// </summary>
public sealed class SwiftServer : IAsyncDisposable
{
    /// <summary>The key that opens it.</summary>
    public const string AccessKey = "portal:tester";

    /// <summary>Its secret.</summary>
    public const string SecretKey = "not-a-secret-outside-tests";

    /// <summary>The region that signatures must name.</summary>
    public const string Region = "us-east-1";

    private readonly PeerProcess process;

    private SwiftServer(PeerProcess process, string folder) => (this.process, Folder) = (process, folder);

    /// <summary>Where it keeps what it is given.</summary>
    public string Folder { get; }

    /// <summary>Its address.</summary>
    public string Address => process.Address;

    /// <summary>Starts one.</summary>
    public static async Task<SwiftServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-swift-").FullName;
        var script = Path.Combine(AppContext.BaseDirectory, "peers", "swift_s3.py");
        var process = await PeerProcess.Start(
            "/usr/bin/python3", [script, "--folder", folder, "--access-key", AccessKey, "--secret-key", SecretKey], "listening ", TimeSpan.FromMinutes(2));
        return new(process, folder);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
