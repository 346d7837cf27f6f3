using System.Globalization;
using System.Text;

namespace Portal;

/// <summary>Text as it is compared where case and accents say nothing.</summary>
internal static class PlainLetters
{
    /// <summary>The text in small letters without accents.</summary>
    public static string Of(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
