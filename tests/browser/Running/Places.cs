namespace Portal.Tests.Browser.Running;

/// <summary>Where things lie in the repository.</summary>
internal static class Places
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The web node's folder: its content root.</summary>
    public static string WebFolder => Path.Combine(Root, "web");

    /// <summary>The built web node, of the same configuration as these tests.</summary>
    public static string PortalAssembly => Path.Combine(WebFolder, Path.GetRelativePath(TestFolder, AppContext.BaseDirectory), "Portal.Web.dll");

    /// <summary>Scripts that the engine <c>scripted</c> plays in these tests.</summary>
    public static string Scripts => Path.Combine(AppContext.BaseDirectory, "scripts");

    /// <summary>Whether pictures are made: with <c>make screens</c>.</summary>
    public static bool MakesPictures { get; } = Environment.GetEnvironmentVariable("PORTAL_SCREENS") == "1";

    /// <summary>Where the pictures of the screens lie.</summary>
    public static string Screens => Path.Combine(Root, "docs", "screens");

    /// <summary>How each test left its screens; git does not see it.</summary>
    public static string LastLooks { get; } = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "last")).FullName;

    private static string TestFolder => Path.Combine(Root, "tests", "browser");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("These tests run inside the repository.");
    }
}
