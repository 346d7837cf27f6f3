using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Conversations;

/// <summary>The transcript in a person's hands. One edit is one fact: the lines, and the ticks that stand otherwise because of it.</summary>
internal sealed partial class ConversationGrain
{
    private const int MaxLineLength = 10_000;

    public async Task<long> Correct(Caller caller, int segmentId, string text)
    {
        Require(caller);
        var line = Line(segmentId);
        if (string.IsNullOrWhiteSpace(text)) throw new PortalException(PortalError.Invalid, "La intervención no puede quedar vacía.");
        if (text.Length > MaxLineLength) throw TooLong();
        return line.Text == text.Trim() ? 0 : await Edit(LineEdit.Corrected, [line], [LineEdits.Correct(line, text.Trim())]);
    }

    public async Task<long> Split(Caller caller, int segmentId, int at)
    {
        Require(caller);
        var line = Line(segmentId);
        return await Edit(LineEdit.Split, [line], LineEdits.Split(line, at, state.NextSegmentId));
    }

    public async Task<long> Merge(Caller caller, int segmentId)
    {
        Require(caller);
        var line = Line(segmentId);
        var next = state.Segments.SkipWhile(one => one.Id != segmentId).Skip(1).FirstOrDefault()
            ?? throw new PortalException(PortalError.Invalid, "Es la última intervención: no hay otra con la que unirla.");
        if (next.Text.Length == 0) throw new PortalException(PortalError.Invalid, "Entre estas dos intervenciones se ha quitado una parte: no se pueden unir.");
        if (line.Text.Length + next.Text.Length >= MaxLineLength) throw TooLong();
        return await Edit(LineEdit.Merged, [line, next], [LineEdits.Merge(line, next)]);
    }

    public async Task<long> NameSpeaker(Caller caller, int segmentId, SpeakerRole role, bool wholeVoice)
    {
        Require(caller);
        var line = Line(segmentId);
        var voice = wholeVoice ? line.Voice : null;
        // Whoever says what had only been concluded makes it certain.
        var named = state.Segments.Where(one => (one.Role != role || one.RoleBy == RoleSource.Questions) && (voice is null ? one.Id == segmentId : one.Voice == voice)).ToList();
        if (named.Count == 0) return 0;
        var before = named.Where(one => one.Role != role).ToList();
        var renamed = before.ToDictionary(one => one.Id, one => one with { Role = role });
        var items = await Rederive(before, [.. renamed.Values], [.. state.Segments.Select(one => renamed.GetValueOrDefault(one.Id, one))]);
        return await RecordEdit(new SpeakerNamed(voice is null ? segmentId : null, voice, role, items.IsEmpty ? null : items));
    }

    public async Task<long> UndoEdit(Caller caller, long version)
    {
        Require(caller);
        if (version < 1 || version > state.Version) throw PortalException.NotFound();
        var facts = await log.Read(Id, 0);
        return await RecordEdit([.. EditUndo.Of(facts[(int)version - 1].Fact, Before(facts, version), state)]);
    }

    /// <summary>What takes the person's last withdrawal of that question back; null where there is none, or too much has happened since.</summary>
    private async Task<MarkUndone?> WithdrawalUndone(string questionId)
    {
        var facts = await log.Read(Id, 0);
        var last = facts.LastOrDefault(one => one.Fact is AnswerWithdrawn { By: AnswerSource.Person } withdrawn && withdrawn.QuestionId == questionId);
        if (last is null) return null;
        return MarkUndo.TryOf(questionId, last.Fact, Before(facts, last.Version), state);
    }

    private static ConversationState Before(IReadOnlyList<RecordedFact> facts, long version)
    {
        var before = new ConversationState();
        foreach (var fact in facts.TakeWhile(fact => fact.Version < version)) before.Apply(fact);
        return before;
    }

    private async Task<long> Edit(LineEdit kind, ImmutableArray<Segment> before, ImmutableArray<Segment> now)
    {
        var replaced = before.Select(line => line.Id).ToImmutableArray();
        var transcript = state.Segments.ToList();
        var place = transcript.FindIndex(line => line.Id == replaced[0]);
        transcript.RemoveRange(place, before.Length);
        transcript.InsertRange(place, now);
        return await RecordEdit(new LinesEdited(kind, replaced, now, await Rederive(before, now, transcript)));
    }

    private Task<ImmutableArray<ChecklistItem>> Rederive(IReadOnlyList<Segment> before, IReadOnlyList<Segment> now, IReadOnlyList<Segment> transcript) =>
        new Rederivation(form!, state.Checklist, analysts.FirstOrDefault(analyst => analyst.Name == "rules")).After(before, now, transcript);

    private async Task<long> RecordEdit(params IReadOnlyList<ConversationFact> facts)
    {
        var first = state.Version + 1;
        await Record(facts);
        if (facts.Any(fact => fact is SpeakerNamed)) await TellWhoIsWho([]);
        if (Pipeline.Next(state) is not null) await PokeWork();
        return first;
    }

    /// <summary>A line that was taken off the record is not there.</summary>
    private Segment Line(int segmentId) => state.Segment(segmentId) is { Text.Length: > 0 } line ? line : throw PortalException.NotFound();

    private static PortalException TooLong() => new(PortalError.Invalid, "La intervención es demasiado larga: el máximo son 10.000 caracteres.");
}
