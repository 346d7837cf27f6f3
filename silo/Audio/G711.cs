namespace Portal.Audio;

/// <summary>Telephone sound, eight bits a sample on a logarithmic scale (ITU-T G.711), to 16 bits.</summary>
internal static class G711
{
    public static short MuLaw(byte code)
    {
        var u = ~code & 0xFF;
        var size = ((((u & 0x0F) << 3) + 0x84) << ((u >> 4) & 7)) - 0x84;
        return (short)((u & 0x80) != 0 ? -size : size);
    }

    public static short ALaw(byte code)
    {
        var a = code ^ 0x55;
        var exponent = (a >> 4) & 7;
        var size = ((a & 0x0F) << 4) + 8;
        if (exponent > 0) size = (size + 0x100) << (exponent - 1);
        return (short)((a & 0x80) != 0 ? size : -size);
    }
}
