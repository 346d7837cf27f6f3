using System.Collections.Immutable;
using Portal.Forms;

namespace Portal.Transcription;

/// <summary>The words of a form that an engine does well to expect.</summary>
public static class Vocabulary
{
    private const int MinLength = 5;

    /// <summary>Each longer word of the questions once, lower case, in order.</summary>
    public static ImmutableArray<string> Of(Form form) =>
        [.. form.Questions()
            .SelectMany(question => question.Text.Split([' ', ',', '.', '¿', '?', '(', ')', '/', ':', ';'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= MinLength)
            .Select(word => word.ToLowerInvariant())
            .Distinct()];
}
