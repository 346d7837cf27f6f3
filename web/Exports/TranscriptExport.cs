using System.Collections.Immutable;
using System.Globalization;
using Portal.Conversations;

namespace Portal.Web.Exports;

/// <summary>A transcript on its way into a file. Names are in it only when they were asked for.</summary>
/// <param name="View">The conversation.</param>
/// <param name="Words">What the file says around the lines, in its language.</param>
/// <param name="Names">Who the speakers are; empty without names.</param>
internal sealed record TranscriptExport(ConversationView View, ExportWords Words, IReadOnlyDictionary<SpeakerRole, string> Names)
{
    public ImmutableArray<Segment> Lines => View.Segments;

    /// <summary>The name where it may be told, else who it is.</summary>
    public string Speaker(Segment line) => Names.TryGetValue(line.Role, out var name) ? name : Words.Of(line.Role);

    public string Date => View.OpenedAt.ToString("d MMMM yyyy", Words.Culture);

    public string Heading => View.Title ?? Words.Conversation;

    /// <summary>Tells the files of a folder apart, and nobody's name.</summary>
    public string FileName(string extension) => string.Create(CultureInfo.InvariantCulture, $"{Words.File}-{View.OpenedAt:yyyy-MM-dd-HHmm}.{extension}");

    /// <summary>1:03:07.</summary>
    public static string Clock(long ms) => string.Create(CultureInfo.InvariantCulture, $"{ms / 3_600_000}:{ms / 60_000 % 60:00}:{ms / 1_000 % 60:00}");
}
