using System.Security.Cryptography;
using System.Text;
using Konscious.Security.Cryptography;

namespace Portal.Identity;

/// <summary>
/// Hashes and checks passwords with Argon2id at OWASP's minimum (19 MiB, 2 passes, 1 lane; Password Storage Cheat Sheet), off the grains' turns and
/// at most one per processor in the whole silo: many logins at once wait, they do not starve the talks or the memory.
/// </summary>
public sealed class Passwords : IDisposable
{
    private const int MemoryKib = 19 * 1024;
    private const int Passes = 2;
    private const int Lanes = 1;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;
    private const int MinLength = 12;
    private const int MaxLength = 128;

    private readonly SemaphoreSlim _slots = new(Math.Max(1, Environment.ProcessorCount / 2));

    internal async Task<PasswordHash> Hash(string password)
    {
        if (password.Length is < MinLength or > MaxLength)
            throw new PortalException(PortalError.Invalid, $"La contraseña debe tener entre {MinLength} y {MaxLength} caracteres.");
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new PasswordHash
        {
            Salt = salt,
            Hash = await Compute(password, salt, MemoryKib, Passes, Lanes),
            MemoryKib = MemoryKib,
            Passes = Passes,
            Lanes = Lanes,
        };
    }

    /// <summary>Checks a password; without a stored one it works as long and says no, so that time does not tell which accounts exist.</summary>
    internal async Task<bool> Check(string password, PasswordHash? stored)
    {
        if (password.Length is 0 or > MaxLength)
            return false;
        if (stored is null)
        {
            await Compute(password, new byte[SaltBytes], MemoryKib, Passes, Lanes);
            return false;
        }
        var computed = await Compute(password, stored.Salt, stored.MemoryKib, stored.Passes, stored.Lanes);
        return CryptographicOperations.FixedTimeEquals(computed, stored.Hash);
    }

    public void Dispose() => _slots.Dispose();

    private async Task<byte[]> Compute(string password, byte[] salt, int memoryKib, int passes, int lanes)
    {
        await _slots.WaitAsync();
        try
        {
            return await Task.Run(() =>
            {
                using var argon2 = new Argon2id(Encoding.UTF8.GetBytes(password))
                {
                    Salt = salt,
                    MemorySize = memoryKib,
                    Iterations = passes,
                    DegreeOfParallelism = lanes,
                };
                return argon2.GetBytes(HashBytes);
            });
        }
        finally
        {
            _slots.Release();
        }
    }
}
