using System.Diagnostics;
using System.Globalization;

namespace Portal.Processes;

/// <summary>What a child process may use at most, where the machine can limit it (<c>prlimit</c>).</summary>
/// <param name="MemoryMegabytes">Address space.</param>
/// <param name="CpuSeconds">Time of all its threads together: the last resort for one whose parent was killed.</param>
/// <param name="FileBytes">The longest file it may write.</param>
internal sealed record ProcessLimits(int MemoryMegabytes, long CpuSeconds, long FileBytes);

/// <summary>A program of the machine as a child process that may do little: no shell, none of our environment, bounded.</summary>
internal static class LimitedProcess
{
    /// <summary>The path of a program: a name on the path, or a path. Null when there is none.</summary>
    public static string? Find(string program)
    {
        if (Path.IsPathRooted(program)) return File.Exists(program) ? program : null;
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ""] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, program + ending)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Whether this machine can bound memory and processor time of a program; its time and what it prints are always bounded.</summary>
    public static bool CanLimit => Find("prlimit") is not null;

    /// <summary>Starts it with all its streams redirected; null when it does not start.</summary>
    /// <param name="program">A path that <see cref="Find"/> found.</param>
    /// <param name="arguments">As the program is to get them, one by one.</param>
    /// <param name="limits">What it may use.</param>
    /// <param name="environment">Names of our environment that it gets too; secrets of the portal are in the others.</param>
    public static Process? Start(string program, IEnumerable<string> arguments, ProcessLimits limits, params string[] environment)
    {
        string[] limited = Find("prlimit") is { } prlimit
            ?
            [
                prlimit, string.Create(CultureInfo.InvariantCulture, $"--as={limits.MemoryMegabytes * 1024L * 1024}"), string.Create(CultureInfo.InvariantCulture, $"--cpu={limits.CpuSeconds}"),
                string.Create(CultureInfo.InvariantCulture, $"--fsize={limits.FileBytes}"), "--core=0", "--",
            ]
            : [];
        string[] all = [.. limited, program, .. arguments];
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var kept = environment.Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name))).Where(one => one.Value is not null).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in kept) start.Environment[name] = value;
        return Process.Start(start);
    }
}
