using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Conversations;

/// <summary>Lines enter the transcript, and what they settle becomes ticks, in one durable step.</summary>
internal sealed partial class ConversationGrain
{
    private const int RecentSegments = 8;

    /// <summary>
    /// Many lines or one: the same facts in the same order, for each line is read with what those before it have settled. What they settle is written
    /// down beside them and folded only once it is stored.
    /// </summary>
    private async Task Enter(IReadOnlyList<SegmentHeard> lines)
    {
        if (lines.Count == 0) return;
        var facts = new List<ConversationFact>(await MicrophonesBefore());
        var checklist = state.Checklist.With([]);
        var before = new Queue<Segment>(state.Segments.Skip(state.Segments.Count - RecentSegments));
        foreach (var line in lines)
        {
            var settled = await Read(checklist, [.. before.Where(one => one.Text.Length > 0)], line.Segment);
            checklist = checklist.With(settled);
            var follows = Conditions.Follow(form!, checklist).ToList();
            checklist = checklist.With(follows);
            facts.AddRange([line, .. settled, .. follows]);
            before.Enqueue(line.Segment);
            if (before.Count > RecentSegments) before.Dequeue();
        }
        await Record(facts);
        await TellWhoIsWho(lines);
        PokeReading();
    }

    /// <summary>What the analysts make of a line. None of them sees what another one makes of it.</summary>
    private async Task<IReadOnlyList<ConversationFact>> Read(ChecklistState checklist, IReadOnlyList<Segment> recent, Segment segment, string? only = null)
    {
        var facts = new List<ConversationFact>();
        foreach (var analyst in analysts.Where(one => only is null || one.Name == only))
            facts.AddRange(ChecklistDecisions.Decide(form!, checklist, await Read(analyst, checklist, checklist.LastAsked, recent, [segment]), Find));
        return facts;

        Segment? Find(int id) => id == segment.Id ? segment : recent.FirstOrDefault(one => one.Id == id) ?? state.Segment(id);
    }

    /// <summary>An analyst that fails is left out: the words are stored all the same.</summary>
    private async Task<IReadOnlyList<ChecklistChange>> Read(IAnalyst analyst, ChecklistState checklist, AskedQuestion? asked, IReadOnlyList<Segment> before, IReadOnlyList<Segment> lines)
    {
        try
        {
            return await analyst.Read(new ChecklistReading(form!, checklist.Items, asked, [.. before.Select(AsHeard)], [.. lines.Select(AsHeard)]), CancellationToken.None);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogAnalystFailed(Id, analyst.Name, exception);
            return [];
        }
    }

    /// <summary>Notes tell what the person said: nobody asks in them.</summary>
    private Segment AsHeard(Segment segment) => HasNoSound ? segment with { Role = SpeakerRole.Interviewee } : segment;

    /// <summary>The words so far, and the ticks they would bring if they stay. Nothing of it is stored.</summary>
    private async Task<Provisional> Provisional(Segment segment)
    {
        var ticks = ImmutableArray.CreateBuilder<string>();
        if (segment.Text.Length > 0)
            foreach (var fact in await Read(state.Checklist, [.. state.Segments.Skip(state.Segments.Count - RecentSegments).Where(one => one.Text.Length > 0)], segment, only: "rules"))
                if (fact is QuestionAnswered answered) ticks.Add(answered.QuestionId);
        return new Provisional(segment.Text, segment.FromMs, segment.Role, ticks.ToImmutable());
    }
}
