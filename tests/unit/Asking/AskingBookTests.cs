using System.Text.Json;
using Portal.Asking;

namespace Portal.Tests.Unit.Asking;

public sealed class AskingBookTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_remembers_the_newest_fifty_and_each_question_once()
    {
        var answers = Enumerable.Range(0, 60).Select(minute => Answer(minute)).ToList();
        var book = answers.Aggregate(AskingBook.Empty, (before, answer) => before.With(answer).With(answer with { Question = "otra" }));
        Assert.Equal(answers.AsEnumerable().Reverse().Take(AskingBook.Most), book.Newest);
    }

    [Fact]
    public void What_was_removed_comes_back_in_its_place()
    {
        var answers = Enumerable.Range(0, 3).Select(minute => Answer(minute)).ToList();
        var book = answers.Aggregate(AskingBook.Empty, (before, answer) => before.With(answer));
        Assert.Equal(book.Newest.AsEnumerable(), book.Without(answers[1].Id).With(answers[1]).Newest);
        Assert.Same(book, book.Without(Guid.NewGuid()));
    }

    [Fact]
    public void What_rests_on_a_line_off_the_record_is_erased_with_its_question_and_nothing_else_is()
    {
        var (struck, other, nothing) = (Answer(1, 4, 5), Answer(2, 6), Answer(3));
        var book = AskingBook.Empty.With(struck).With(other).With(nothing);
        var forgotten = book.Forget(new HashSet<int> { 5 });

        Assert.Equal([nothing, other], forgotten.Newest.Take(2));
        Assert.Equal((struck.Id, "", true), (forgotten.Newest[2].Id, forgotten.Newest[2].Question, forgotten.Newest[2].Erased));
        Assert.DoesNotContain("secreto", JsonSerializer.Serialize(forgotten.Newest[2], PortalJson.Options));
        Assert.Equal(forgotten.Newest, forgotten.Forget(new HashSet<int> { 5 }).Newest);
        Assert.Same(book, book.Forget(new HashSet<int> { 9 }));
    }

    [Fact]
    public void What_somebody_wrote_is_not_trusted_after_anything_was_taken_off_the_record()
    {
        var written = Answer(1, 4) with { Text = "Cuenta un secreto." };
        var kept = Assert.Single(AskingBook.Empty.With(written).Forget(new HashSet<int> { 9 }).Newest);
        Assert.Equal((written.Question, null, true), (kept.Question, kept.Text, kept.Shaken));
    }

    private static KeptAnswer Answer(int minute, params int[] lines) => new(
        Guid.NewGuid(), $"¿Cuál es el secreto {minute}?", Noon.AddMinutes(minute), null, false, 10_000,
        [.. lines.Select(line => new CitedPlace(0, line, 0, 3, line * 1_000, "x"))]);
}
