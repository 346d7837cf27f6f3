using Portal.Tests.Support;

namespace Portal.Tests.Browser.Running;

/// <summary>The pages the application serves, built from the client's sources when these are newer, once a run.</summary>
internal static class ClientPages
{
    private static readonly Lazy<Task> Building = new(Build);

    public static Task Built => Building.Value;

    private static async Task Build() => await PeerProcess.Run(
        "dotnet",
        ["msbuild", Path.Combine(Places.WebFolder, "Portal.Web.csproj"), "-t:BuildClient", "-v:quiet", "-nologo"],
        within: TimeSpan.FromMinutes(8));
}
