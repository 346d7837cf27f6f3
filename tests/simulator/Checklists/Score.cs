using System.Text.Json;
using Portal.Checklists;

namespace Portal.Simulator.Checklists;

/// <summary>Counts over all interviews: the micro-average weighs every tick alike.</summary>
internal sealed class Score
{
    private int files;
    private int right;
    private int wrong;
    private int missed;
    private int proved;

    public double Precision => Ratio(right, right + wrong);

    public double Recall => Ratio(right, right + missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The part of the right ticks whose proof stands in the annotated turn, the one before or the one after.</summary>
    public double Evidence => Ratio(proved, right);

    /// <summary>Adds one interview; what went wrong is told to <paramref name="tell"/>.</summary>
    public void Add(Interview interview, ChecklistState checklist, Action<string> tell)
    {
        files++;
        var ticked = checklist.Items.Values.Where(item => item.State is QuestionState.Answered or QuestionState.Verified).ToDictionary(item => item.QuestionId);
        foreach (var item in ticked.Values)
        {
            var turn = item.Evidence[0].SegmentId - 1;
            if (!interview.Expected.TryGetValue(item.QuestionId, out var expected))
            {
                wrong++;
                tell($"{interview.Name}: {item.QuestionId} ticked and should not be, turn {turn + 1}: \"{item.Evidence[0].Quote}\"");
                continue;
            }
            right++;
            if (Math.Abs(turn - expected) <= 1) proved++;
            else tell($"{interview.Name}: {item.QuestionId} proved by turn {turn + 1} instead of {expected + 1}: \"{item.Evidence[0].Quote}\"");
        }
        foreach (var (question, turn) in interview.Expected.Where(pair => !ticked.ContainsKey(pair.Key)))
        {
            missed++;
            tell($"{interview.Name}: {question} missed, turn {turn + 1}: \"{interview.Turns[turn].Text}\"");
        }
    }

    public string ToJson() => JsonSerializer.Serialize(new
    {
        files,
        precision = Round(Precision),
        recall = Round(Recall),
        f1 = Round(F1),
        evidence = Round(Evidence),
    });

    // Nothing ticked is nothing ticked wrongly.
    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static double Round(double value) => Math.Round(value, 4);
}
