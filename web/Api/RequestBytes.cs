using System.Buffers.Binary;
using Portal.Recordings;

namespace Portal.Web.Api;

/// <summary>Bodies that are bytes.</summary>
internal static class RequestBytes
{
    /// <summary>The whole body, refused as soon as it passes the limit.</summary>
    public static async Task<byte[]> Read(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
            throw TooLarge();
        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, cancellation)) > 0)
        {
            if (body.Length + read > limit)
                throw TooLarge();
            body.Write(piece, 0, read);
        }
        return body.ToArray();
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}

/// <summary>A body that is frames one after the other, each preceded by its length (int32, little-endian).</summary>
internal static class FrameBody
{
    private const int MaxBytes = FrameBatch.MaxFrames * (sizeof(int) + FrameBatch.MaxFrameBytes);

    public static async Task<byte[][]> Read(HttpRequest request, CancellationToken cancellation) =>
        Split(await RequestBytes.Read(request, MaxBytes, cancellation));

    private static byte[][] Split(ReadOnlySpan<byte> body)
    {
        var frames = new List<byte[]>();
        while (body.Length >= sizeof(int))
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(body);
            body = body[sizeof(int)..];
            if (length <= 0 || length > body.Length || frames.Count == FrameBatch.MaxFrames)
                throw Malformed();
            frames.Add(body[..length].ToArray());
            body = body[length..];
        }
        return body.IsEmpty ? [.. frames] : throw Malformed();
    }

    private static PortalException Malformed() =>
        new(PortalError.Invalid, "El sonido enviado no tiene la forma esperada. Vuelve a cargar la página.");
}
