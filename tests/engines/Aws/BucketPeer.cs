using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Portal.Tests.Engines.Aws;

/// <summary>The least of S3 that one file needs: put, get, delete, with the bucket in the path. The store of recordings is proved elsewhere, on a real one.</summary>
internal sealed class BucketPeer
{
    public const string Name = "cubo-de-prueba";

    /// <summary>By key.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = new();

    /// <summary>Keys of objects that came without asking for encryption.</summary>
    public ConcurrentQueue<string> InTheClear { get; } = new();

    public Said Answer(HttpRequest request, byte[] body)
    {
        var path = request.Path.Value!;
        if (!path.StartsWith($"/{Name}/", StringComparison.Ordinal)) return Said.Wrong(404, "NoSuchBucket");
        var key = path[(Name.Length + 2)..];
        switch (request.Method)
        {
            case "PUT":
                if (request.Headers["x-amz-server-side-encryption"] != "AES256") InTheClear.Enqueue(key);
                Objects[key] = body;
                return new(200, []);
            case "GET":
                return Objects.TryGetValue(key, out var found) ? new(200, found) : Said.Wrong(404, "NoSuchKey");
            case "DELETE":
                Objects.TryRemove(key, out _);
                return new(204, []);
            default:
                return Said.Wrong(405, "MethodNotAllowed");
        }
    }
}
