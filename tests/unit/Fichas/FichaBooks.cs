using Portal.Checklists;
using Portal.Fichas;
using Portal.Forms;

namespace Portal.Tests.Unit.Fichas;

/// <summary>Short ways to say what conversations said.</summary>
internal static class FichaBooks
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    public static readonly Guid First = Guid.Parse("11111111-0000-0000-0000-000000000000");
    public static readonly Guid Second = Guid.Parse("22222222-0000-0000-0000-000000000000");

    public static Form Form { get; } = new FormCatalogue(new Portal.Analysts.Rules.SpeechCatalogue()).Latest("intake", "es")!;

    public static FichaBook Said(this FichaBook book, Guid conversation, int hour, params ChecklistItem[] items) =>
        book.Take(new Contribution(conversation, book.Taken.GetValueOrDefault(conversation) + 1, Guid.Empty, new FormRef("intake", 1, "es"), Start.AddHours(hour), [.. items]));

    public static ChecklistItem Heard(string question, string text, bool? yes = null, decimal? number = null) =>
        new(question, QuestionState.Answered, AnswerSource.Rules, new Answer(text, yes, number), [new Evidence(1, 0, text.Length, text, 0, 900)], [], null);

    public static ChecklistItem Ticked(string question) => new(question, QuestionState.Answered, AnswerSource.Person, null, [], [], null);

    public static FichaItem Item(this FichaBook book, string question) =>
        book.View(Guid.Empty, Form).Items.Single(item => item.QuestionId == question);
}
