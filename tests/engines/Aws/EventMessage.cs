using System.Buffers.Binary;
using System.Text;

namespace Portal.Tests.Engines.Aws;

/// <summary>
/// A message of the encoding <c>application/vnd.amazon.eventstream</c>, written and read by hand from its description, so that what the portal sends is read by
/// something else than what wrote it: https://docs.aws.amazon.com/transcribe/latest/dg/event-stream.html.
/// </summary>
internal sealed record EventMessage(IReadOnlyList<(string Name, object Value)> Headers, byte[] Payload)
{
    private const int Overhead = 16;
    private const byte Bytes = 6, String = 7, Timestamp = 8;

    public string? Text(string name) => Headers.FirstOrDefault(h => h.Name == name).Value as string;

    public byte[]? Binary(string name) => Headers.FirstOrDefault(h => h.Name == name).Value as byte[];

    public DateTimeOffset? Time(string name) => Headers.FirstOrDefault(h => h.Name == name).Value as DateTimeOffset?;

    /// <summary>Null while there are not enough bytes; throws when they are no such message.</summary>
    public static EventMessage? Read(ref ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12) return null;
        var total = BinaryPrimitives.ReadInt32BigEndian(bytes);
        var headers = BinaryPrimitives.ReadInt32BigEndian(bytes[4..]);
        if (total < Overhead + headers || total > 1 << 20) throw new InvalidDataException("length");
        if (Crc32(bytes[..8]) != BinaryPrimitives.ReadUInt32BigEndian(bytes[8..])) throw new InvalidDataException("prelude");
        if (bytes.Length < total) return null;
        if (Crc32(bytes[..(total - 4)]) != BinaryPrimitives.ReadUInt32BigEndian(bytes[(total - 4)..])) throw new InvalidDataException("message");
        var message = new EventMessage(ReadHeaders(bytes.Slice(12, headers)), bytes[(12 + headers)..(total - 4)].ToArray());
        bytes = bytes[total..];
        return message;
    }

    public byte[] Write()
    {
        var headers = WriteHeaders(Headers);
        var bytes = new byte[Overhead + headers.Length + Payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4), headers.Length);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(8), Crc32(bytes.AsSpan(0, 8)));
        headers.CopyTo(bytes, 12);
        Payload.CopyTo(bytes, 12 + headers.Length);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(bytes.Length - 4), Crc32(bytes.AsSpan(0, bytes.Length - 4)));
        return bytes;
    }

    /// <summary>The headers as they lie in a message: what is signed of them.</summary>
    public static byte[] WriteHeaders(IEnumerable<(string Name, object Value)> headers)
    {
        using var bytes = new MemoryStream();
        foreach (var (name, value) in headers)
        {
            bytes.WriteByte((byte)name.Length);
            bytes.Write(Encoding.UTF8.GetBytes(name));
            if (value is DateTimeOffset time)
            {
                bytes.WriteByte(Timestamp);
                var ms = new byte[8];
                BinaryPrimitives.WriteInt64BigEndian(ms, time.ToUnixTimeMilliseconds());
                bytes.Write(ms);
                continue;
            }
            var body = value as byte[] ?? Encoding.UTF8.GetBytes((string)value);
            bytes.WriteByte(value is byte[] ? Bytes : String);
            bytes.Write([(byte)(body.Length >> 8), (byte)body.Length]);
            bytes.Write(body);
        }
        return bytes.ToArray();
    }

    private static List<(string, object)> ReadHeaders(ReadOnlySpan<byte> bytes)
    {
        var headers = new List<(string, object)>();
        while (bytes.Length > 0)
        {
            var name = Encoding.UTF8.GetString(bytes.Slice(1, bytes[0]));
            bytes = bytes[(1 + bytes[0])..];
            var type = bytes[0];
            bytes = bytes[1..];
            if (type == Timestamp)
            {
                headers.Add((name, DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes))));
                bytes = bytes[8..];
                continue;
            }
            if (type is not (Bytes or String)) throw new InvalidDataException("header");
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes);
            var body = bytes.Slice(2, length).ToArray();
            headers.Add((name, type == Bytes ? body : Encoding.UTF8.GetString(body)));
            bytes = bytes[(2 + length)..];
        }
        return headers;
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    }
}
