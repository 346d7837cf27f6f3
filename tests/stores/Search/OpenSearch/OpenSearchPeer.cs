using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Portal.Tests.Engines.Aws;
using Portal.Tests.Support;

namespace Portal.Tests.Stores.Search.OpenSearch;

/// <summary>
/// Speaks the part of OpenSearch's REST API that the index needs, written from its documentation (https://docs.opensearch.org/latest/api-reference/) and refusing all
/// it does not describe, because no OpenSearch can be had where the tests run. It lets in a user with a password, or whoever signs right.
/// </summary>
internal sealed class OpenSearchPeer : IAsyncDisposable
{
    internal const string User = "portal", Password = "contraseña:1", AccessKey = "AKIDPORTAL", Secret = "a-secret", Region = "eu-west-1";

    private readonly LocalServer server;
    private readonly Lock one = new();
    private int busy, down, rejected;

    private OpenSearchPeer()
    {
        server = new(Answer, limits => limits.MaxRequestBodySize = 100 << 20);
    }

    internal string Address => server.Address;

    internal PeerAliases State { get; } = new();

    /// <summary>What was asked for: method and path.</summary>
    internal ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Answered to everything, with 200.</summary>
    internal string? Instead { get; set; }

    /// <summary>Whether answers stop in the middle.</summary>
    internal bool Stalls { get; set; }

    /// <summary>Whether a shard fails in searches.</summary>
    internal bool ShardFails { get; set; }

    internal static async Task<OpenSearchPeer> Start()
    {
        var peer = new OpenSearchPeer();
        await peer.server.Start();
        return peer;
    }

    /// <summary>The next requests are too many, get a page of a proxy, or have their lines of a bulk rejected.</summary>
    internal void Trouble(int tooMany = 0, int gone = 0, int linesRejected = 0)
    {
        lock (one)
            (busy, down, rejected) = (tooMany, gone, linesRejected);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        Asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
        JsonNode answer;
        try
        {
            if (!IsLetIn(context.Request, body.ToArray()))
            {
                (context.Response.StatusCode, context.Response.ContentType) = (401, "text/plain");
                await context.Response.WriteAsync("Unauthorized");
                return;
            }

            if (Stalls)
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync("{\"took\":");
                await context.Response.Body.FlushAsync();
                await Stalling.Until(context.RequestAborted);
                return;
            }

            if (Instead is not null)
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(Instead);
                return;
            }

            if (Interlocked.Decrement(ref down) >= 0)
            {
                (context.Response.StatusCode, context.Response.ContentType) = (503, "text/html");
                await context.Response.WriteAsync("<html>Service Unavailable</html>");
                return;
            }

