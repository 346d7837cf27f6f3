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
    /// <summary>The checklist after the last turn; segment ids are turn numbers from 1.</summary>
    public async Task<ChecklistState> Play(Interview interview, Handicap handicap)
    {
        var finals = await ScriptedHearing.Finals(interview);
        return await Replay.Of(form, analyst, [.. interview.Turns.Zip(finals).Select((pair, i) => Hear(pair.First, pair.Second, i + 1, handicap))]);
    }

    private static Segment Hear(Turn turn, Heard final, int id, Handicap handicap) => new(
        id,
        handicap.NoRoles ? null : final.Voice,
        handicap.NoRoles ? SpeakerRole.Unknown : turn.Role,
        handicap.Bare ? WithoutMarks(final.Text) : final.Text,
        final.FromMs,
        final.ToMs,
        handicap.Bare ? [] : final.Words);

    /// <summary>As a recogniser without punctuation and capitals writes it.</summary>
    public static string WithoutMarks(string text) => string.Join(' ', string
        .Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || c is '\'' or '’' or '·' or '-' ? c : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
