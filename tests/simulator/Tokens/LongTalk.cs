using Portal.Analysts.Rules;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Simulator.Checklists;

namespace Portal.Simulator.Tokens;

/// <summary>
/// An interview as long as wanted: the turns of an annotated one, evenly spread, and between them what people say besides, taken from the others: pairs in which
/// the rules hear nothing of the form. No dice: the same length, the same talk.
/// </summary>
internal static class LongTalk
{
    /// <summary>How fast people talk who look for their words, pauses included.</summary>
    public const int WordsPerMinute = 130;

    private const string Backbone = "88-modou";

    public static async Task<IReadOnlyList<Segment>> Of(string folder, Form form, SpeechCatalogue speeches, int minutes)
    {
        var interviews = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Interview.Read).ToList();
        var backbone = interviews.First(interview => interview.Name == Backbone);
        var besides = await Besides(interviews.Where(interview => interview != backbone), form, new RulesAnalyst(speeches));
        var words = minutes * WordsPerMinute;
        var turns = new List<Turn>();
        var said = 0;
        for (var (next, pair) = (0, 0); next < backbone.Turns.Count || said < words;)
        {
            // A turn of the interview as soon as its time has come, else small talk.
            if (next < backbone.Turns.Count && said >= (long)words * next / backbone.Turns.Count) Say(backbone.Turns[next++]);
            else if (said < words) foreach (var turn in besides[pair++ % besides.Count]) Say(turn);
            else Say(backbone.Turns[next++]);
        }
        var ms = 0L;
        return [.. turns.Select((turn, i) => new Segment(i + 1, null, turn.Role, turn.Text, ms, ms += Count(turn.Text) * 60_000L / WordsPerMinute, []))];

        void Say(Turn turn)
        {
            turns.Add(turn);
            said += Count(turn.Text);
        }
    }

    public static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static async Task<List<Turn[]>> Besides(IEnumerable<Interview> interviews, Form form, IAnalyst rules)
    {
        var found = new List<Turn[]>();
        foreach (var interview in interviews)
            for (var i = 0; i + 1 < interview.Turns.Count; i++)
            {
                Turn[] pair = [interview.Turns[i], interview.Turns[i + 1]];
                if (pair[0].Role != SpeakerRole.Interviewer || pair[1].Role != SpeakerRole.Interviewee || pair.Any(turn => turn.Settles.Length > 0)) continue;
                var lines = pair.Select((turn, at) => new Segment(at + 1, null, turn.Role, turn.Text, at, at + 1, [])).ToList();
                if ((await rules.Read(new(form, new Dictionary<string, ChecklistItem>(), null, [], lines), CancellationToken.None)).Count == 0) found.Add(pair);
            }
        return found.Count > 0 ? found : throw new InvalidOperationException("In those interviews people say nothing besides.");
    }
}
