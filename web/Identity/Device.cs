namespace Portal.Web.Identity;

/// <summary>What a session was begun on, in words that people know their devices by. Only for its owner to recognise it: nothing is decided by it.</summary>
internal static class Device
{
    // Order matters: most browsers also name the ones they wish to be taken for.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux"),
    ];

    /// <summary>"Firefox · Windows"; null when it does not say.</summary>
    public static string? Of(string? userAgent)
    {
        var parts = new[] { Named(userAgent, Browsers), Named(userAgent, Systems) }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join(" · ", parts);
    }

    private static string? Named(string? userAgent, (string Sign, string Name)[] signs) =>
        userAgent is null ? null : signs.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
