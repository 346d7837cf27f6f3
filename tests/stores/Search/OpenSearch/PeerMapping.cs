using System.Text.Json.Nodes;

namespace Portal.Tests.Stores.Search.OpenSearch;

/// <summary>
/// Settings and mapping of an index, taken as strictly as documented (https://docs.opensearch.org/latest/install-and-configure/configuring-opensearch/index-settings/,
/// https://docs.opensearch.org/latest/field-types/): what is not known here is refused, so that nothing is asked for that nobody looked up.
/// </summary>
internal sealed class PeerMapping
{
    private readonly Dictionary<string, (string Type, bool Indexed, bool DocValues)> fields = [];
    private readonly List<string> excluded = [];

    internal PeerMapping(JsonObject body)
    {
        Only(body, "settings", "mappings", "aliases");
        foreach (var (name, value) in body["settings"]?.AsObject() ?? [])
        {
            var number = (int)value!;
            switch (name)
            {
                case "index.number_of_shards" when number > 0: break;
                case "index.number_of_replicas" when number >= 0: break;
                case "index.max_inner_result_window" when number > 0: MostInner = number; break;
                case "index.mapping.nested_objects.limit" when number > 0: MostNested = number; break;
                default: throw Refusal.Argument($"unknown setting [{name}] or a wrong value");
            }
        }

        var mappings = body["mappings"]?.AsObject() ?? [];
        Only(mappings, "dynamic", "_source", "properties");
        if ((string?)mappings["dynamic"] != "strict")
            throw new NotSupportedException("This peer knows strict mappings only.");
        if (mappings["_source"] is JsonObject source)
        {
            Only(source, "excludes");
            excluded.AddRange(source["excludes"]!.AsArray().Select(path => (string)path!));
        }

        Properties(mappings["properties"]!.AsObject(), "");
    }

    /// <summary>Its default is 100.</summary>
    internal int MostInner { get; } = 100;

    private int MostNested { get; } = 10_000;

    internal bool IsNested(string path) => fields.TryGetValue(path, out var field) && field.Type == "nested";

    /// <summary>Whether a field can be searched for exact values; refuses one that is there and cannot.</summary>
    internal bool IsSearchable(string path)
    {
        if (!fields.TryGetValue(path, out var field))
            return false;
        return field.Indexed ? true : throw new Refusal(400, "query_shard_exception", $"Cannot search on field [{path}] since it is not indexed.");
    }

    internal void CheckSortable(string path)
    {
        if (!fields.TryGetValue(path, out var field) || !field.DocValues)
            throw Refusal.Argument($"Can't load fielddata on [{path}].");
    }

    /// <summary>Refuses a document that does not fit.</summary>
    internal void Check(JsonObject document)
    {
        var nested = 0;
        Check(document, "", ref nested);
        if (nested > MostNested)
            throw Refusal.Argument($"The number of nested documents has exceeded the allowed limit of [{MostNested}].");
    }

    /// <summary>The document as it is kept for showing.</summary>
    internal JsonObject Source(JsonObject document)
    {
        var source = document.DeepClone().AsObject();
        foreach (var path in excluded.Select(path => path.Split('.')))
        {
            foreach (var holder in source[path[0]]?.AsArray() ?? [])
                holder!.AsObject().Remove(path[1]);
        }

        return source;
    }

    internal static void Only(JsonObject body, params string[] known)
    {
        if (body.FirstOrDefault(member => !known.Contains(member.Key)).Key is { } strange)
            throw Refusal.Parsing($"Unknown key [{strange}].");
    }

    private void Properties(JsonObject properties, string prefix)
    {
        foreach (var (name, definition) in properties)
        {
            var field = definition!.AsObject();
            var type = (string)field["type"]!;
            if (type is not ("keyword" or "integer" or "long" or "boolean" or "nested"))
                throw new Refusal(400, "mapper_parsing_exception", $"No handler for type [{type}].");
            if (type == "nested")
                Only(field, "type", "dynamic", "properties");
            else
                Only(field, "type", "index", "doc_values");
            fields[prefix + name] = (type, (bool?)field["index"] ?? true, (bool?)field["doc_values"] ?? true);
            if (type == "nested")
                Properties(field["properties"]!.AsObject(), $"{prefix}{name}.");
        }
    }

    private void Check(JsonObject document, string prefix, ref int nested)
    {
        foreach (var (name, value) in document)
        {
            var path = prefix + name;
            if (!fields.TryGetValue(path, out var field))
                throw new Refusal(400, "strict_dynamic_mapping_exception", $"mapping set to strict, dynamic introduction of [{path}] is not allowed");
            foreach (var one in value is JsonArray many ? many.ToArray() : [value])
            {
                if (field.Type == "nested")
                {
                    nested++;
                    Check(one!.AsObject(), $"{path}.", ref nested);
                }
                else if (!Fits(field, one!))
                {
                    throw new Refusal(400, "mapper_parsing_exception", $"failed to parse field [{path}] of type [{field.Type}]");
                }
            }
        }
    }

    // Lucene takes no longer terms.
    private static bool Fits((string Type, bool Indexed, bool DocValues) field, JsonNode value) => field.Type switch
    {
        "keyword" => value.GetValueKind() == System.Text.Json.JsonValueKind.String
            && (!field.Indexed && !field.DocValues || System.Text.Encoding.UTF8.GetByteCount((string)value!) <= 32_766),
        "boolean" => value.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "integer" => value.AsValue().TryGetValue<int>(out _),
        _ => value.AsValue().TryGetValue<long>(out _),
    };
}
