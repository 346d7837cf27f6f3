namespace Portal.Tests.Stores.Blobs;

/// <summary>Gives its bytes in uneven pieces, as a pipe does, and cannot be read twice.</summary>
internal sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, 1 + (int)(Position % 10_007))], cancellationToken);
}

/// <summary>Gives some bytes and breaks.</summary>
internal sealed class Broken(int after) : MemoryStream(new byte[after])
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("The line went dead.");

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => CopyAll(destination, cancellationToken);

    private async Task CopyAll(Stream destination, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        while (true)
            await destination.WriteAsync(buffer.AsMemory(0, await ReadAsync(buffer, cancellation)), cancellation);
    }
}
