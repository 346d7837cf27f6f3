using System.Text.Json.Nodes;

namespace Portal.Tests.Stores.Search.OpenSearch;

/// <summary>What OpenSearch says when it does not do what it is asked.</summary>
internal sealed class Refusal(int status, string type, string reason) : Exception(reason)
{
    internal int Status => status;

    internal string Type => type;

    internal JsonObject Json => new()
    {
        ["error"] = new JsonObject { ["root_cause"] = new JsonArray(new JsonObject { ["type"] = type, ["reason"] = Message }), ["type"] = type, ["reason"] = Message },
        ["status"] = status,
    };

    internal static Refusal Parsing(string reason) => new(400, "parsing_exception", reason);

    internal static Refusal Argument(string reason) => new(400, "illegal_argument_exception", reason);

    internal static Refusal NoIndex(string name) => new(404, "index_not_found_exception", $"no such index [{name}]");
}
