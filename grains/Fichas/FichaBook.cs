using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Fichas;

/// <summary>
/// A person's ficha as a value: what each conversation said and what people decided, question by question. What is shown (the answer in force, the
/// proposals, the history) is computed from these, so replacing a conversation's part replaces exactly that part.
/// </summary>
internal sealed record FichaBook
{
    /// <summary>The questionnaire of a ficha to which nothing was contributed yet.</summary>
    public const string FirstForm = "intake";

    public static FichaBook Empty { get; } = new();

    /// <summary>The questionnaire it follows: that of the first contribution.</summary>
    public string FormId { get; init; } = FirstForm;

    /// <summary>Goes up with each change.</summary>
    public long Revision { get; init; }

    /// <summary>The version at which each conversation was taken.</summary>
    public ImmutableDictionary<Guid, long> Taken { get; init; } = ImmutableDictionary<Guid, long>.Empty;

    /// <summary>When looking a conversation over was done.</summary>
    public ImmutableDictionary<Guid, DateTimeOffset> Closed { get; init; } = ImmutableDictionary<Guid, DateTimeOffset>.Empty;

    /// <summary>By question id.</summary>
    public ImmutableDictionary<string, FichaLine> Lines { get; init; } = ImmutableDictionary<string, FichaLine>.Empty;

    /// <summary>Conversations that were thrown away: what they said is kept, so that it can come back exactly, and counts for nothing.</summary>
    public ImmutableHashSet<Guid> Withdrawn { get; init; } = [];

    public FichaLine Line(string questionId) => Stored(questionId).Without(Withdrawn);

    /// <summary>Takes what a conversation settled; the same book when it is not newer than what was taken of it.</summary>
    public FichaBook Take(Contribution contribution)
    {
        if (Taken.GetValueOrDefault(contribution.ConversationId) >= contribution.Version)
            return this;
        var heard = contribution.Items.ToDictionary(item => item.QuestionId, item => HeardAnswer.Of(item, contribution));
        var touched = heard.Keys.Union(Lines.Where(line => line.Value.Mentions(contribution.ConversationId)).Select(line => line.Key));
        var lines = Lines;
        foreach (var id in touched)
            lines = lines.SetItem(id, Stored(id).Forget(contribution).Hear(contribution.ConversationId, heard.GetValueOrDefault(id, [])));
        return this with
        {
            FormId = Taken.Keys.All(Withdrawn.Contains) ? contribution.Form.Id : FormId,
            Revision = Revision + 1,
            Taken = Taken.SetItem(contribution.ConversationId, contribution.Version),
            Withdrawn = Withdrawn.Remove(contribution.ConversationId),
            Lines = lines,
        };
    }

    /// <summary>Puts aside what a conversation said; the same book when a newer version of it was taken.</summary>
    public FichaBook Withdraw(Withdrawal withdrawal) => Taken.GetValueOrDefault(withdrawal.ConversationId) >= withdrawal.Version ? this : this with
    {
        Revision = Revision + 1,
        Taken = Taken.SetItem(withdrawal.ConversationId, withdrawal.Version),
        Withdrawn = Withdrawn.Add(withdrawal.ConversationId),
    };

    /// <summary>A person writes an answer, clears it, or (state Verified without an answer) confirms the one in force.</summary>
    public FichaBook Write(string questionId, FichaEdit edit, DateTimeOffset now) => With(questionId, Line(questionId).Write(edit, now));

    /// <summary>A person accepts or rejects what a conversation proposes.</summary>
    public FichaBook Decide(string questionId, Guid conversationId, bool accept, DateTimeOffset now) =>
        With(questionId, Line(questionId).Decide(conversationId, accept, now));

    /// <summary>Takes back the act that led to that revision, and nothing that conversations said since.</summary>
    public FichaBook Undo(string questionId, long revision)
    {
        if (Line(questionId).Before is not { } before || before.Revision != revision)
            throw new PortalException(PortalError.Conflict, "Ya no se puede deshacer: esta respuesta ha cambiado después.");
        return this with { Revision = Revision + 1, Lines = Lines.SetItem(questionId, new FichaLine(before.Decisions, before.Heard)) };
    }

