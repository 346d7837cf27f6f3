using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>
/// Reads an edited stretch again. What the rules once heard in it they may hear otherwise now; what they no longer hear stays ticked, marked for a person to
/// look at, for nothing unticks silently. What a person decided is hers, and what a model heard is not heard again here: their proofs follow the lines, and are
/// marked where the sentence around them or its speaker changed.
/// </summary>
public sealed class Rederivation(Form form, ChecklistState checklist, IAnalyst? rules)
{
    private const int LinesBefore = 8;
    private const int LinesAfter = 4;

    /// <summary>The questions that stand otherwise after a run of lines was replaced.</summary>
    /// <param name="before">The lines that stood there.</param>
    /// <param name="now">The lines that stand there now.</param>
    /// <param name="transcript">The whole transcript, as it is now.</param>
    public async Task<ImmutableArray<ChecklistItem>> After(IReadOnlyList<Segment> before, IReadOnlyList<Segment> now, IReadOnlyList<Segment> transcript)
    {
        var touched = before.Concat(now).Select(line => line.Id).ToHashSet();
        var inDoubt = checklist.Items.Values
            .Where(item => item is { State: QuestionState.Answered, Source: AnswerSource.Rules } && item.Evidence.Any(proof => touched.Contains(proof.SegmentId)))
            .Select(item => item.QuestionId).ToHashSet();
        var moved = checklist.Items.Values.ToDictionary(item => item.QuestionId, item => Moved(item, inDoubt.Contains(item.QuestionId), before, now));
        var again = await ReadAgain(moved, inDoubt, [.. now.Select(line => line.Id)], transcript);
        return [.. moved.Values.Select(item => item.QuestionId).Union(again.Items.Keys)
            .Select(id => Outcome(moved.GetValueOrDefault(id), again.Item(id), inDoubt.Contains(id), touched))
            .Where(item => !EvidenceMoves.Same(item, checklist.Item(item.QuestionId)))];
    }

    private static ChecklistItem Moved(ChecklistItem item, bool inDoubt, IReadOnlyList<Segment> before, IReadOnlyList<Segment> now)
    {
        var moved = EvidenceMoves.Follow(item, before, now);
        return inDoubt ? moved : moved with
        {
            Evidence = [.. moved.Evidence.Select((proof, i) => Surroundings.Differ(item.Evidence[i], before, proof, now) ? proof with { ToReview = true } : proof)],
        };
    }

    private static ChecklistItem Outcome(ChecklistItem? moved, ChecklistItem again, bool inDoubt, HashSet<int> touched)
    {
        if (moved is null || !inDoubt || again.State == QuestionState.Answered) return again;
        return moved with { Evidence = [.. moved.Evidence.Select(proof => touched.Contains(proof.SegmentId) ? proof with { ToReview = true } : proof)] };
    }

    private async Task<ChecklistState> ReadAgain(Dictionary<string, ChecklistItem> moved, HashSet<string> inDoubt, HashSet<int> edited, IReadOnlyList<Segment> transcript)
    {
        var ledger = new ChecklistState();
        ledger.Apply(new LinesEdited(LineEdit.Corrected, [], [], [.. moved.Values.Select(item => inDoubt.Contains(item.QuestionId) ? Opened(item) : item)]));
        if (rules is null) return ledger;
        foreach (var (from, to) in Stretches(edited, transcript))
        {
            var recent = transcript.Skip(Math.Max(0, from - LinesBefore)).Take(Math.Min(LinesBefore, from)).ToList();
            var fresh = transcript.Skip(from).Take(to - from + 1).ToList();
            var lines = recent.Concat(fresh).ToDictionary(line => line.Id);
            var changes = await rules.Read(new ChecklistReading(form, ledger.Items, null, recent, fresh), CancellationToken.None);
            foreach (var fact in ChecklistDecisions.Decide(form, ledger, changes, lines.GetValueOrDefault)) ledger.Apply(fact);
        }
        return ledger;
    }

    private static ChecklistItem Opened(ChecklistItem item) => item with { State = QuestionState.Pending, Source = null, Answer = null, Evidence = [] };

    /// <summary>The edited lines and those that may answer them, as runs that do not overlap.</summary>
    private static List<(int From, int To)> Stretches(HashSet<int> edited, IReadOnlyList<Segment> transcript)
    {
        var stretches = new List<(int From, int To)>();
        for (var i = 0; i < transcript.Count; i++)
        {
            if (!edited.Contains(transcript[i].Id)) continue;
            var to = Math.Min(i + LinesAfter, transcript.Count - 1);
            if (stretches.Count > 0 && stretches[^1].To >= i - 1) stretches[^1] = (stretches[^1].From, to);
            else stretches.Add((i, to));
        }
        return stretches;
    }
}
