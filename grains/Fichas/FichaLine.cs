using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Fichas;

/// <summary>
/// One question of the ficha. In force is, first, what a person last decided in the ficha; else what a person marked in a conversation, the earliest;
/// else what was heard, the latest. Whatever else says something new waits as a proposal; the rest is history.
/// </summary>
/// <param name="Decisions">What people wrote or accepted here, oldest first. State Pending: cleared.</param>
/// <param name="Heard">What conversations say, each with its fate.</param>
internal sealed record FichaLine(ImmutableArray<FichaAnswer> Decisions, ImmutableArray<HeardAnswer> Heard)
{
    public static FichaLine Empty { get; } = new([], []);

    public FichaAnswer? Current => Decided ?? Leading?.Answer;

    public FichaItem View(string questionId)
    {
        var current = Current;
        var proposals = Waiting.ToImmutableArray();
        var before = Decisions.Where(decision => decision.State != QuestionState.Pending && !ReferenceEquals(decision, current))
            .Concat(Heard
                .Where(heard => heard.Fate is HeardFate.Standing or HeardFate.Replaced && !heard.Beside)
                .Where(heard => !ReferenceEquals(heard.Answer, current) && !proposals.Contains(heard))
                .Where(heard => current is null || !heard.Says(current))
                .Select(heard => heard.Answer));
        return new FichaItem(questionId, current, [.. proposals.Select(heard => heard.Answer)], [.. before.OrderByDescending(answer => answer.At)]);
    }

    public bool Mentions(Guid conversationId) =>
        Heard.Any(heard => heard.Answer.ConversationId == conversationId) || Decisions.Any(decision => decision.ConversationId == conversationId);

    /// <summary>What a person had made hers on the word of lines that are off the record goes with them.</summary>
    public FichaLine Forget(Contribution contribution) => contribution.Forgotten.IsDefaultOrEmpty ? this : this with
    {
        Decisions = Decisions.RemoveAll(decision => decision.ConversationId == contribution.ConversationId
            && decision.Evidence.Any(evidence => contribution.Forgotten.Contains(evidence.SegmentId))),
    };

    /// <summary>Replaces what a conversation said. What it says unchanged keeps what people decided about it.</summary>
    public FichaLine Hear(Guid conversationId, ImmutableArray<HeardAnswer> said)
    {
        var before = Heard.Where(heard => heard.Answer.ConversationId == conversationId).ToList();
        var now = said.Select(heard => heard with { Fate = before.Find(heard.SameAs)?.Fate ?? HeardFate.Standing });
        return this with { Heard = [.. Heard.Where(heard => heard.Answer.ConversationId != conversationId), .. now] };
    }

    public FichaLine Write(FichaEdit edit, DateTimeOffset now)
    {
        if (edit is { State: QuestionState.Verified, Text: null })
            return Confirm(Current ?? throw new PortalException(PortalError.Invalid, "No hay respuesta que confirmar. Escríbela primero."), now);
        var answer = new FichaAnswer(
            edit.State, edit.Text is null ? null : new Answer(edit.Text), AnswerSource.Person, null, [], now,
            edit.State == QuestionState.Verified ? now : null);
        return new FichaLine(Decisions.Add(answer), [.. Heard.Select(heard => heard.Fate == HeardFate.Standing ? heard with { Fate = HeardFate.Replaced } : heard)]);
    }

    public FichaLine Decide(Guid conversationId, bool accept, DateTimeOffset now)
    {
        var waiting = Waiting.FirstOrDefault(heard => heard.Answer.ConversationId == conversationId) ?? throw PortalException.NotFound();
        return accept
            ? Confirm(waiting.Answer, now)
            : this with { Heard = Heard.Replace(waiting, waiting with { Fate = HeardFate.Rejected }) };
    }

    /// <summary>What a person confirms becomes her decision, and keeps its proof.</summary>
    private FichaLine Confirm(FichaAnswer confirmed, DateTimeOffset now)
    {
        var decision = confirmed with
        {
            State = confirmed.State == QuestionState.Answered ? QuestionState.Verified : confirmed.State,
            VerifiedAt = now,
        };
        var replaced = Leading;
        return new FichaLine(
            ReferenceEquals(confirmed, Decided) ? Decisions.SetItem(Decisions.Length - 1, decision) : Decisions.Add(decision),
            [.. Heard.Select(heard => ReferenceEquals(heard.Answer, confirmed) ? heard with { Fate = HeardFate.Accepted }
                : Decided is null && heard == replaced ? heard with { Fate = HeardFate.Replaced }
                : heard)]);
    }

    private FichaAnswer? Decided => Decisions.LastOrDefault() is { State: not QuestionState.Pending } decision ? decision : null;

    private IEnumerable<HeardAnswer> Standing => Heard.Where(heard => heard.Fate == HeardFate.Standing);

    /// <summary>The heard answer that is in force where nobody decided in the ficha.</summary>
    private HeardAnswer? Leading =>
        Standing.Where(heard => !heard.Beside && heard.Answer.Source == AnswerSource.Person).MinBy(heard => heard.Answer.At)
        ?? Standing.Where(heard => !heard.Beside).MaxBy(heard => heard.Answer.At);

    /// <summary>Beside a person's answer waits what says something else and came later; one for each conversation.</summary>
    private IEnumerable<HeardAnswer> Waiting
    {
        get
        {
            if (Current is not { } current || (Decided is null && current.Source != AnswerSource.Person))
                return [];
            return Standing
                .Where(heard => !ReferenceEquals(heard.Answer, current) && !heard.Says(current))
                .Where(heard => Decided is not null || heard.Beside || heard.Answer.At >= current.At)
                .GroupBy(heard => heard.Answer.ConversationId)
                .Select(group => group.OrderBy(heard => heard.Beside).First());
        }
    }
}
