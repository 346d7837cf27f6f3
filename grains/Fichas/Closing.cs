using System.Globalization;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Fichas;

/// <summary>What is left after a conversation, as a pure reading of the ficha: so it can be left and taken up again at any moment.</summary>
internal static class Closing
{
    public static ClosingView Of(FichaBook book, Form form, Guid conversationId)
    {
        DateTimeOffset? doneAt = book.Closed.TryGetValue(conversationId, out var done) ? done : null;
        if (!book.Taken.ContainsKey(conversationId))
            return new ClosingView(conversationId, false, doneAt, [], []);
        return new ClosingView(
            conversationId, true, doneAt,
            [.. form.Questions().Select(question => Exception(question, book.Concluded(question, form) is not null, book.Line(question.Id), conversationId)).OfType<ClosingException>()],
            [.. form.Questions().Select(question => Line(question, book, form.Locale, conversationId)).OfType<ReadBackLine>()]);
    }

    private static ClosingException? Exception(Question question, bool needsNone, FichaLine line, Guid conversationId)
    {
        var item = line.View(question.Id);
        Doubt? doubt = item.Current switch
        {
            null => question.Mandatory && !needsNone ? Doubt.Pending : null,
            _ when !item.Proposals.IsEmpty => Doubt.Contradicted,
            { } current when current.ConversationId == conversationId && current.Evidence.IsToReview() => Doubt.Edited,
            { VerifiedAt: not null } or { State: not QuestionState.Answered } => null,
            { } current when current.ConversationId != conversationId => null,
            { Answer: null, Evidence.IsEmpty: true } => Doubt.NoEvidence,
            { Source: not AnswerSource.Person } current when IsWeak(question, current) => Doubt.Weak,
            _ => null,
        };
        return doubt is { } why ? new ClosingException(question.Id, why) : null;
    }

    /// <summary>The words do not give the value the question asks for, or are one word without the question they answer.</summary>
    private static bool IsWeak(Question question, FichaAnswer heard) => question.Type switch
    {
        AnswerType.YesNo when heard.Answer?.YesNo is null => true,
        AnswerType.Number when heard.Answer?.Number is null => true,
        AnswerType.Date when heard.Answer?.Date is null => true,
        AnswerType.Choice or AnswerType.Rating when !question.Options.IsEmpty && !question.Options.Any(option => Names(heard.Answer?.Text, option)) => true,
        _ => heard.Evidence is [var only] && !only.Quote.Trim().Contains(' '),
    };

    /// <summary>The words hold the option, whatever its accents.</summary>
    private static bool Names(string? text, string option)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        for (var from = 0; text is not null && from < text.Length;)
        {
            var at = compare.IndexOf(text.AsSpan(from), option, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length);
            if (at < 0) return false;
            at += from;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length]))) return true;
            from = at + 1;
        }
        return false;
    }

    /// <summary>What this conversation said, or what was written or decided by hand since.</summary>
    private static ReadBackLine? Line(Question question, FichaBook book, string language, Guid conversationId)
    {
        if (book.Line(question.Id).Current is not { } current || book.HeldAt(conversationId) is not { } heldAt)
            return null;
        if (current.ConversationId != conversationId && (current.ConversationId is not null || current.DecidedAt() < heldAt))
            return null;
        var confirmed = current.ConfirmedBy == Confirmer.Interviewee && current.VerifiedAt >= heldAt ? current.VerifiedAt : null;
        return new ReadBackLine(question.Id, ReadBackSentence.Of(question, current, language), confirmed, new SeenAnswer(current.State, current.Answer));
    }
}
