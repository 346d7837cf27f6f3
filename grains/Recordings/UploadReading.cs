using Portal.Conversations;
using Portal.Processing;

namespace Portal.Recordings;

/// <summary>
/// Reads a file whose bytes are all there and writes its sound as a sealed recording. It takes one of the silo's places and holds one piece in memory at a
/// time, however long the file.
/// </summary>
public sealed class UploadReading(UploadPieces pieces, IAudioDecoder decoder, SealedRecordings recordings, WorkPlaces places)
{
    private const string Prefix = "portal-upload-";
    private const int Looked = 64 * 1024;
    private static readonly TimeSpan LeftBehind = TimeSpan.FromDays(1);

    /// <summary>Repeatable: it replaces what an earlier try left.</summary>
    public async Task<(RecordingStored Stored, DecodedSound Sound)> Run(UploadLine line, CancellationToken cancellation)
    {
        using var place = await places.Take(line.Id, ConversationOrigin.Upload, cancellation);
        var folder = PrivateFolder();
        try
        {
            var source = Path.Combine(folder.FullName, "source");
            await Assemble(line, source, cancellation);
            await using var pcm = new FileStream(Path.Combine(folder.FullName, "pcm"), FileMode.CreateNew, FileAccess.ReadWrite);
            var sound = await decoder.Decode(source, pcm, cancellation);
            pcm.Position = 0;
            return (await recordings.Write(line.IntervieweeId, line.Id, sound.Samples, Sound(pcm), cancellation), sound);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whether a file that begins so can be sound at all.</summary>
    public async Task<bool> MayBeSound(UploadLine line)
    {
        var head = new List<byte>();
        for (var number = 0; number < line.Pieces && head.Count < Looked; number++) head.AddRange(await pieces.Open(line, number));
        return decoder.Knows(head.ToArray());
    }

    /// <summary>Where clear bytes may touch the disk: a folder for nobody else, which is to go away with the call that made it.</summary>
    public static DirectoryInfo PrivateFolder() => Directory.CreateTempSubdirectory(Prefix);

    /// <summary>Deletes the clear bytes that a killed process left behind.</summary>
    public static void CleanUp(DateTimeOffset now)
    {
        foreach (var folder in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories($"{Prefix}*"))
            if (now - folder.LastWriteTimeUtc > LeftBehind) folder.Delete(recursive: true);
    }

    private async Task Assemble(UploadLine line, string path, CancellationToken cancellation)
    {
        await using var source = new FileStream(path, FileMode.CreateNew);
        for (var number = 0; number < line.Pieces; number++) await source.WriteAsync(await pieces.Open(line, number, cancellation), cancellation);
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Sound(Stream pcm)
    {
        var buffer = new byte[256 * 1024];
        while (await pcm.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false) is > 0 and var read) yield return buffer.AsMemory(0, read);
    }
}
