using Portal.Analysts.Rules;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Simulator.Checklists;

namespace Portal.Tests.Unit.Checklists;

/// <summary>Lets the rules hear a few lines, one at a time, as in a live talk.</summary>
internal static class Hearsay
{
    public static SpeechCatalogue Speeches { get; } = new();

    public static FormCatalogue Forms { get; } = new(Speeches);

    public static Form Spanish { get; } = Forms.Latest("intake", "es")!;

    public static RulesAnalyst Rules { get; } = new(Speeches);

    /// <summary>The checklist after the lines; those without "E:" or "U:" are heard without knowing who speaks.</summary>
    public static Task<ChecklistState> After(params string[] lines) => After(Spanish, lines);

    public static async Task<ChecklistState> After(Form form, params string[] lines)
    {
        var turns = lines.Select(line => line switch
        {
            ['E', ':', ..] => new Turn(SpeakerRole.Interviewer, line[2..].Trim(), []),
            ['U', ':', ..] => new Turn(SpeakerRole.Interviewee, line[2..].Trim(), []),
            _ => new Turn(SpeakerRole.Unknown, line, []),
        });
        return await new Rehearsal(form, Rules).Play(new("hearsay", [.. turns]), new(Bare: false, NoRoles: false));
    }

    /// <summary>The ids that are ticked, in order: "q1 q4".</summary>
    public static string Ticks(this ChecklistState checklist) => string.Join(' ', checklist.InOrderOf(Spanish)
        .Where(item => item.State == QuestionState.Answered)
        .Select(item => item.QuestionId));
}
