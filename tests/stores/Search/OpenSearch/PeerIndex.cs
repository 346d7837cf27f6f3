using System.Text.Json.Nodes;

namespace Portal.Tests.Stores.Search.OpenSearch;

/// <summary>One index: documents with versions, seen by searches from the next refresh on.</summary>
internal sealed class PeerIndex(string name, JsonObject definition)
{
    private const int MostHits = 10_000;

    private readonly PeerMapping mapping = new(definition);
    private readonly Dictionary<string, (long Version, JsonObject Document, JsonObject Source)> documents = [];
    private List<(string Id, JsonObject Document, JsonObject Source)> seen = [];

    internal void Refresh() => seen = [.. documents.Select(document => (document.Key, document.Value.Document, document.Value.Source))];

    /// <summary>Everything it keeps for showing, as text.</summary>
    internal string Text => string.Join('\n', documents.Values.Select(document => document.Document.ToJsonString()));

    internal JsonObject Put(string id, JsonObject document, long? version, string? versionType)
    {
        mapping.Check(document);
        var known = documents.TryGetValue(id, out var before);
        var next = (version, versionType) switch
        {
            (null, null) => before.Version + 1,
            ({ } given, "external_gte") when !known || before.Version <= given => given,
            ({ } given, "external_gte") => throw new Refusal(
                409, "version_conflict_engine_exception", $"[{id}]: version conflict, current version [{before.Version}] is higher than the one provided [{given}]"),
            _ => throw new NotSupportedException("This peer knows external_gte and no version."),
        };
        documents[id] = (next, document, mapping.Source(document));
        return Outcome(id, next, known ? "updated" : "created", known ? 200 : 201);
    }

    internal JsonObject Delete(string id)
    {
        var known = documents.Remove(id, out var before);
        return Outcome(id, before.Version + 1, known ? "deleted" : "not_found", known ? 200 : 404);
    }

    internal JsonArray Search(JsonObject body)
    {
        PeerMapping.Only(body, "query", "_source", "size", "track_total_hits", "sort", "search_after");
        var size = (int?)body["size"] ?? 10;
        if (size is < 0 or > MostHits)
            throw Refusal.Argument($"Result window is too large, must be less than or equal to: [{MostHits}] but was [{size}].");
        var (by, order) = body["sort"]!.AsArray().Single()!.AsObject().Single();
        mapping.CheckSortable(by);
        if ((string?)order != "asc")
            throw Refusal.Parsing("this peer sorts upwards");
        var after = (string?)body["search_after"]?.AsArray().Single();
        var hits = new JsonArray();
        foreach (var (id, document, source) in seen.OrderBy(document => (string?)document.Document[by], StringComparer.Ordinal))
        {
            var query = new PeerQuery(mapping);
            if (!query.Matches(body["query"]!.AsObject(), document) || string.CompareOrdinal((string?)document[by], after ?? "") <= 0)
                continue;
            if (hits.Count == size)
                break;
            hits.Add(Hit(id, source, query, body["_source"]!.AsArray().Select(field => (string)field!), by));
        }

        return hits;
    }

    private JsonObject Hit(string id, JsonObject source, PeerQuery query, IEnumerable<string> fields, string by)
    {
        var hit = new JsonObject
        {
            ["_index"] = name,
            ["_id"] = id,
            ["_score"] = null,
            ["_source"] = new JsonObject(fields.Where(source.ContainsKey).Select(field => KeyValuePair.Create(field, source[field]?.DeepClone()))),
            ["sort"] = new JsonArray(source[by]!.DeepClone()),
        };
        if (query.Inner.Count > 0)
        {
            hit["inner_hits"] = new JsonObject(query.Inner.Select(inner => KeyValuePair.Create(inner.Key, (JsonNode?)new JsonObject
            {
                ["hits"] = new JsonObject
                {
                    ["total"] = new JsonObject { ["value"] = inner.Value.Offsets.Count, ["relation"] = "eq" },
                    ["max_score"] = 0.0,
                    ["hits"] = new JsonArray([.. inner.Value.Offsets.Take(inner.Value.Size).Select(offset => new JsonObject
                    {
                        ["_index"] = name,
                        ["_id"] = id,
                        ["_nested"] = new JsonObject { ["field"] = inner.Key, ["offset"] = offset },
                        ["_score"] = 0.0,
                        ["_source"] = source[inner.Key]![offset]!.DeepClone(),
                    })]),
                },
            })));
        }

        return hit;
    }

    private JsonObject Outcome(string id, long version, string result, int status) => new()
    {
        ["_index"] = name, ["_id"] = id, ["_version"] = version, ["result"] = result, ["status"] = status,
    };
}
