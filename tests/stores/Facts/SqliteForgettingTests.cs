using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Tests.Stores.Facts;

/// <summary>What is written over is gone from the files themselves: from the database, its write-ahead log and everything beside them.</summary>
public sealed class SqliteForgettingTests : IAsyncLifetime
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("what she did not want kept, and no page may still hold");
    private readonly string folder = Directory.CreateTempSubdirectory("portal-forget-").FullName;
    private ServiceProvider services = null!; // Made before the test.

    public async Task InitializeAsync() => services = await Stores.Start(("DataFolder", folder));

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Facts_that_are_written_over_leave_no_trace_in_the_files()
    {
        var facts = services.GetRequiredService<IFactStore>();
        var head = FactStoreConformance.NewHead();
        await facts.Append(head, 0, [.. FactStoreConformance.Rows(1, 3).Select(row => row with { Body = Secret })]);
        Assert.True(FilesHold(Secret));

        await facts.Rewrite(head.ConversationId, [.. FactStoreConformance.Rows(1, 3).Select(row => row with { Body = [0] })]);

        Assert.False(FilesHold(Secret));
    }

    [Fact]
    public async Task Sound_that_is_written_over_leaves_no_trace_in_the_files()
    {
        var audio = services.GetRequiredService<IAudioStore>();
        var recording = Guid.NewGuid();
        await audio.Attach(recording);
        byte[] body = [.. Enumerable.Repeat(Secret, 200).SelectMany(bytes => bytes)];
        await audio.Append(recording, 1, [new AudioChunk(0, 0, 4_000, new byte[16], body)]);
        await audio.Append(recording, 1, [new AudioChunk(0, 0, 4_000, [.. Enumerable.Repeat((byte)7, 16)], body)]);
        Assert.True(FilesHold(Secret));

        await audio.Rewrite(recording, [new AudioChunk(0, 0, 4_000, [], new byte[body.Length])]);

        Assert.False(FilesHold(Secret));
    }

    private bool FilesHold(byte[] bytes) => Directory.GetFiles(folder, "portal.db*").Any(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[open.Length];
        open.ReadExactly(content);
        return content.AsSpan().IndexOf(bytes) >= 0;
    });
}
