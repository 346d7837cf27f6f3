using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Portal.Search.OpenSearch;

/// <summary>
/// The indexes behind three aliases (https://docs.opensearch.org/latest/api-reference/alias/): the one that is searched; <c>…-next</c>, which is being filled while a
/// rebuild is on its way; <c>…-built</c>, on an index that has everything. What is filed goes to the first two, so that nothing is missing when they change places.
/// </summary>
internal sealed class OpenSearchIndexes(OpenSearchClient client, IOptions<OpenSearchOptions> options, TimeProvider time)
{
    /// <summary>Raised when what is filed gets another shape: an index of another one is left and filled anew.</summary>
    private const int Shape = 1;
    private const int Tries = 5;

    private readonly OpenSearchOptions options = options.Value;

    /// <summary>The alias that is searched.</summary>
    internal string Current => options.Name;

    /// <summary>The alias of the one that is being filled.</summary>
    internal string Next => $"{options.Name}-next";

    private string Built => $"{options.Name}-built";

    private string Ours => $"{options.Name}-{Shape}-";

    /// <summary>Makes sure there is an index to search, of this shape. All silos may do so at once.</summary>
    internal async Task Ensure(CancellationToken cancellation)
    {
        for (var tried = 1; ; tried++)
        {
            var current = await Behind(Current, cancellation);
            if (current.Any(index => index.StartsWith(Ours, StringComparison.Ordinal)))
                return;
            var first = $"{Ours}0";
            await Make(first, cancellation);
            var actions = current.Select(index => Action("remove", index, Current))
                .Concat((await Behind(Built, cancellation)).Select(index => Action("remove", index, Built)))
                .Append(Action("add", first, Current));
            if (await Change(actions, cancellation))
            {
                foreach (var old in current)
                    await Drop(old, cancellation);
                return;
            }

            if (tried == Tries)
                throw new IOException("The aliases in OpenSearch are being changed by somebody else.");
        }
    }

    /// <summary>An empty index that everything is filed in from now on, too. A rebuild that was broken off is given up.</summary>
    internal async Task<string> Begin(CancellationToken cancellation)
    {
        var index = $"{Ours}{time.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}-{Guid.NewGuid().ToString("N")[..8]}";
        await Make(index, cancellation);
        for (var tried = 1; ; tried++)
        {
            var before = await Behind(Next, cancellation);
            if (await Change(before.Select(old => Action("remove", old, Next)).Append(Action("add", index, Next)), cancellation))
            {
                foreach (var old in before)
                    await Drop(old, cancellation);
                return index;
            }

            if (tried == Tries)
                throw new IOException("The aliases in OpenSearch are being changed by somebody else.");
        }
    }

    /// <summary>The index takes the place of the one that is searched, at once. Nothing when a later rebuild has begun: that one will.</summary>
    internal async Task Finish(string index, CancellationToken cancellation)
    {
        if (!(await Behind(Next, cancellation)).Contains(index))
            return;
        var before = await Behind(Current, cancellation);
        var actions = before.Select(old => Action("remove", old, Current))
            .Concat((await Behind(Built, cancellation)).Select(old => Action("remove", old, Built)))
            .Append(Action("remove", index, Next)).Append(Action("add", index, Current)).Append(Action("add", index, Built));
        if (!await Change(actions, cancellation))
            throw new IOException("The aliases in OpenSearch were changed by somebody else.");
        foreach (var old in before)
            await Drop(old, cancellation);
    }

    /// <summary>Whether the index that is searched is of this shape and has everything.</summary>
    internal async Task<bool> IsBuilt(CancellationToken cancellation) =>
        (await Behind(Current, cancellation)).Intersect(await Behind(Built, cancellation)).Any(index => index.StartsWith(Ours, StringComparison.Ordinal));

    private async Task<List<string>> Behind(string alias, CancellationToken cancellation)
    {
        // An alias that is not there is answered with 404 and a sentence instead of an error with a type.
        var found = await client.Ask(HttpMethod.Get, $"/_alias/{alias}", "", null, ["404"], cancellation);
        if (found.ValueKind == JsonValueKind.Object && found.TryGetProperty("error", out _))
            return [];
        // Whatever has no aliases is not an index of ours: nothing is to be made or dropped on its word.
        return OpenSearchClient.In(found, one => one.EnumerateObject().Where(index => index.Value.GetProperty("aliases").ValueKind == JsonValueKind.Object).Select(index => index.Name).ToList());
    }

    private Task Make(string index, CancellationToken cancellation) =>
        client.Ask(HttpMethod.Put, $"/{index}", "", PassageDocument.Index(options.Shards, options.Replicas), ["resource_already_exists_exception"], cancellation);

    private Task Drop(string index, CancellationToken cancellation) =>
        client.Ask(HttpMethod.Delete, $"/{index}", "", null, ["index_not_found_exception"], cancellation);

    // All or none; none when one of them does not fit any more.
    private async Task<bool> Change(IEnumerable<object> actions, CancellationToken cancellation)
    {
        var answer = await client.Ask(
            HttpMethod.Post, "/_aliases", "", JsonSerializer.SerializeToUtf8Bytes(new { actions }), ["aliases_not_found_exception", "index_not_found_exception"], cancellation);
        return OpenSearchClient.ReasonOf(answer).Length == 0 && OpenSearchClient.In(answer, one => one.GetProperty("acknowledged").GetBoolean());
    }

    private static Dictionary<string, object> Action(string verb, string index, string alias) => new()
    {
        [verb] = verb == "remove" ? new { index, alias, must_exist = true } : new { index, alias },
    };
}
