using System.Text.RegularExpressions;

namespace Portal.Blobs;

/// <summary>What a blob may be called in every store.</summary>
internal static partial class BlobName
{
    private const int Longest = 200;

    /// <summary>The name itself, or an exception. A part never begins with a dot, so that no name leaves a folder or meets what is written aside in it.</summary>
    internal static string Checked(string name) =>
        name.Length <= Longest && Valid().IsMatch(name)
            ? name
            : throw new ArgumentException("A blob name has parts of letters, digits, '-' and '.', divided by '/'.", nameof(name));

    [GeneratedRegex(@"\A[A-Za-z0-9-][A-Za-z0-9.-]*(/[A-Za-z0-9-][A-Za-z0-9.-]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();
}
