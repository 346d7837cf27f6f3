using Portal.Recordings;
using Portal.Search;

namespace Portal.Checks;

/// <summary>Puts some bytes of its own into the store of recordings and takes them away again; asks the index whether it is whole.</summary>
internal static class StoreTrials
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(30);

    public static Trial Of(IBlobStore blobs) => new(CheckKind.Store, "", null, Within, async cancellation =>
    {
        var name = $"check/{Guid.NewGuid():N}";
        var given = Guid.NewGuid().ToByteArray();
        try
        {
            await blobs.Put(name, new MemoryStream(given), cancellation);
            using var read = new MemoryStream();
            await using (var kept = await blobs.Open(name, 0, null, cancellation) ?? throw new FaultException(OutsideFault.Garbled)) await kept.CopyToAsync(read, cancellation);
            if (!read.ToArray().SequenceEqual(given)) throw new FaultException(OutsideFault.Garbled);
        }
        finally
        {
            await blobs.Delete(name, CancellationToken.None);
        }
        return await blobs.Size(name, cancellation) is null ? null : throw new FaultException(OutsideFault.Garbled);
    });

    /// <summary>An index that is still being filled works.</summary>
    public static Trial Of(ISearchIndex index) => new(CheckKind.Index, "", null, Within, async cancellation =>
    {
        await index.IsBuilt(cancellation);
        return null;
    });
}
