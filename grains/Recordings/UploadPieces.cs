using Portal.Privacy;

namespace Portal.Recordings;

/// <summary>The pieces of a file that is on its way, each sealed by itself: 0, 1, 2 … in the order in which they came.</summary>
public sealed class UploadPieces(IBlobStore blobs, IKeyring keyring)
{
    /// <summary>Stores a piece; one that was stored but never counted is replaced.</summary>
    public async Task Put(UploadLine line, byte[] piece)
    {
        var key = await keyring.Get(line.IntervieweeId);
        using var content = new MemoryStream(key.Seal(piece, Name(line.Id, line.Pieces)));
        await blobs.Put(Name(line.Id, line.Pieces), content);
    }

    /// <summary>One piece in the clear.</summary>
    public async Task<byte[]> Open(UploadLine line, int number, CancellationToken cancellation = default)
    {
        var key = await keyring.Get(line.IntervieweeId, cancellation);
        await using var piece = await blobs.Open(Name(line.Id, number), 0, null, cancellation)
            ?? throw new PortalException(PortalError.Unavailable, "Se ha perdido un trozo del archivo. Súbelo otra vez.");
        using var bytes = new MemoryStream();
        await piece.CopyToAsync(bytes, cancellation);
        return key.Open(bytes.ToArray(), Name(line.Id, number));
    }

    /// <summary>Deletes them all, and one that was stored but never counted.</summary>
    public async Task Drop(UploadLine line)
    {
        for (var number = 0; number <= line.Pieces; number++) await blobs.Delete(Name(line.Id, number));
    }

    private static string Name(Guid id, int number) => $"upload/{id:N}/{number}";
}
