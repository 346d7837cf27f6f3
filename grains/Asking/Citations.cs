using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Asking;

/// <summary>Decides what may be cited when an answer arrives, and what of it may be shown each time it is read.</summary>
internal static class Citations
{
    private const int Most = 12;

    /// <summary>
    /// The places of those whose line exists and holds the quote word for word; each line once. Lines that follow each other make one passage, which stands
    /// where the first of them was named.
    /// </summary>
    public static ImmutableArray<CitedPlace> Checked(IEnumerable<ProposedCitation> proposed, IReadOnlyList<Segment> segments, Func<string, string> print)
    {
        var rowOf = segments.Select((segment, row) => (segment.Id, Row: row)).ToDictionary(line => line.Id, line => line.Row);
        var cited = new List<(int Row, CitedPlace Place)>();
        foreach (var (id, quote) in proposed)
        {
            if (cited.Count == Most) break;
            if (string.IsNullOrWhiteSpace(quote) || !rowOf.TryGetValue(id, out var row) || cited.Any(one => one.Row == row)) continue;
            var line = segments[row];
            var start = line.Text.IndexOf(quote, StringComparison.Ordinal);
            if (start >= 0) cited.Add((row, new CitedPlace(0, id, start, quote.Length, line.FromMs, print(line.Text))));
        }
        return Together(cited);
    }

    /// <summary>As their lines read now. One that was edited is quoted whole; where it was joined to another, that one is. One that is gone is not shown.</summary>
    public static ImmutableArray<CitedPassage> Shown(ImmutableArray<CitedPlace> places, IReadOnlyList<Segment> segments, Func<string, string> print)
    {
        var byId = segments.ToDictionary(segment => segment.Id);
        return
        [
            .. places.GroupBy(place => place.Passage).OrderBy(passage => passage.Key)
                .Select(passage => passage
                    .Select(place => (Place: place, Line: byId.GetValueOrDefault(place.SegmentId) ?? Covering(place.FromMs, segments)))
                    .Where(cited => cited.Line is not null)
                    .DistinctBy(cited => cited.Line!.Id)
                    .Select(cited => Quoted(cited.Place, cited.Line!, print))
                    .ToImmutableArray())
                .Where(lines => lines.Length > 0)
                .Select(lines => new CitedPassage(lines)),
        ];
    }

    private static CitedLine Quoted(CitedPlace place, Segment line, Func<string, string> print)
    {
        var same = line.Id == place.SegmentId && print(line.Text) == place.Print;
        var (start, length) = same ? (place.Start, place.Length) : (0, line.Text.Length);
        return new CitedLine(line.Id, start, length, line.Text.Substring(start, length), line.Role, line.FromMs, line.ToMs, Edited: !same);
    }

    private static Segment? Covering(long atMs, IReadOnlyList<Segment> segments) => segments.FirstOrDefault(line => line.FromMs <= atMs && atMs < line.ToMs);

    private static ImmutableArray<CitedPlace> Together(List<(int Row, CitedPlace Place)> cited)
    {
        var passages = new List<(int First, int Last, int Rank)>();
        var order = cited.Select((one, rank) => (one.Row, Rank: rank)).OrderBy(one => one.Row);
        foreach (var (row, rank) in order)
        {
            if (passages is [.., var last] && last.Last == row - 1) passages[^1] = (last.First, row, Math.Min(last.Rank, rank));
            else passages.Add((row, row, rank));
        }
        var ranked = passages.OrderBy(passage => passage.Rank).ToList();
        return
        [
            .. cited
                .Select(one => (one.Row, Place: one.Place with { Passage = ranked.FindIndex(passage => passage.First <= one.Row && one.Row <= passage.Last) }))
                .OrderBy(one => one.Place.Passage).ThenBy(one => one.Row)
                .Select(one => one.Place),
        ];
    }
}
