using System.Globalization;
using Portal.Conversations;

namespace Portal.Transcription;

/// <summary>
/// What a second reading of a recording adds to the lines that an earlier one, which was cut off, has left. Told alike, a line has the key it had, so it is
/// stored once; told otherwise, its new words are. Each voice is looked at by itself, for people talk at the same time; where microphones have named the
/// lines, the engine's labels are not among them, and all of it counts.
/// </summary>
public sealed class ReadSoFar
{
    private readonly Segment[] stored;
    private readonly HeardSoFar all;
    private readonly Dictionary<string, HeardSoFar> voices;
    private readonly Dictionary<long, int> begun = [];
    private readonly bool microphones;

    /// <summary>After these lines.</summary>
    public ReadSoFar(IEnumerable<Segment> lines)
    {
        stored = [.. lines];
        all = HeardSoFar.From(stored);
        microphones = stored.Any(line => MicrophoneVoices.IsOne(line.Voice));
        voices = stored.Where(line => line.Voice is not null).GroupBy(line => line.Voice!).ToDictionary(voice => voice.Key, HeardSoFar.From);
    }

    /// <summary>What is new of the next line, with its key; null when nothing is.</summary>
    public Heard? New(Heard line)
    {
        var number = begun.GetValueOrDefault(line.FromMs);
        begun[line.FromMs] = number + 1;
        if (stored.Any(old => Math.Abs(old.FromMs - line.FromMs) <= HeardWord.SameWordMs && HeardWord.Plain(old.Text) == HeardWord.Plain(line.Text))) return null;
        var before = line.Voice is null || microphones ? all : voices.GetValueOrDefault(line.Voice, HeardSoFar.Nothing);
        return before.NewIn(line) is { } fresh ? fresh with { Key = string.Create(CultureInfo.InvariantCulture, $"file/{fresh.FromMs}/{number}") } : null;
    }
}
