using System.Text.Json;
using Microsoft.Extensions.Options;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Transcribers.Command;

namespace Portal.Tests.Engines.Command;

/// <summary>A program that hears the talk (<c>tests/peers/command_ear.py</c>), and what it was told about it.</summary>
internal sealed class CommandPeer(DirectoryInfo folder) : IAsyncDisposable
{
    private string Talk => Path.Combine(folder.FullName, "talk.json");

    public int Asked => File.Exists($"{Talk}.asked") ? (int)new FileInfo($"{Talk}.asked").Length : 0;

    public static FilePeer Start(Truth truth, FileFaults faults, string format = "text", string? writes = null, bool toFile = false)
    {
        var peer = new CommandPeer(Directory.CreateTempSubdirectory("portal-command-ear-"));
        File.WriteAllText(peer.Talk, JsonSerializer.Serialize(new
        {
            words = truth.Words.Select(word => new object[] { word.Text, word.FromMs, word.ToMs }),
            faults = new { status = faults.Status, instead = faults.Instead, stalls = faults.Stalls, breaks = faults.Breaks, after = faults.After, misbehaves = faults.Misbehaves },
        }));
        var options = new CommandOptions
        {
            Program = "/usr/bin/python3",
            Arguments = [Path.Combine(Vendor.Repository, "tests", "peers", "command_ear.py"), peer.Talk, writes ?? format, "{wav}", .. toFile ? [$"{{out}}.{(format == "text" ? "txt" : format)}"] : Array.Empty<string>()],
            Format = format,
            LongestPiece = TimeSpan.FromSeconds(format == "text" ? 12 : 25),
        };
        return new(new CommandTranscriber(Options.Create(options), TimeProvider.System), () => peer.Asked, peer);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
