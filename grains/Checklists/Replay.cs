using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>Plays final lines to an analyst, one by one, as a live talk does: proposals become facts, facts are folded, conditions follow. Nothing is stored.</summary>
public static class Replay
{
    // As many as a conversation gives.
    private const int RecentLines = 8;

    /// <summary>The checklist after the last line.</summary>
    /// <param name="form">The questionnaire.</param>
    /// <param name="analyst">Who listens.</param>
    /// <param name="lines">Final segments, in order, with ids that are unique among them.</param>
    /// <param name="cancellation">Ends it between two lines.</param>
    public static async Task<ChecklistState> Of(Form form, IAnalyst analyst, IReadOnlyList<Segment> lines, CancellationToken cancellation = default)
    {
        var checklist = new ChecklistState();
        var heard = new Dictionary<int, Segment>();
        for (var i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            heard[lines[i].Id] = lines[i];
            var recent = lines.Skip(Math.Max(0, i - RecentLines)).Take(Math.Min(i, RecentLines)).ToList();
            var changes = await analyst.Read(new(form, checklist.Items, checklist.LastAsked, recent, [lines[i]]), cancellation);
            foreach (var fact in ChecklistDecisions.Decide(form, checklist, changes, heard.GetValueOrDefault)) checklist.Apply(fact);
            foreach (var fact in Conditions.Follow(form, checklist).ToList()) checklist.Apply(fact);
        }
        return checklist;
    }
}
