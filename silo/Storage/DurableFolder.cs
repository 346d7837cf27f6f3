using System.Runtime.InteropServices;

namespace Portal.Storage;

/// <summary>A renamed file survives a power cut only when its folder was flushed too (fsync(2)); .NET has no call for that.</summary>
internal static partial class DurableFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder with its parents, durably, and for its owner only: the search index in it holds words in clear.</summary>
    internal static void Make(string path)
    {
        path = Path.GetFullPath(path);
        if (Directory.Exists(path))
            return;
        var parent = Path.GetDirectoryName(path)!;
        Make(parent);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly);
        Flush(parent);
    }

    /// <summary>Flushes the entries of a folder to the disk.</summary>
    internal static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = Open(path, 0);
        if (handle < 0)
            throw new IOException($"Cannot open the folder {path} to flush it: error {Marshal.GetLastPInvokeError()}.");
        try
        {
            if (Fsync(handle) != 0)
                throw new IOException($"Cannot flush the folder {path}: error {Marshal.GetLastPInvokeError()}.");
        }
        finally
        {
            _ = CloseHandle(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseHandle(int handle);
}
