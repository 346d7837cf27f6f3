using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Portal.Storage;

namespace Portal.Search.OpenSearch;

/// <summary>
/// Settings <c>Storage:OpenSearch</c>: the search index in an OpenSearch (2 or later) instead of the database. It authenticates with <see cref="User"/> and
/// <see cref="Password"/>, or, where <see cref="Region"/> is set, signs its requests with keys from AWS's standard chain.
/// </summary>
public sealed class OpenSearchOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = $"{StorageOptions.Section}:OpenSearch";

    /// <summary>Where it is, for example <c>https://search.example.org:9200</c>. Empty: the index is in the database.</summary>
    public string Address { get; set; } = "";

    /// <summary>User of the basic authentication. Empty: none.</summary>
    public string User { get; set; } = "";

    /// <summary>The user's password, from the environment or user-secrets.</summary>
    public string Password { get; set; } = "";

    /// <summary>Region of an Amazon OpenSearch domain, for example <c>eu-west-1</c>: requests are signed (Signature Version 4). Empty: they are not.</summary>
    public string Region { get; set; } = "";

    /// <summary>What the aliases and indexes begin with: small letters, digits and '-'.</summary>
    public string Name { get; set; } = "portal-search";

    /// <summary>Primary shards of the index; another number counts from the next rebuild on.</summary>
    public int Shards { get; set; } = 1;

    /// <summary>Copies of each shard; 0 for a single node.</summary>
    public int Replicas { get; set; } = 1;

    /// <summary>How long it may take to answer one request.</summary>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of an answer that are taken at most: a page of hits has the lines that were found in it.</summary>
    public int MostAnswerBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How long a request that it is too busy for waits before it is made again, at first; twice as long each time.</summary>
    public TimeSpan AgainAfter { get; set; } = TimeSpan.FromSeconds(0.2);
}

/// <summary>Refuses to start on settings that cannot work, and names the setting.</summary>
internal sealed partial class OpenSearchOptionsCheck : IValidateOptions<OpenSearchOptions>
{
    public ValidateOptionsResult Validate(string? name, OpenSearchOptions options)
    {
        var wrong = new List<string>();
        if (!(Uri.TryCreate(options.Address, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address is { PathAndQuery: "/", UserInfo: "" }))
            wrong.Add("Address: something like https://search.example.org:9200 is needed; user and password have settings of their own.");
        if (options.User.Length > 0 != options.Password.Length > 0)
            wrong.Add("User and Password belong together.");
        if (options.User.Length > 0 && options.Region.Length > 0)
            wrong.Add("User or Region, not both: a request is either signed or has a password.");
        if (options.Region.Length > 0 && !Plain().IsMatch(options.Region))
            wrong.Add("Region: for example eu-west-1.");
        if (!Plain().IsMatch(options.Name))
            wrong.Add("Name: small letters, digits and '-'.");
        if (options.Shards < 1)
            wrong.Add("Shards must be at least 1.");
        if (options.Replicas < 0)
            wrong.Add("Replicas must be 0 or more.");
        if (options.MostAnswerBytes < 64 * 1024)
            wrong.Add("MostAnswerBytes must be at least 65536.");
        if (options.AnswerWithin <= TimeSpan.Zero || options.AgainAfter <= TimeSpan.Zero)
            wrong.Add("AnswerWithin and AgainAfter must be more than zero.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong.Select(what => $"{OpenSearchOptions.Section}:{what}"));
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,62}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
