using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Conversations;

namespace Portal.Transcribers.Scripted;

/// <summary>
/// Reads scripts. As text: one turn a line, <c>E:</c> the interviewer, <c>U:</c> the person, <c>O:</c> somebody else, <c>1:</c> or another digit a voice that
/// is told apart and not named, <c>?:</c> a voice that is not told apart. An annotation like <c>#q1,q4</c> at the end is left out. As JSON: <c>[{"role":"interviewer","text":"…","fromMs":0,"toMs":1800}, …]</c>, times optional.
/// </summary>
public static partial class ScriptFormat
{
    // An unhurried talk.
    private const int WordsPerMinute = 160;
    private const long PauseMs = 400;

    /// <summary>Reads the text form. Throws <see cref="FormatException"/> with the line's number, never its words.</summary>
    public static Script ParseText(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n');
        var turns = new List<Turn>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0) continue;
            var match = TurnForm().Match(line);
            if (!match.Success) throw new FormatException($"Line {i + 1} of the script begins with none of E:, U:, O:, ?: and a digit.");
            var said = match.Groups["said"].Value.Trim();
            if (said.Length > 0) turns.Add(new(match.Groups["who"].Value, said, null, null));
        }
        return Timed(turns);
    }

    /// <summary>Reads the JSON form. Throws <see cref="FormatException"/>.</summary>
    public static Script ParseJson(string json)
    {
        try
        {
            return Timed(JsonSerializer.Deserialize<List<Turn>>(json, JsonSerializerOptions.Web) ?? []);
        }
        catch (JsonException e)
        {
            throw new FormatException($"The script is not the JSON it should be (line {e.LineNumber + 1}).");
        }
    }

    private static Script Timed(List<Turn> turns)
    {
        var lines = ImmutableArray.CreateBuilder<ScriptLine>(turns.Count);
        long now = 0;
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            var words = turn.Text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
            if (words.Length == 0) throw new FormatException($"Turn {i + 1} of the script has no words.");
            var from = turn.FromMs ?? now;
            var to = turn.ToMs ?? from + words.Length * 60_000L / WordsPerMinute;
            if (from < (lines.Count > 0 ? lines[^1].ToMs : 0) || to <= from)
                throw new FormatException($"Turn {i + 1} of the script begins before the one before it ends, or ends before it begins.");
            var role = RoleOf(turn.Role);
            lines.Add(new(role, string.Join(' ', words), from, to, VoiceOf(turn.Role, role)));
            now = to + PauseMs;
        }
        return new(lines.MoveToImmutable());
    }

    private static SpeakerRole RoleOf(string? who) => who?.ToUpperInvariant() switch
    {
        "E" or "INTERVIEWER" => SpeakerRole.Interviewer,
        "U" or "INTERVIEWEE" => SpeakerRole.Interviewee,
        "O" or "OTHER" => SpeakerRole.Other,
        "?" or [>= '0' and <= '9'] => SpeakerRole.Unknown,
        _ => throw new FormatException("A role of the script is none of interviewer, interviewee, other, a digit and ?."),
    };

    private static string? VoiceOf(string? who, SpeakerRole role) => role switch
    {
        SpeakerRole.Interviewer => "spk_0",
        SpeakerRole.Interviewee => "spk_1",
        SpeakerRole.Other => "spk_2",
        _ => who == "?" ? null : who,
    };

    private sealed record Turn(string? Role, string? Text, long? FromMs, long? ToMs);

    [GeneratedRegex(@"^(?<who>[EUOeuo?0-9])\s*:\s*(?<said>.*?)(?:\s+#\w+(?:\s*,\s*#?\w+)*)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TurnForm();
}
