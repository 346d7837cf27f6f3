using System.Text.RegularExpressions;
using Portal.Conversations;

namespace Portal.Forms;

/// <summary>
/// Invented interviews in <c>Forms/Samples/&lt;language&gt;</c>, one a file, one turn a line: <c>E:</c> the interviewer, <c>U:</c> the person, <c>O:</c> somebody
/// else. What stands behind a # at the end of a line is for those who measure the rules, and is passed over.
/// </summary>
internal sealed partial class SampleInterviews : ISampleInterviews
{
    private const int MsPerLetter = 60;

    private readonly Dictionary<string, IReadOnlyList<SampleInterview>> byLanguage = Directory
        .EnumerateDirectories(Path.Combine(FormFolder.Shipped, "Samples"))
        .ToDictionary(folder => Path.GetFileName(folder), folder => (IReadOnlyList<SampleInterview>)[.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Read)]);

    public IReadOnlyList<SampleInterview> In(string language) => byLanguage.GetValueOrDefault(language, []);

    private static SampleInterview Read(string file)
    {
        var lines = new List<Segment>();
        long at = 0;
        foreach (var match in File.ReadLines(file).Select(line => Turn().Match(line.Trim('\uFEFF', ' '))).Where(match => match.Success))
        {
            var said = match.Groups["said"].Value.Trim();
            var until = at + (said.Length * MsPerLetter);
            lines.Add(new Segment(lines.Count + 1, null, RoleOf(match.Groups["who"].Value), said, at, until, []));
            at = until;
        }
        return lines.Count > 0 ? new(Path.GetFileNameWithoutExtension(file), lines) : throw FormFolder.Wrong(file, "$", "nobody says anything");
    }

    private static SpeakerRole RoleOf(string who) => who switch
    {
        "E" => SpeakerRole.Interviewer,
        "U" => SpeakerRole.Interviewee,
        _ => SpeakerRole.Other,
    };

    [GeneratedRegex(@"^(?<who>[EUO])\s*:\s*(?<said>.+?)\s*(#\s*q[\d,\s;q#]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
