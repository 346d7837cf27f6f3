using Portal.Recordings;

namespace Portal.Tests.Stores.Blobs;

/// <summary>A blob store, and the ports around it as a silo with its settings gets them.</summary>
public interface IBlobsFixture
{
    IServiceProvider Services { get; }

    IBlobStore Blobs { get; }

    /// <summary>Bytes of a blob that is large for this store: it takes more than one way of writing.</summary>
    int LargeBytes { get; }
}
