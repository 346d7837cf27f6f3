using System.Text.Json.Nodes;

namespace Portal.Tests.Stores.Search.OpenSearch;

/// <summary>Indexes and the aliases in front of them.</summary>
internal sealed class PeerAliases
{
    private readonly Dictionary<string, PeerIndex> indexes = [];
    private HashSet<(string Alias, string Index)> aliases = [];

    internal IEnumerable<PeerIndex> Indexes => indexes.Values;

    internal IEnumerable<string> Names => indexes.Keys.Order(StringComparer.Ordinal);

    internal IEnumerable<string> Behind(string alias) => aliases.Where(pair => pair.Alias == alias).Select(pair => pair.Index);

    internal void Make(string name, JsonObject definition)
    {
        if (name.Length == 0 || name[0] is '_' or '-' || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_') || aliases.Any(pair => pair.Alias == name))
            throw new Refusal(400, "invalid_index_name_exception", $"Invalid index name [{name}]");
        if (indexes.ContainsKey(name))
            throw new Refusal(400, "resource_already_exists_exception", $"index [{name}] already exists");
        indexes[name] = new PeerIndex(name, definition);
    }

    internal void Drop(string name)
    {
        if (aliases.Any(pair => pair.Alias == name))
            throw Refusal.Argument($"The provided expression [{name}] matches an alias, specify the corresponding concrete indices instead.");
        if (!indexes.Remove(name))
            throw Refusal.NoIndex(name);
        aliases.RemoveWhere(pair => pair.Index == name);
    }

    /// <summary>All actions or none.</summary>
    internal void Change(JsonObject body)
    {
        PeerMapping.Only(body, "actions");
        var changed = aliases.ToHashSet();
        foreach (var action in body["actions"]!.AsArray())
        {
            var (verb, definition) = action!.AsObject().Single();
            var (index, alias) = ((string)definition!["index"]!, (string)definition["alias"]!);
            if (!indexes.ContainsKey(index))
                throw Refusal.NoIndex(index);
            if (indexes.ContainsKey(alias))
                throw new Refusal(400, "invalid_alias_name_exception", $"Invalid alias name [{alias}]: an index exists with the same name as the alias");
            PeerMapping.Only(definition.AsObject(), verb == "remove" ? ["index", "alias", "must_exist"] : ["index", "alias"]);
            switch (verb)
            {
                case "add": changed.Add((alias, index)); break;
                case "remove" when changed.Remove((alias, index)): break;
                case "remove" when (bool?)definition["must_exist"] == true: throw new Refusal(404, "aliases_not_found_exception", $"aliases [{alias}] missing");
                case "remove": break;
                default: throw Refusal.Parsing($"unknown action [{verb}]");
            }
        }

        aliases = changed;
    }

    /// <summary>The index to search behind a name.</summary>
    internal PeerIndex Searched(string name) => indexes.TryGetValue(name, out var index) || Behind(name).ToList() is [var only] && indexes.TryGetValue(only, out index)
        ? index
        : throw Refusal.NoIndex(name);

    /// <summary>The index to write to behind an alias.</summary>
    internal PeerIndex Written(string alias) => Behind(alias).ToList() switch
    {
        [] => throw Refusal.NoIndex(alias),
        [var only] => indexes[only],
        _ => throw Refusal.Argument($"no write index is defined for alias [{alias}]"),
    };
}
