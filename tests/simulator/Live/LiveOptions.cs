namespace Portal.Simulator.Live;

/// <summary>What to simulate, and against which portal.</summary>
/// <param name="Conversations">Talks at the same time.</param>
/// <param name="Seconds">Length of each.</param>
/// <param name="Urls">Web nodes of a running portal; empty: start one here and throw it away.</param>
/// <param name="Email">For a running portal.</param>
/// <param name="Password">For a running portal.</param>
/// <param name="Script">For a running portal: the script its engine <c>scripted</c> plays; null: its default.</param>
internal sealed record LiveOptions(int Conversations, int Seconds, IReadOnlyList<Uri> Urls, string Email, string Password, string? Script)
{
    internal const string Words = "live --conversations N --seconds S [--url http://a,http://b --email E --password P [--script NAME]]";

    internal static LiveOptions? Parse(string[] args)
    {
        var given = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        string? Of(string name) => given.GetValueOrDefault(name);
        if (!int.TryParse(Of("--conversations"), out var conversations) || !int.TryParse(Of("--seconds"), out var seconds) || conversations < 1 || seconds < 1) return null;
        var urls = (Of("--url") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(url => new Uri(url)).ToList();
        if (urls.Count > 0 && (Of("--email") is null || Of("--password") is null)) return null;
        return new(conversations, seconds, urls, Of("--email") ?? "", Of("--password") ?? "", Of("--script"));
    }
}
