using Portal.Checks;
using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>Reads the answer of a server whole, but never more than it can have to say.</summary>
internal static class BoundedAnswer
{
    /// <summary>All of it; <see cref="EngineUnavailableException"/> when it is longer.</summary>
    public static async Task<ReadOnlyMemory<byte>> Read(Stream answer, long mostBytes, string engine, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (await answer.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            read.Write(buffer, 0, count);
            if (read.Length > mostBytes) throw new EngineUnavailableException(engine) { Fault = OutsideFault.Nonsense };
        }
        return read.GetBuffer().AsMemory(0, (int)read.Length);
    }

    /// <summary>What so much speech can come to, each word with its times and the names of its members.</summary>
    public static long MostFor(double seconds) => 512 * 1024 + (long)(seconds * 8 * 1024);
}
