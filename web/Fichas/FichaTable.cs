using Portal.Checklists;
using Portal.Fichas;
using Portal.Forms;

namespace Portal.Web.Fichas;

/// <summary>A ficha as rows: one for each question, in the order of the form.</summary>
internal sealed record FichaTable(string Name, Form Form, FichaView Ficha, DateTimeOffset At)
{
    public ColumnNames Names { get; } = ColumnNames.In(Form.Locale);

    public IEnumerable<FichaRow> Rows()
    {
        var items = Ficha.Items.ToDictionary(item => item.QuestionId);
        foreach (var scope in Form.Scopes)
            foreach (var question in scope.Questions)
                yield return Row(scope.Title, question.Id, question.Text, items[question.Id].Current);
        // What an earlier version asked was answered all the same.
        foreach (var former in Ficha.Former)
            yield return Row(former.Scope, former.Item.QuestionId, former.Text, former.Item.Current);
    }

    private FichaRow Row(string scope, string questionId, string text, FichaAnswer? answer) => new(
        Name, scope, questionId, text, Names.State(answer?.State ?? QuestionState.Pending), answer?.Answer?.Text,
        answer?.Answer?.YesNo is { } yes ? Names.YesNo(yes) : null, answer?.Answer?.Number, answer?.Answer?.Date,
        answer is null or { Reason: not null } ? null : answer.Source == AnswerSource.Person ? Names.ByHand : Names.Heard,
        Day(answer?.At), Day(answer?.VerifiedAt), answer?.ConfirmedBy is { } by ? Names.By(by) : null,
        answer is null || answer.Evidence.IsEmpty ? null : string.Join(" … ", answer.Evidence.Select(evidence => evidence.Quote)));

    private static DateOnly? Day(DateTimeOffset? moment) => moment is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;
}

/// <summary>One question and its answer; null is an empty cell.</summary>
internal sealed record FichaRow(
    string Name, string Scope, string QuestionId, string Question, string State, string? Answer, string? YesNo, decimal? Number, DateOnly? Date,
    string? Source, DateOnly? At, DateOnly? VerifiedAt, string? ConfirmedBy, string? Quote)
{
    /// <summary>The cells, in the order of the columns.</summary>
    public object?[] Cells() => [Name, Scope, QuestionId, Question, State, Answer, YesNo, Number, Date, Source, At, VerifiedAt, ConfirmedBy, Quote];
}
