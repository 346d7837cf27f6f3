using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Portal.Tests.Engines.Aws;

/// <summary>The least of S3 that one file needs: put, get, delete, with the bucket in the path. The store of recordings is proved elsewhere, on a real one.</summary>
internal sealed class BucketPeer
{
    public const string Name = "cubo-de-prueba";

    private static Said Xml(string text) => new(200, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>By key.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = new();

    /// <summary>Keys of objects that came without asking for encryption.</summary>
    public ConcurrentQueue<string> InTheClear { get; } = new();

    /// <summary>What is said of versioning: <c>Enabled</c>, or nothing.</summary>
    public string Versioning { get; set; } = "";

    /// <summary>Prefix of the rule that expires objects; null: there is none.</summary>
    public string? Expires { get; set; }

    public Said Answer(HttpRequest request, byte[] body)
    {
        var path = request.Path.Value!;
        if (request.Method == "GET" && path.TrimEnd('/') == $"/{Name}" && request.Query.ContainsKey("versioning"))
            return Xml($"<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{(Versioning.Length > 0 ? $"<Status>{Versioning}</Status>" : "")}</VersioningConfiguration>");
        if (request.Method == "GET" && path.TrimEnd('/') == $"/{Name}" && request.Query.ContainsKey("lifecycle"))
            return Expires is null ? Said.Wrong(404, "NoSuchLifecycleConfiguration")
                : Xml($"<LifecycleConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule><ID>r</ID><Filter><Prefix>{Expires}</Prefix></Filter><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule></LifecycleConfiguration>");
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
