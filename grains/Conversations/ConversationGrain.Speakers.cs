namespace Portal.Conversations;

/// <summary>Who speaks: concluded from what the voices say, or marked by the interviewer while she does. By hand it is an edit, in <c>.Editing.cs</c>.</summary>
internal sealed partial class ConversationGrain
{
    private const int MostTurns = 5_000;
    private const long LongestTurnMs = 60L * 60 * 1000;

    private readonly Dictionary<int, (string Text, TurnCue Cue)> cues = [];
    private WhoIsWho? who;

    public async Task MarkTurn(Caller caller, HeldTurn turn, bool on)
    {
        Require(caller);
        if (turn.Id == Guid.Empty || turn.FromMs < 0 || turn.ToMs <= turn.FromMs || turn.ToMs - turn.FromMs > LongestTurnMs || HasNoSound)
            throw new PortalException(PortalError.Invalid, "No sabemos cuándo has hablado tú. Vuelve a intentarlo.");
        if (on == state.Voices.Marks(turn.Id)) return;
        if (on && state.Voices.MarkedTurns >= MostTurns) throw new PortalException(PortalError.Conflict, "Ya no caben más marcas de «hablo yo» en esta conversación.");
        var marked = new TurnMarked(turn.Id, turn.FromMs, turn.ToMs, on);
        await Record([marked, .. await Renamed(marked)]);
        await TellWhoIsWho([]);
        if (Pipeline.Next(state) is not null) await PokeWork();
    }

    /// <summary>The lines that are somebody else's now that the stretch is marked, or no longer is. Those of which a person has said it stay.</summary>
    private async Task<IReadOnlyList<ConversationFact>> Renamed(TurnMarked marked)
    {
        var then = state.Voices.With(marked);
        var before = state.Segments.Where(line => line.Text.Length > 0 && line.RoleBy != RoleSource.Person && line.FromMs < marked.ToMs + MarkedShare.FingerMs && marked.FromMs - MarkedShare.FingerMs < line.ToMs).ToList();
        var renamed = before.Where(line => line.RoleBy == RoleSource.Marker || then.IsMarked(line))
            .Select(line => then.Name(line.RoleBy is RoleSource.Engine ? line : line with { Role = SpeakerRole.Unknown, RoleBy = RoleSource.Engine }))
            .Where(line => state.Segment(line.Id) is { } was && (was.Role, was.RoleBy) != (line.Role, line.RoleBy)).ToDictionary(line => line.Id);
        if (renamed.Count == 0) return [];
        var changed = before.Where(line => renamed.TryGetValue(line.Id, out var now) && now.Role != line.Role).ToList();
        var items = await Rederive(changed, [.. changed.Select(line => renamed[line.Id])], [.. state.Segments.Select(one => renamed.GetValueOrDefault(one.Id, one))]);
        return [.. renamed.Values.Select((line, i) => new SpeakerNamed(line.Id, null, line.Role, i > 0 || items.IsEmpty ? null : items, line.RoleBy))];
    }

    /// <summary>
    /// Weighs the new lines, and says whose voice it is once that is clear. A crash before it is recorded is made good by the next line. The ticks stay as they are:
    /// what is only concluded moves none.
    /// </summary>
    private async Task TellWhoIsWho(IReadOnlyList<SegmentHeard> lines)
    {
        if (form is null || HasNoSound) return;
        if (who is null)
        {
            who = new WhoIsWho();
            foreach (var line in state.Segments) Weigh(who, line);
        }
        else
        {
            foreach (var (line, _) in lines) Weigh(who, line);
        }
        var named = who.Decide(state.Voices.Of);
        if (named.Count > 0) await Record([.. named.Select(one => new SpeakerNamed(
            null, one.Voice, one.Role, By: one.Role == SpeakerRole.Unknown ? RoleSource.Engine : RoleSource.Questions))]);
    }

    private void Weigh(WhoIsWho scales, Segment line)
    {
        if (line.Voice is null || line.Text.Length == 0) return;
        // Listening is what costs; to weigh all of it anew is cheap.
        if (!cues.TryGetValue(line.Id, out var heard) || heard.Text != line.Text) cues[line.Id] = heard = (line.Text, turnCues.Of(form!, line));
        scales.Hear(line, heard.Cue);
    }
}
