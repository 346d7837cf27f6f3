using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Portal.Tests.Stores.Search.OpenSearch;

/// <summary>
/// The part of the query language that exact fields need (https://docs.opensearch.org/latest/query-dsl/): bool, term, prefix, nested with inner hits. A nested
/// document is seen only from within a nested query, as documented.
/// </summary>
internal sealed class PeerQuery(PeerMapping mapping)
{
    private const int MostClauses = 1024;

    // The terms of a field with many values, looked up as an index does.
    private static readonly ConditionalWeakTable<JsonArray, HashSet<string>> Terms = [];

    private readonly Dictionary<string, (List<int> Offsets, int Size)> inner = [];
    private int clauses;

    /// <summary>For each nested path with inner hits: which of its documents met the query, and how many of them are wanted.</summary>
    internal IReadOnlyDictionary<string, (List<int> Offsets, int Size)> Inner => inner;

    internal bool Matches(JsonObject query, JsonObject document, string path = "")
    {
        var (kind, body) = Single(query);
        if (++clauses > MostClauses)
            throw new Refusal(400, "too_many_nested_clauses", $"maxClauseCount is set to {MostClauses}");
        return kind switch
        {
            "bool" => Bool(body, document, path),
            "term" => Has(body, document, path, beginning: false),
            "prefix" => Has(body, document, path, beginning: true),
            "nested" => Nested(body, document),
            _ => throw Refusal.Parsing($"unknown query [{kind}]"),
        };
    }

    private bool Bool(JsonObject body, JsonObject document, string path)
    {
        PeerMapping.Only(body, "filter", "should", "minimum_should_match");
        var filters = body["filter"]?.AsArray() ?? [];
        var should = body["should"]?.AsArray() ?? [];
        var least = (int?)body["minimum_should_match"] ?? (filters.Count == 0 && should.Count > 0 ? 1 : 0);
        // All are looked at: what is wrong is refused wherever it stands.
        var met = filters.Select(query => Matches(query!.AsObject(), document, path)).ToList();
        return should.Select(query => Matches(query!.AsObject(), document, path)).Count(matches => matches) >= least && met.All(matches => matches);
    }

    private bool Nested(JsonObject body, JsonObject document)
    {
        PeerMapping.Only(body, "path", "query", "inner_hits");
        var path = (string)body["path"]!;
        if (!mapping.IsNested(path))
            throw new Refusal(400, "query_shard_exception", $"[nested] failed to find nested object under path [{path}]");
        var size = 3;
        if (body["inner_hits"] is JsonObject wanted)
        {
            PeerMapping.Only(wanted, "size");
            size = (int)wanted["size"]!;
            if (size > mapping.MostInner)
                throw Refusal.Argument($"Inner result window is too large, must be less than or equal to: [{mapping.MostInner}] but was [{size}].");
        }

        var offsets = new List<int>();
        var nested = document[path]?.AsArray() ?? [];
        for (var at = 0; at < nested.Count; at++)
        {
            clauses = 0;
            if (Matches(body["query"]!.AsObject(), nested[at]!.AsObject(), path))
                offsets.Add(at);
        }

        if (body["inner_hits"] is not null)
            inner[path] = (offsets, size);
        return offsets.Count > 0;
    }

    /// <summary>Whether a field has a value, or one of its values, that fits what is wanted.</summary>
    private bool Has(JsonObject body, JsonObject document, string path, bool beginning)
    {
        var (field, definition) = Single(body);
        PeerMapping.Only(definition, "value");
        if (!mapping.IsSearchable(field))
            return false;
        var within = path.Length == 0 ? "" : $"{path}.";
        if (!field.StartsWith(within, StringComparison.Ordinal) || field[within.Length..].Contains('.', StringComparison.Ordinal))
            return false;
        var (value, wanted) = (document[field[within.Length..]], definition["value"]);
        if (value is not JsonArray many)
            return value is not null && (beginning ? ((string)value!).StartsWith((string)wanted!, StringComparison.Ordinal) : JsonNode.DeepEquals(value, wanted));
        var values = Terms.GetValue(many, array => [.. array.Select(one => (string)one!)]);
        return beginning ? values.Any(one => one.StartsWith((string)wanted!, StringComparison.Ordinal)) : values.Contains((string)wanted!);
    }

    private static (string Name, JsonObject Body) Single(JsonObject query) =>
        query.Count == 1 && query.First() is { Value: JsonObject body } member ? (member.Key, body) : throw Refusal.Parsing("one name with an object was expected");
}
