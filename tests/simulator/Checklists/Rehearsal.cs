using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Transcription;

namespace Portal.Simulator.Checklists;

/// <summary>What the engine withholds: a recogniser without punctuation, without voices told apart.</summary>
/// <param name="Bare">No punctuation, no capitals.</param>
/// <param name="NoRoles">Nobody says who speaks.</param>
internal sealed record Handicap(bool Bare, bool NoRoles);

/// <summary>Plays an interview through the scripted engine to an analyst, turn by turn as the conversation grain does: proposals become facts, facts are folded.</summary>
internal sealed class Rehearsal(Form form, IAnalyst analyst)
{
    // As many as the conversation grain gives.
    private const int RecentSegments = 8;

    /// <summary>The checklist after the last turn; segment ids are turn numbers from 1.</summary>
    public async Task<ChecklistState> Play(Interview interview, Handicap handicap)
    {
        var checklist = new ChecklistState();
        var heard = new List<Segment>();
        foreach (var (turn, final) in interview.Turns.Zip(await ScriptedHearing.Finals(interview)))
        {
            var segment = Hear(turn, final, heard.Count + 1, handicap);
            var recent = heard.Skip(heard.Count - RecentSegments).ToList();
            heard.Add(segment);
            var changes = await analyst.Read(new(form, checklist.Items, checklist.LastAsked, recent, [segment]), CancellationToken.None);
            foreach (var fact in ChecklistDecisions.Decide(form, checklist, changes, id => heard.ElementAtOrDefault(id - 1))) checklist.Apply(fact);
        }
        return checklist;
    }

    private static Segment Hear(Turn turn, Heard final, int id, Handicap handicap) => new(
        id,
        handicap.NoRoles ? null : final.Voice,
        handicap.NoRoles ? SpeakerRole.Unknown : turn.Role,
        handicap.Bare ? WithoutMarks(final.Text) : final.Text,
        final.FromMs,
        final.ToMs,
        handicap.Bare ? [] : final.Words);

    private static string WithoutMarks(string text) => string.Join(' ', string
        .Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || c is '\'' or '’' or '·' or '-' ? c : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
