using System.Buffers;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Storage;

namespace Portal.Search.OpenSearch;

/// <summary>
/// The index in OpenSearch. The version of a conversation is that of its document (<c>external_gte</c>), so OpenSearch itself refuses older ones
/// (https://docs.opensearch.org/latest/api-reference/document-apis/index-document/). What was filed is found at once (<c>refresh</c>).
/// </summary>
internal sealed class OpenSearchTable(OpenSearchClient client, OpenSearchIndexes indexes, IOptions<OpenSearchOptions> options, TimeProvider time) : ISearchTable
{
    private const int FirstPage = 20;
    private const int LargestPage = 500;
    private const int Tries = 5;

    public Task Replace(Guid conversationId, long version, IReadOnlyList<FiledPassage> passages, CancellationToken cancellation) =>
        InBoth(
            (json, alias) =>
            {
                json.WriteStartObject();
                json.WriteStartObject("index");
                json.WriteString("_index", alias);
                json.WriteString("_id", conversationId);
                json.WriteNumber("version", version);
                json.WriteString("version_type", "external_gte");
                json.WriteEndObject();
                json.WriteEndObject();
            },
            json => PassageDocument.Write(json, conversationId, passages),
            cancellation);

    public Task Remove(Guid conversationId, CancellationToken cancellation) =>
        InBoth(
            (json, alias) =>
            {
                json.WriteStartObject();
                json.WriteStartObject("delete");
                json.WriteString("_index", alias);
                json.WriteString("_id", conversationId);
                json.WriteEndObject();
                json.WriteEndObject();
            },
            null,
            cancellation);

    public async Task<IReadOnlyList<FoundPassage>> Find(
        Guid ownerId, IEnumerable<IReadOnlyList<IndexEntry>> conditions, int most, CancellationToken cancellation)
    {
        var filters = conditions.Select(ways => (object)new { @bool = new { should = ways.Select(Way), minimum_should_match = 1 } }).ToList();
        var query = new
        {
            @bool = new
            {
                filter = new object[]
                {
                    new { term = new { owner = new { value = ownerId } } },
                    new
                    {
                        nested = new
                        {
                            path = PassageDocument.Passages,
                            query = new { @bool = new { filter = filters } },
                            inner_hits = new { size = PassageDocument.MostInner },
                        },
                    },
                },
            },
        };
        var found = new List<FoundPassage>();
        string? after = null;
        for (var page = FirstPage; ; page = Math.Min(page * 2, LargestPage))
        {
            // A common word is in many passages of few conversations, a rare one in few of many.
            var hits = await Search(query, new[] { "conversation", "interviewee" }, page, after, cancellation);
            found.AddRange(hits.SelectMany(hit => OpenSearchClient.In(hit, one => PassageDocument.Read(one).ToList())));
            if (hits.Count < page || found.Count >= most)
                return found.Count > most ? found.GetRange(0, most) : found;
            after = OpenSearchClient.In(hits[^1], hit => hit.GetProperty("_source").GetProperty("conversation").GetString());
        }
    }

    public async Task<IReadOnlyList<Guid>> Page(Guid? afterId, int limit, CancellationToken cancellation)
    {
        var query = new { term = new { empty = new { value = false } } };
        var hits = await Search(query, new[] { "conversation" }, limit, afterId?.ToString(), cancellation);
        return [.. hits.Select(hit => OpenSearchClient.In(hit, one => one.GetProperty("_source").GetProperty("conversation").GetGuid()))];
    }

    public Task<bool> IsBuilt(CancellationToken cancellation) => indexes.IsBuilt(cancellation);

    public Task<string> BeginBuild(CancellationToken cancellation) => indexes.Begin(cancellation);

    public Task MarkBuilt(string build, CancellationToken cancellation) => indexes.Finish(build, cancellation);

    private async Task<List<JsonElement>> Search(object query, string[] fields, int size, string? after, CancellationToken cancellation)
    {
        var body = new Dictionary<string, object>
        {
            ["query"] = query, ["_source"] = fields, ["size"] = size, ["track_total_hits"] = false, ["sort"] = new[] { new { conversation = "asc" } },
        };
        if (after is not null)
            body["search_after"] = new[] { after };
        var answer = await client.Ask(HttpMethod.Post, $"/{indexes.Current}/_search", "", JsonSerializer.SerializeToUtf8Bytes(body), [], cancellation);
        // Half an answer would say "not there" of what is.
        if (OpenSearchClient.In(answer, one => one.GetProperty("timed_out").GetBoolean() || one.GetProperty("_shards").GetProperty("failed").GetInt32() > 0))
            throw new IOException("OpenSearch could not search everything.");
        return OpenSearchClient.In(answer, one => one.GetProperty("hits").GetProperty("hits").EnumerateArray().ToList());
    }

    /// <summary>Writes to the index that is being filled, where there is one, and to the one that is searched.</summary>
    private async Task InBoth(Action<Utf8JsonWriter, string> action, Action<Utf8JsonWriter>? document, CancellationToken cancellation)
    {
        var body = Lines(action, document);
        for (var (tried, pause) = (1, options.Value.AgainAfter); ; tried++, pause *= 2)
        {
            var answer = await client.Ask(HttpMethod.Post, "/_bulk", "refresh=true&require_alias=true", body, [], cancellation);
            // Each line has an outcome of its own: https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
            var outcomes = OpenSearchClient.In(answer, one => one.GetProperty("items").EnumerateArray().Select(item => item.EnumerateObject().Single().Value).ToList());
            if (outcomes.Count == 0)
                throw new StoreRefusedException("OpenSearch's answer cannot be read.", OutsideFault.Nonsense);
            var failed = outcomes.Where(outcome => !OpenSearchClient.In(outcome, IsSettled)).ToList();
            var missing = failed.Where(outcome => OpenSearchClient.ReasonOf(outcome) == "index_not_found_exception").ToList();
            if (failed.Count == missing.Count && missing.Count < outcomes.Count)
                return;
            if (tried == Tries || failed.Except(missing).Any(outcome => !OpenSearchClient.IsForTheMoment(StatusOf(outcome))) || missing.Count == outcomes.Count)
                throw new IOException($"OpenSearch did not file a conversation: {string.Join(", ", failed.Select(outcome => $"{(int)StatusOf(outcome)} {OpenSearchClient.ReasonOf(outcome)}"))}.");
            await Task.Delay(pause, time, cancellation);
        }
    }

    private ReadOnlyMemory<byte> Lines(Action<Utf8JsonWriter, string> action, Action<Utf8JsonWriter>? document)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (var alias in (string[])[indexes.Next, indexes.Current])
        {
            Line(json => action(json, alias));
            if (document is not null)
                Line(document);
        }

        return lines.WrittenMemory;

        void Line(Action<Utf8JsonWriter> write)
        {
            using (var json = new Utf8JsonWriter(lines))
                write(json);
            lines.Write("\n"u8);
        }
    }

    // A newer version that is there already is what was wanted; so is a document that is gone already.
    private static bool IsSettled(JsonElement outcome) => StatusOf(outcome) switch
    {
        HttpStatusCode.Conflict => true,
        HttpStatusCode.NotFound => OpenSearchClient.ReasonOf(outcome).Length == 0,
        var status => (int)status < 300,
    };

    private static HttpStatusCode StatusOf(JsonElement outcome) => (HttpStatusCode)outcome.GetProperty("status").GetInt32();

    private static object Way(IndexEntry entry)
    {
        var field = new Dictionary<string, object> { [PassageDocument.Entries] = new { value = entry.Text } };
        return entry.IsPrefix ? new { prefix = field } : new { term = field };
    }
}
