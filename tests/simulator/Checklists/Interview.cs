using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Conversations;

namespace Portal.Simulator.Checklists;

/// <summary>One turn of an annotated interview.</summary>
/// <param name="Role">Who speaks.</param>
/// <param name="Text">The words, without the annotation.</param>
/// <param name="Settles">The questions that a person would tick from here on.</param>
internal sealed record Turn(SpeakerRole Role, string Text, ImmutableArray<string> Settles);

/// <summary>An interview as people annotate it: one turn a line, <c>E:</c>, <c>U:</c> or <c>O:</c>, and <c>#q1,q4</c> at the end.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Turns">In order.</param>
internal sealed partial record Interview(string Name, IReadOnlyList<Turn> Turns)
{
    /// <summary>The turn (from 0) that settles each question; the first that says so.</summary>
    public IReadOnlyDictionary<string, int> Expected { get; } = Turns
        .SelectMany((turn, i) => turn.Settles.Select(question => (question, i)))
        .GroupBy(pair => pair.question)
        .ToDictionary(group => group.Key, group => group.First().i);

    /// <summary>Reads a file; a line that is no turn is an error that names the line.</summary>
    public static Interview Read(string path)
    {
        var turns = new List<Turn>();
        var number = 0;
        foreach (var raw in File.ReadLines(path))
        {
            number++;
            var line = raw.Trim().Trim('\uFEFF', '\u200B').Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var match = Form().Match(line);
            if (!match.Success)
            {
                // A turn that was wrapped goes on.
                if (turns.Count == 0) throw new FormatException($"{Path.GetFileName(path)}, line {number}: a turn begins with E:, U: or O:.");
                var (text, more) = Split(line);
                turns[^1] = turns[^1] with { Text = $"{turns[^1].Text} {text}".Trim(), Settles = turns[^1].Settles.AddRange(more) };
                continue;
            }
            var (said, settles) = Split(match.Groups["said"].Value);
            turns.Add(new(RoleOf(match.Groups["who"].Value), said, settles));
        }
        return new(Path.GetFileNameWithoutExtension(path), turns);
    }

    private static (string Text, ImmutableArray<string> Settles) Split(string line)
    {
        var match = Annotation().Match(line);
        if (!match.Success) return (line.Trim(), []);
        var ids = match.Groups["ids"].Value.Split([',', ' ', '\t', '#', ';'], StringSplitOptions.RemoveEmptyEntries);
        return (line[..match.Index].Trim(), [.. ids.Select(id => id.ToLowerInvariant()).Distinct()]);
    }

    private static SpeakerRole RoleOf(string who) => who.ToUpperInvariant() switch
    {
        "E" => SpeakerRole.Interviewer,
        "U" => SpeakerRole.Interviewee,
        _ => SpeakerRole.Other,
    };

    [GeneratedRegex(@"^(?<who>[EUO])\s*:\s*(?<said>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\s*#\s*(?<ids>q\d+(?:[\s,;#]+q\d+)*)[\s,;.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Annotation();
}
