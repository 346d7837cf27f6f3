namespace Portal.Simulator.Portals;

/// <summary>Where the programs to start lie: built in this repository, in the configuration of this one.</summary>
internal static class Places
{
    internal static string WebFolder { get; } = Path.Combine(Root(), "web");

    internal static string Web { get; } = Program("web", "Portal.Web.dll");

    internal static string Silo { get; } = Program("silo", "Portal.Silo.dll");

    private static string Program(string folder, string file)
    {
        // …/bin/CONFIGURATION/net10.0/
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Root(), folder, "bin", framework.Parent!.Name, framework.Name, file); // A build output always has a parent.
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("This runs inside the repository.");
    }
}
