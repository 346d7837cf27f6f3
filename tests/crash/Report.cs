using System.Text.Json;
using Portal.Simulator.Talks;

namespace Portal.Tests.Crash;

/// <summary>One line a scenario, for <c>make crash</c>.</summary>
internal static class Report
{
    private static readonly Lock Gate = new();

    internal static void Write(string scenario, Interview interview, SoundVerdict sound, TimeSpan silent)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_CRASH_REPORT") is not { Length: > 0 } file) return;
        var line = JsonSerializer.Serialize(
            new
            {
                Scenario = scenario,
                FramesSpoken = interview.Spoken,
                sound.Lost,
                sound.Duplicated,
                sound.Reordered,
                sound.Foreign,
                FactsUnbroken = interview.Screen.IsUnbroken,
                SilentMs = Math.Round(silent.TotalMilliseconds),
            },
            JsonSerializerOptions.Web);
        lock (Gate) File.AppendAllText(file, line + "\n");
    }
}