    /// <summary>Looking a conversation over is done, or is taken up again; the same book when that is already so.</summary>
    public FichaBook Close(Guid conversationId, bool done, DateTimeOffset now)
    {
        if (Closed.ContainsKey(conversationId) == done)
            return this;
        return this with { Revision = Revision + 1, Closed = done ? Closed.SetItem(conversationId, now) : Closed.Remove(conversationId) };
    }

    /// <summary>When a conversation that said something was held; null for any other.</summary>
    public DateTimeOffset? HeldAt(Guid conversationId) => AllHeard.FirstOrDefault(heard => heard.Answer.ConversationId == conversationId)?.Answer.At;

    /// <summary>The questions of a form that have an answer in force, or need none.</summary>
    public int Answered(Form form) => form.Questions().Count(question => Line(question.Id).Current is not null || Concluded(question, form) is not null);

    /// <summary>
    /// What a condition of the form makes of the answers in force: the question does not apply. Never stored, so it goes when the answer does; and whatever
    /// anybody said about the question itself counts more.
    /// </summary>
    public FichaAnswer? Concluded(Question question, Form form) =>
        question.SkipWhen is { } condition && form.Find(condition.QuestionId) is { } other && Line(question.Id).Current is null
        && Line(other.Id).Current is { State: QuestionState.Answered or QuestionState.Verified } known && Conditions.Reason(condition, other, known.Answer) is { } reason
            ? new FichaAnswer(QuestionState.NotApplicable, null, AnswerSource.Rules, null, [], known.At, null, Reason: reason)
            : null;

    /// <summary>Questions about which something is known and that the form does not have.</summary>
    public ImmutableArray<string> FormerQuestions(Form form)
    {
        var asked = form.Questions().Select(question => question.Id).ToHashSet();
        return [.. Lines.Keys.Where(id => !asked.Contains(id) && FormerItem(id) is not { Current: null, History.IsEmpty: true }).Order(StringComparer.Ordinal)];
    }

    /// <summary>What is known about one of them.</summary>
    public FichaItem FormerItem(string questionId) => View(questionId, null);

    public FichaView View(Guid intervieweeId, Form form)
    {
        var last = AllHeard.Max(heard => (DateTimeOffset?)heard.Answer.At);
        // Where nothing was known before, all is new, and saying so of each question would tell nothing.
        var compared = last is { } interview && form.Questions().Any(question => Line(question.Id).CurrentAt(interview) is not null);
        return new FichaView(
            intervieweeId, new FormRef(form.Id, form.Version, form.Locale), Revision,
            [.. form.Questions().Select(question => View(question, form, compared ? last : null))], ToClose(), last);
    }

    private FichaItem View(Question question, Form form, DateTimeOffset? since)
    {
        var item = View(question.Id, since);
        return item.Current is null ? item with { Current = Concluded(question, form) } : item;
    }

    private FichaItem View(string questionId, DateTimeOffset? since)
    {
        var line = Line(questionId);
        var difference = since is { } moment ? line.Current.Since(line.CurrentAt(moment)) : null;
        return (line.View(questionId) with { Difference = difference }).WithoutProofsIn(Withdrawn);
    }

    private ImmutableArray<Guid> ToClose() =>
    [
        .. AllHeard.Select(heard => (Id: heard.Answer.ConversationId!.Value, heard.Answer.At)).Distinct()
            .Where(said => !Closed.ContainsKey(said.Id)).OrderByDescending(said => said.At).ThenBy(said => said.Id).Select(said => said.Id),
    ];

    private IEnumerable<HeardAnswer> AllHeard => Lines.Values.SelectMany(line => line.Without(Withdrawn).Heard);

    private FichaLine Stored(string questionId) => Lines.GetValueOrDefault(questionId, FichaLine.Empty);

    private FichaBook With(string questionId, FichaLine line)
    {
        var before = Stored(questionId);
        var next = line.Beside(before, Withdrawn) with { Before = new LineBefore(Revision + 1, before.Decisions, before.Heard) };
        return this with { Revision = Revision + 1, Lines = Lines.SetItem(questionId, next) };
    }
}
