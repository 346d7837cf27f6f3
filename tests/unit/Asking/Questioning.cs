using Portal.Analysts.Passages;
using Portal.Asking;
using Portal.Conversations;
using Portal.Simulator.Checklists;
using Portal.Tests.Unit.Checklists;

namespace Portal.Tests.Unit.Asking;

/// <summary>Asks the passages about a talk, as the conversation would.</summary>
internal static class Questioning
{
    public static PassageAnswerer Answerer { get; } = new(Hearsay.Speeches);

    /// <summary>"E: …" is the interviewer, "U: …" the person; others are heard without knowing who speaks. The checklist is what the rules made of it, unless it is left out.</summary>
    public static async Task<IReadOnlyList<Segment>> Cited(string question, IReadOnlyList<string> lines, string language = "es", bool checklist = true)
    {
        var segments = lines.Select((line, i) => Line(i + 1, line)).ToList();
        var form = Hearsay.Forms.Latest("intake", language)!;
        var items = checklist ? (await Hearsay.After(form, [.. lines])).InOrderOf(form).ToList() : [];
        return await Cited(new Inquiry(question, segments, items, form, []));
    }

    /// <summary>The lines an answer cites, in its order, every one checked.</summary>
    public static async Task<IReadOnlyList<Segment>> Cited(Inquiry inquiry)
    {
        var answer = await Answerer.Answer(inquiry, CancellationToken.None);
        Assert.Null(answer.Text);
        Assert.All(answer.Citations, one => Assert.Contains(one.Quote, inquiry.Segments.Single(line => line.Id == one.SegmentId).Text));
        var places = Citations.Checked(answer.Citations, inquiry.Segments, text => text);
        return [.. places.Select(place => inquiry.Segments.Single(line => line.Id == place.SegmentId))];
    }

    /// <summary>An annotated interview and what the rules made of it.</summary>
    public static async Task<Inquiry> About(Interview interview, string language, Handicap handicap)
    {
        var form = Hearsay.Forms.Latest("intake", language)!;
        var items = (await new Rehearsal(form, Hearsay.Rules).Play(interview, handicap)).InOrderOf(form).ToList();
        var segments = interview.Turns.Select((turn, i) => new Segment(
            i + 1, null, handicap.NoRoles ? SpeakerRole.Unknown : turn.Role, turn.Text, i * 5_000, (i * 5_000) + 4_000, [])).ToList();
        return new Inquiry("", segments, items, form, [.. Hearsay.Forms.All.Where(other => other.Id == form.Id && other.Locale != language)]);
    }

    public static Interview Read(string folder, string name) =>
        Interview.Read(Path.Combine(AppContext.BaseDirectory, "Interviews", folder, $"{name}.txt"));

    public static IEnumerable<Interview> All(string folder) => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Interviews", folder), "*.txt").Order(StringComparer.Ordinal).Select(Interview.Read);

    private static Segment Line(int id, string line)
    {
        var role = line[..2] switch { "E:" => SpeakerRole.Interviewer, "U:" => SpeakerRole.Interviewee, _ => SpeakerRole.Unknown };
        return new(id, null, role, role == SpeakerRole.Unknown ? line : line[2..].Trim(), id * 5_000, (id * 5_000) + 4_000, []);
    }
}
