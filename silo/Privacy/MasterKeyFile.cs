using System.Security.Cryptography;
using Portal.Storage;

namespace Portal.Privacy;

/// <summary>The file with the master key: 32 bytes as base64, readable only by its owner.</summary>
internal static class MasterKeyFile
{
    private const int KeyBytes = 32;

    /// <summary>Reads the key; makes the file when it is not there and nothing was sealed with another key before.</summary>
    internal static byte[] ReadOrMake(string path, bool mayMake)
    {
        if (!File.Exists(path))
        {
            if (!mayMake)
            {
                throw new InvalidOperationException(
                    $"The data was sealed with a master key that is not at {path}. Put that file back, or set Storage:MasterKeyFile to where it is.");
            }

            Make(path);
        }

        return Read(path);
    }

    private static byte[] Read(string path)
    {
        var key = new byte[KeyBytes];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var count) && count == KeyBytes
            ? key
            : throw new InvalidOperationException($"The master key file {path} (Storage:MasterKeyFile) must hold 32 bytes as base64.");
    }

    // Written aside and moved into place only if no other process was first, so that nobody ever reads half a key or loses one.
    private static void Make(string path)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(aside, create))
            {
                file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)) + "\n"));
                file.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: false);
            DurableFolder.Flush(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first: its key is the key.
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
