using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Search.OpenSearch;

/// <summary>
/// How a conversation lies in OpenSearch: one document, with its passages as nested documents, so that it is replaced as a whole or not at all. Entries are exact
/// (<c>keyword</c>): words are cut and stemmed by the program, as for the databases, so that all indexes give the same hits.
/// </summary>
internal static class PassageDocument
{
    internal const string Passages = "passages";
    internal const string Entries = "passages.entries";

    /// <summary>Passages of one conversation that one search may bring.</summary>
    internal const int MostInner = 1000;

    // Ten thousand unless told otherwise; a long talk has some thousand lines.
    private const int MostPassages = 100_000;

    /// <summary>Settings and mapping of an index. Entries are searched, never shown, so they are left out of what is stored.</summary>
    internal static ReadOnlyMemory<byte> Index(int shards, int replicas) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["settings"] = new JsonObject
        {
            ["index.number_of_shards"] = shards,
            ["index.number_of_replicas"] = replicas,
            ["index.max_inner_result_window"] = MostInner,
            ["index.mapping.nested_objects.limit"] = MostPassages,
        },
        ["mappings"] = new JsonObject
        {
            ["dynamic"] = "strict",
            ["_source"] = new JsonObject { ["excludes"] = new JsonArray(Entries) },
            ["properties"] = new JsonObject
            {
                ["conversation"] = Type("keyword"),
                ["owner"] = Type("keyword"),
                ["interviewee"] = Stored("keyword"),
                ["empty"] = Type("boolean"),
                [Passages] = new JsonObject
                {
                    ["type"] = "nested",
                    ["dynamic"] = "strict",
                    ["properties"] = new JsonObject
                    {
                        ["segment"] = Stored("integer"),
                        ["from"] = Stored("long"),
                        ["text"] = Stored("keyword"),
                        ["language"] = Stored("keyword"),
                        ["entries"] = Type("keyword"),
                    },
                },
            },
        },
    });

    /// <summary>The document of a conversation; without passages it only remembers the version.</summary>
    internal static void Write(Utf8JsonWriter json, Guid conversationId, IReadOnlyList<FiledPassage> passages)
    {
        json.WriteStartObject();
        json.WriteString("conversation", conversationId);
        json.WriteBoolean("empty", passages.Count == 0);
        if (passages.Count > 0)
        {
            json.WriteString("owner", passages[0].OwnerId);
            json.WriteString("interviewee", passages[0].IntervieweeId);
        }

        json.WriteStartArray(Passages);
        foreach (var (_, _, passage, entries) in passages)
        {
            json.WriteStartObject();
            if (passage.SegmentId is { } segment)
                json.WriteNumber("segment", segment);
            json.WriteNumber("from", passage.FromMs);
            json.WriteString("text", passage.Text);
            json.WriteString("language", passage.Language);
            json.WriteStartArray("entries");
            foreach (var entry in entries)
                json.WriteStringValue(entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The passages of a hit that met all conditions.</summary>
    internal static IEnumerable<FoundPassage> Read(JsonElement hit)
    {
        var source = hit.GetProperty("_source");
        var (conversation, interviewee) = (source.GetProperty("conversation").GetGuid(), source.GetProperty("interviewee").GetGuid());
        return hit.GetProperty("inner_hits").GetProperty(Passages).GetProperty("hits").GetProperty("hits").EnumerateArray()
            .Select(inner => inner.GetProperty("_source"))
            .Select(passage => new FoundPassage(
                interviewee, conversation, passage.TryGetProperty("segment", out var segment) ? segment.GetInt32() : null,
                passage.GetProperty("from").GetInt64(), passage.GetProperty("text").GetString()!, passage.GetProperty("language").GetString()!));
    }

    private static JsonObject Type(string type) => new() { ["type"] = type };

    private static JsonObject Stored(string type) => new() { ["type"] = type, ["index"] = false, ["doc_values"] = false };
}
