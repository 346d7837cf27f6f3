using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Fichas;

/// <summary>
/// One question of the ficha. In force is, first, what a person last decided in the ficha; else what a person marked in a conversation, the earliest;
/// else what was heard, the latest. Whatever else says something new, or the opposite, waits as a proposal; the rest is history.
/// </summary>
/// <param name="Decisions">What people wrote or accepted here, oldest first. State Pending: cleared.</param>
/// <param name="Heard">What conversations say, each with its fate.</param>
internal sealed record FichaLine(ImmutableArray<FichaAnswer> Decisions, ImmutableArray<HeardAnswer> Heard)
{
    public static FichaLine Empty { get; } = new([], []);

    /// <summary>What the line was before a person's last act, so that it can be taken back; null when there is nothing to take back.</summary>
    public LineBefore? Before { get; init; }

    public FichaAnswer? Current => Decided ?? Leading?.Answer;

    /// <summary>The answer that was in force at a moment, as far as the line still tells.</summary>
    public FichaAnswer? CurrentAt(DateTimeOffset moment)
    {
        var decided = Decisions.LastOrDefault(decision => decision.DecidedAt() < moment);
        if (decided is { State: not QuestionState.Pending })
            return decided;
        var cleared = decided?.At ?? DateTimeOffset.MinValue;
        return Lead(Heard.Where(heard => heard.Fate != HeardFate.Rejected && heard.Answer.At < moment && heard.Answer.At > cleared))?.Answer;
    }

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
        return new FichaItem(
            questionId, current, [.. proposals.Select(heard => heard.Answer)], [.. before.OrderByDescending(answer => answer.DecidedAt())],
            current is not null && proposals.Any(heard => heard.Answer.Contradicts(current)));
    }

    public bool Mentions(Guid conversationId) =>
        Heard.Any(heard => heard.Answer.ConversationId == conversationId) || Decisions.Any(decision => decision.ConversationId == conversationId);

    /// <summary>What a person had made hers on the word of lines that are off the record goes with them.</summary>
    public FichaLine Forget(Contribution contribution) => contribution.Forgotten.IsDefaultOrEmpty ? this : this with
    {
        Decisions = Forget(Decisions, contribution),
        // Nor does taking back an act bring it again.
        Before = Before is { } before ? before with { Decisions = Forget(before.Decisions, contribution) } : null,
    };

    /// <summary>Replaces what a conversation said. What it says unchanged keeps what people decided about it; where its proof has moved, theirs moves with it.</summary>
    public FichaLine Hear(Guid conversationId, ImmutableArray<HeardAnswer> said) => this with
    {
        Decisions = Decisions.Follow(Heard, conversationId, said),
        Heard = Hear(Heard, conversationId, said),
        Before = Before is { } before
            ? before with { Decisions = before.Decisions.Follow(before.Heard, conversationId, said), Heard = Hear(before.Heard, conversationId, said) }
            : null,
    };

    public FichaLine Write(FichaEdit edit, DateTimeOffset now)
    {
        if (edit.State == QuestionState.Verified && !edit.HasAnswer())
            return ConfirmCurrent(edit.ConfirmedBy ?? Confirmer.Interviewer, edit.Seen, now);
        var answer = new FichaAnswer(
            edit.State, edit.HasAnswer() ? new Answer(edit.Text ?? "", edit.YesNo, edit.Number, edit.Date) : null, AnswerSource.Person, null, [], now,
            edit.State == QuestionState.Verified ? now : null, edit.State == QuestionState.Verified ? edit.ConfirmedBy ?? Confirmer.Interviewer : null);
        return new FichaLine(Decisions.Add(answer), [.. Heard.Select(heard => heard.Fate == HeardFate.Standing ? heard with { Fate = HeardFate.Replaced } : heard)]);
    }

    public FichaLine Decide(Guid conversationId, bool accept, DateTimeOffset now)
    {
        var waiting = Waiting.FirstOrDefault(heard => heard.Answer.ConversationId == conversationId) ?? throw PortalException.NotFound();
        return accept
            ? Confirm(waiting.Answer, Confirmer.Interviewer, now)
            : this with { Heard = Heard.Replace(waiting, waiting with { Fate = HeardFate.Rejected }) };
    }

    /// <summary>Whoever confirms what is in force has seen what speaks against it, and says no to that.</summary>
    private FichaLine ConfirmCurrent(Confirmer by, SeenAnswer? seen, DateTimeOffset now)
    {
        var current = Current ?? throw new PortalException(PortalError.Invalid, "No hay respuesta que confirmar. Escríbela primero.");
        if (seen is not null && !current.IsStill(seen))
            throw new PortalException(PortalError.Conflict, "Esta respuesta ha cambiado mientras la mirabas. Mira la de ahora antes de confirmarla.");
        var refused = Waiting.ToImmutableArray();
        var confirmed = Confirm(current, by, now);
        return confirmed with { Heard = [.. confirmed.Heard.Select(heard => refused.Contains(heard) ? heard with { Fate = HeardFate.Rejected } : heard)] };
    }

    /// <summary>What a person confirms becomes a decision, and keeps its proof. An earlier confirmation stays in the history.</summary>
    private FichaLine Confirm(FichaAnswer confirmed, Confirmer by, DateTimeOffset now)
    {
        var decision = confirmed with
        {
            State = confirmed.State == QuestionState.Answered ? QuestionState.Verified : confirmed.State,
            Evidence = confirmed.Evidence.Seen(),
            VerifiedAt = now,
            ConfirmedBy = by,
        };
        var replaced = Leading;
        return new FichaLine(
            ReferenceEquals(confirmed, Decided) && confirmed.VerifiedAt is null ? Decisions.SetItem(Decisions.Length - 1, decision) : Decisions.Add(decision),
            [.. Heard.Select(heard => ReferenceEquals(heard.Answer, confirmed) ? heard with { Fate = HeardFate.Accepted }
                : Decided is null && heard == replaced ? heard with { Fate = HeardFate.Replaced }
                : heard)]);
    }

    private static ImmutableArray<FichaAnswer> Forget(ImmutableArray<FichaAnswer> decisions, Contribution contribution) =>
        decisions.RemoveAll(decision => decision.ConversationId == contribution.ConversationId
            && decision.Evidence.Any(evidence => contribution.Forgotten.Contains(evidence.SegmentId)));

    private static ImmutableArray<HeardAnswer> Hear(ImmutableArray<HeardAnswer> all, Guid conversationId, ImmutableArray<HeardAnswer> said)
    {
        var before = all.Where(heard => heard.Answer.ConversationId == conversationId).ToList();
        var now = said.Select(heard => heard with { Fate = before.Find(heard.SameAs)?.Fate ?? HeardFate.Standing });
        return [.. all.Where(heard => heard.Answer.ConversationId != conversationId), .. now];
    }

    private FichaAnswer? Decided => Decisions.LastOrDefault() is { State: not QuestionState.Pending } decision ? decision : null;

    private IEnumerable<HeardAnswer> Standing => Heard.Where(heard => heard.Fate == HeardFate.Standing);

    /// <summary>The heard answer that is in force where nobody decided in the ficha.</summary>
    private HeardAnswer? Leading => Lead(Standing);

    private static HeardAnswer? Lead(IEnumerable<HeardAnswer> among)
    {
        var fit = among.Where(heard => !heard.Beside).ToList();
        return fit.Where(heard => heard.Answer.Source == AnswerSource.Person).MinBy(heard => heard.Answer.At) ?? fit.MaxBy(heard => heard.Answer.At);
    }

    /// <summary>
    /// Beside a person's answer waits what says something else and came later; beside a heard one what says the opposite. One for each conversation.
    /// </summary>
    private IEnumerable<HeardAnswer> Waiting
    {
        get
        {
            if (Current is not { } current)
                return [];
            var byPerson = Decided is not null || current.Source == AnswerSource.Person;
            return Standing
                .Where(heard => !ReferenceEquals(heard.Answer, current) && !heard.Says(current))
                .Where(heard => !byPerson ? heard.Answer.Contradicts(current) : Decided is not null || heard.Beside || heard.Answer.At >= current.At)
                .GroupBy(heard => heard.Answer.ConversationId)
                .Select(group => group.OrderBy(heard => heard.Beside).First());
        }
    }
}

/// <summary>A line before a person's last act.</summary>
/// <param name="Revision">Of the ficha that the act led to.</param>
/// <param name="Decisions">Those before it.</param>
/// <param name="Heard">What conversations say, with the fates before it.</param>
internal sealed record LineBefore(long Revision, ImmutableArray<FichaAnswer> Decisions, ImmutableArray<HeardAnswer> Heard);
