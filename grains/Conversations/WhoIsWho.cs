using System.Globalization;

namespace Portal.Conversations;

/// <summary>
/// Concludes from what the voices say which one is the interviewer's: she asks what the form asks, and the person tells of herself. The engine's labels only tell the
/// voices apart; their order and names count for nothing. Nobody is named before the difference is clear, and one line more costs the same however long the talk is.
/// </summary>
public sealed class WhoIsWho
{
    // By these the annotated interviews have no line wrong, not even where every tenth line has the other one's label: docs/engines.md.
    private const int ClearMargin = 8;
    private const int ClearAlone = 4;
    private const int FewestOfTheForm = 2;
    private const int FewestLines = 2;
    private const int SaidByAPerson = 4;

    private readonly Dictionary<string, Tally> voices = [];
    private readonly Dictionary<long, HashSet<string>> sessions = [];
    private long session;

    /// <summary>Takes one more line in.</summary>
    public void Hear(Segment line, TurnCue cue)
    {
        if (line.Voice is not { } voice || line.Text.Length == 0) return;
        // A label of an earlier session that is heard again was joined to the one that goes on.
        var own = SessionOf(voice) ?? session;
        session = Math.Max(session, own);
        var heardIn = voices.ContainsKey(voice) ? session : own;
        if (!sessions.TryGetValue(heardIn, out var present)) sessions[heardIn] = present = [];
        present.Add(voice);
        voices[voice] = voices.GetValueOrDefault(voice).With(line, cue);
    }

    /// <summary>
    /// The voices whose speaker is clear and stands otherwise, or not at all, in what is known; unknown again where it had followed from what no longer stands. What
    /// a person or the engine has said is never among them, and weighs more than what the voices say.
    /// </summary>
    public IReadOnlyList<(string Voice, SpeakerRole Role)> Decide(Func<string, KnownVoice> known)
    {
        var concluded = new Dictionary<string, SpeakerRole>();
        foreach (var voice in voices.Keys.Where(voice => !IsSaid(voice)))
            if (Asks(voice) || IsLeft(voice, SpeakerRole.Interviewee)) concluded[voice] = SpeakerRole.Interviewer;
        foreach (var voice in voices.Keys.Where(voice => !IsSaid(voice) && !concluded.ContainsKey(voice)).ToList())
            if (Answers(voice)) concluded[voice] = SpeakerRole.Interviewee;
            else if (HasNobodyToAnswer(voice)) concluded[voice] = SpeakerRole.Unknown;
        return [.. concluded.Where(one => known(one.Key).Role != one.Value).Select(one => (one.Key, one.Value))];

        bool IsSaid(string voice) => known(voice) is { By: RoleSource.Person } or { By: RoleSource.Engine, Role: not SpeakerRole.Unknown };

        SpeakerRole Role(string voice) => concluded.TryGetValue(voice, out var role) ? role : known(voice).Role;

        bool Asks(string voice)
        {
            var (own, others) = (voices[voice], Companions(voice));
            return own.OfTheForm >= FewestOfTheForm
                && own.Score >= (others.Count == 0 ? ClearMargin : ClearAlone)
                && others.All(other => IsSaid(other) ? known(other).Role != SpeakerRole.Interviewer : own.Score - voices[other].Score >= ClearMargin);
        }

        // Who is left when two talk and one of them asks. Where a third voice was heard, nobody is left.
        bool Answers(string voice) => IsLeft(voice, SpeakerRole.Interviewer)
            || (voices[voice] is { Lines: >= FewestLines, Score: <= 0 } && Only(voice) is { } only && Role(only) == SpeakerRole.Interviewer);

        // What was concluded says the same of her as is said of the other one: both cannot be.
        bool IsLeft(string voice, SpeakerRole role) =>
            known(voice).Role == role && Only(voice) is { } only && IsSaid(only) && known(only).Role == role;

        bool HasNobodyToAnswer(string voice) =>
            known(voice).Role == SpeakerRole.Interviewee && !Companions(voice).Any(other => Role(other) == SpeakerRole.Interviewer);
    }

    /// <summary>Who was heard in the sessions in which that voice was.</summary>
    private HashSet<string> Companions(string voice) => [.. sessions.Values.Where(present => present.Contains(voice)).SelectMany(present => present).Where(other => other != voice)];

    /// <summary>The other one, where two talk.</summary>
    private string? Only(string voice) => Companions(voice).ToList() is [var only] ? only : null;

    /// <summary>A label counts within its session, which its name tells where it is not the first: <c>1@754000</c>.</summary>
    private static long? SessionOf(string voice) =>
        voice.LastIndexOf('@') is var at and >= 0 && long.TryParse(voice.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var begin) ? begin : null;

    /// <summary>What one voice has said so far.</summary>
    private readonly record struct Tally(int Lines, int OfTheForm, int Score)
    {
        public Tally With(Segment line, TurnCue cue) => line switch
        {
            { RoleBy: RoleSource.Person or RoleSource.Marker, Role: SpeakerRole.Interviewer } => new(Lines + 1, OfTheForm + 1, Score + SaidByAPerson),
            { RoleBy: RoleSource.Person, Role: SpeakerRole.Interviewee } => new(Lines + 1, OfTheForm, Score - SaidByAPerson),
            { RoleBy: RoleSource.Person } => this,
            _ when cue.AsksOfTheForm => new(Lines + 1, OfTheForm + 1, Score + 2),
            _ when cue.Asks => new(Lines + 1, OfTheForm, Score + 1),
            _ when cue.TellsOfHerself => new(Lines + 1, OfTheForm, Score - 2),
            _ => this with { Lines = Lines + 1 },
        };
    }
}