            if (Interlocked.Decrement(ref busy) >= 0)
                throw new Refusal(429, "circuit_breaking_exception", "[parent] Data too large");
            lock (one)
                answer = Do(context.Request, Encoding.UTF8.GetString(body.ToArray()));
        }
        catch (Refusal refusal)
        {
            (context.Response.StatusCode, answer) = (refusal.Status, refusal.Json);
        }

        // A missing alias is told in another form than other refusals.
        if (answer is JsonObject { } told && told["error"] is JsonValue)
            context.Response.StatusCode = 404;
        context.Response.ContentType = "application/json; charset=UTF-8";
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private JsonNode Do(HttpRequest request, string body)
    {
        var path = request.Path.Value!.Split('/')[1..];
        if (path is not ["_bulk"] && request.Query.Count > 0)
            throw Refusal.Argument($"request [{request.Path}] contains unrecognized parameters");
        if (body.Length > 0 && request.ContentType is not ("application/json" or "application/x-ndjson"))
            throw new Refusal(406, "content_type_header_exception", $"Content-Type header [{request.ContentType}] is not supported");
        switch (request.Method, path)
        {
            case ("GET", ["_alias", var alias]):
                return State.Behind(alias).ToList() is { Count: > 0 } behind
                    ? new JsonObject(behind.Select(index => KeyValuePair.Create(index, (JsonNode?)new JsonObject { ["aliases"] = new JsonObject { [alias] = new JsonObject() } })))
                    : new JsonObject { ["error"] = $"alias [{alias}] missing", ["status"] = 404 };
            case ("POST", ["_aliases"]):
                State.Change(Parsed(body));
                return new JsonObject { ["acknowledged"] = true };
            case ("PUT", [var index]):
                State.Make(index, Parsed(body));
                return new JsonObject { ["acknowledged"] = true, ["shards_acknowledged"] = true, ["index"] = index };
            case ("DELETE", [var index]):
                State.Drop(index);
                return new JsonObject { ["acknowledged"] = true };
            case ("POST", [var index, "_search"]):
                return new JsonObject
                {
                    ["took"] = 1,
                    ["timed_out"] = false,
                    ["_shards"] = new JsonObject { ["total"] = 2, ["successful"] = ShardFails ? 1 : 2, ["skipped"] = 0, ["failed"] = ShardFails ? 1 : 0 },
                    ["hits"] = new JsonObject { ["max_score"] = null, ["hits"] = State.Searched(index).Search(Parsed(body)) },
                };
            case ("POST", ["_bulk"]):
                return Bulk(request, body);
            default:
                throw Refusal.Argument($"no handler found for uri [{request.Path}] and method [{request.Method}]");
        }
    }

    private JsonObject Bulk(HttpRequest request, string body)
    {
        if (request.Query.Keys.FirstOrDefault(key => key is not ("refresh" or "require_alias")) is { } strange)
            throw Refusal.Argument($"unrecognized parameter: [{strange}]");
        if (request.Query["require_alias"] != "true")
            throw new NotSupportedException("Without require_alias an index would be made by a slip.");
        if (!body.EndsWith('\n'))
            throw Refusal.Argument("The bulk request must be terminated by a newline [\\n]");
        var lines = new Queue<string>(body[..^1].Split('\n'));
        var items = new JsonArray();
        while (lines.TryDequeue(out var line))
        {
            var (verb, action) = Parsed(line).Single();
            PeerMapping.Only(action!.AsObject(), "_index", "_id", "version", "version_type");
            var document = verb switch { "index" => Parsed(lines.Dequeue()), "delete" => null, _ => throw Refusal.Argument($"Malformed action/metadata line, found [{verb}]") };
            items.Add(new JsonObject { [verb] = Item(action.AsObject(), document) });
        }

        if (request.Query["refresh"] == "true")
        {
            foreach (var index in State.Indexes)
                index.Refresh();
        }

        return new JsonObject { ["took"] = 1, ["errors"] = items.Any(item => item!.AsObject().Single().Value!["error"] is not null), ["items"] = items };
    }

    private JsonObject Item(JsonObject action, JsonObject? document)
    {
        var (alias, id) = ((string)action["_index"]!, (string)action["_id"]!);
        try
        {
            var index = State.Written(alias);
            if (--rejected >= 0)
                throw new Refusal(429, "rejected_execution_exception", "rejected execution of primary operation");
            return document is null ? index.Delete(id) : index.Put(id, document, (long?)action["version"], (string?)action["version_type"]);
        }
        catch (Refusal refusal)
        {
            return new JsonObject { ["_index"] = alias, ["_id"] = id, ["status"] = refusal.Status, ["error"] = new JsonObject { ["type"] = refusal.Type, ["reason"] = refusal.Message } };
        }
    }

    private static JsonObject Parsed(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? throw Refusal.Parsing("an object was expected");
        }
        catch (JsonException wrong)
        {
            throw Refusal.Parsing(wrong.Message);
        }
    }

    private static bool IsLetIn(HttpRequest request, byte[] body) =>
        request.Headers.Authorization == $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"))}"
        || request.Headers["x-amz-content-sha256"] == Convert.ToHexStringLower(SHA256.HashData(body))
        && new SignatureV4(AccessKey, Secret).Check(request, request.Headers["x-amz-content-sha256"].ToString()) is { } signed
        && signed.Scope.EndsWith($"/{Region}/es/aws4_request", StringComparison.Ordinal);
}
