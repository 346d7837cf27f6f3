using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>Words that were heard afterwards, from the stored sound.</summary>
internal sealed partial class ConversationGrain
{
    private const int LinesAfter = 4;

    public async Task BackFill(ImmutableArray<Heard> finals)
    {
        var lines = new List<SegmentHeard>();
        foreach (var heard in finals)
        {
            var key = $"back-fill/{heard.FromMs}";
            // This engine counted its voices for this stretch only.
            var voice = heard.Voice is null || heard.Voice.Contains('@') ? heard.Voice : $"{heard.Voice}@{finals[0].FromMs}";
            if (lines.Exists(line => line.Key == key)) continue;
            var kept = await Kept(heard with { Key = key, Voice = voice }, lines.Count);
            lines.AddRange(kept.Where(line => line.Segment.Text.Length > 0).Select(line => line with { Segment = line.Segment with { BackFilled = true } }));
        }
        if (lines.Count == 0) return;
        var facts = new List<ConversationFact>(lines);
        var transcript = state.Segments.Where(line => line.Text.Length > 0).ToList();
        foreach (var (said, _) in lines) transcript.Insert(transcript.FindIndex(line => line.FromMs > said.FromMs) is var at and >= 0 ? at : transcript.Count, said);
        var checklist = state.Checklist.With([]);
        foreach (var (said, _) in lines)
        {
            var settled = await ReadInPlace(checklist, transcript, transcript.IndexOf(said));
            checklist = checklist.With(settled);
            facts.AddRange(settled);
        }
        await Record(facts);
        await TellWhoIsWho(lines);
    }

    /// <summary>What a line settles among those around it; and what those behind it settle, now that it is known what they answer.</summary>
    private async Task<IReadOnlyList<ConversationFact>> ReadInPlace(ChecklistState checklist, List<Segment> transcript, int at)
    {
        var lines = transcript.Skip(at).Take(1 + LinesAfter).ToList();
        var before = transcript.Skip(at - RecentSegments).Take(Math.Min(at, RecentSegments)).ToList();
        var facts = new List<ConversationFact>();
        foreach (var analyst in analysts)
        {
            var changes = await Read(analyst, checklist, null, before, lines);
            facts.AddRange(ChecklistDecisions.Decide(form!, checklist, changes, id => transcript.Find(line => line.Id == id)));
        }
        return facts;
    }
}
