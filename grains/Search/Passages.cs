using Portal.Conversations;

namespace Portal.Search;

/// <summary>What can be found of a conversation: its lines, and its title and description in one.</summary>
public static class Passages
{
    /// <summary>The passages; none of a line without words.</summary>
    public static IReadOnlyList<Passage> Of(IEnumerable<Segment> segments, string? title, string? description, string language)
    {
        var passages = segments
            .Where(segment => !string.IsNullOrWhiteSpace(segment.Text))
            .Select(segment => new Passage(segment.Id, segment.FromMs, segment.Text, language))
            .ToList();
        if (title is not null) passages.Add(new Passage(null, 0, $"{title}\n{description}", language));
        return passages;
    }
}
