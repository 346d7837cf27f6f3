using System.Collections.Immutable;
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

    /// <summary>A person writes an answer, clears it, or (state Verified without text) confirms the one in force.</summary>
    public FichaBook Write(string questionId, FichaEdit edit, DateTimeOffset now) => With(questionId, Line(questionId).Write(edit, now));

    /// <summary>A person accepts or rejects what a conversation proposes.</summary>
    public FichaBook Decide(string questionId, Guid conversationId, bool accept, DateTimeOffset now) =>
        With(questionId, Line(questionId).Decide(conversationId, accept, now));

    /// <summary>The questions of a form that have an answer in force.</summary>
    public int Answered(Form form) => form.Questions().Count(question => Line(question.Id).Current is not null);

    public FichaView View(Guid intervieweeId, Form form) => new(
        intervieweeId, new FormRef(form.Id, form.Version, form.Locale), Revision,
        [.. form.Questions().Select(question => Line(question.Id).View(question.Id).WithoutProofsIn(Withdrawn))]);

    private FichaLine Stored(string questionId) => Lines.GetValueOrDefault(questionId, FichaLine.Empty);

    private FichaBook With(string questionId, FichaLine line) =>
        this with { Revision = Revision + 1, Lines = Lines.SetItem(questionId, line.Beside(Stored(questionId), Withdrawn)) };
}
