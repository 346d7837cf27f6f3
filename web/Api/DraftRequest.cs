using System.Collections.Immutable;
using Portal.Forms;

namespace Portal.Web.Api;

/// <summary>What a draft should say from now on. Whatever is left out of it is empty.</summary>
/// <param name="Revision">Of the draft that was changed; 0 where there was none.</param>
/// <param name="Title">Of the form.</param>
/// <param name="Scopes">Its chapters, in order.</param>
internal sealed record DraftRequest(long Revision, string Title, Scope[] Scopes)
{
    /// <summary>As a form, with nothing missing in it: lists may be left out by a program, texts by a careless one.</summary>
    public Form Tidy(string id, string language) => new(id, 0, language, Tidy(Title) ?? "", [.. (Scopes ?? []).Select(Tidy)]);

    /// <summary>Without what no keyboard writes.</summary>
    public static string? Tidy(string? text) => text is null ? null : string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter))).Trim();

    private static Scope Tidy(Scope? scope) => scope is null
        ? throw Unreadable()
        : new(scope.Id ?? "", Tidy(scope.Title) ?? "", scope.Questions.IsDefault ? [] : [.. scope.Questions.Select(Tidy)]);

    private static Question Tidy(Question? question) => question is null
        ? throw Unreadable()
        : question with
        {
            Id = question.Id ?? "",
            Text = Tidy(question.Text) ?? "",
            Label = Tidy(question.Label) ?? "",
            Spoken = Tidy(question.Spoken) ?? "",
            Hearing = Tidy(question.Hearing),
            Options = Tidy(question.Options),
            ReadBack = Tidy(question.ReadBack),
            SkipWhen = question.SkipWhen is { } condition ? condition with { QuestionId = condition.QuestionId ?? "", Option = Tidy(condition.Option) } : null,
        };

    private static Hearing Tidy(Hearing? hearing) => hearing is null
        ? new([], [], [], [], [], AnswerSubject.Anyone)
        : new(Tidy(hearing.Asks), Tidy(hearing.Opens), Tidy(hearing.Answers), Tidy(hearing.Replies), Tidy(hearing.Never), hearing.Subject);

    /// <summary>What is read back in general words needs none of its own.</summary>
    private static ReadBack? Tidy(ReadBack? readBack) => readBack is null || string.IsNullOrWhiteSpace(readBack.About)
        ? null
        : new(Tidy(readBack.About)!, Some(readBack.Yes), Some(readBack.No));

    private static string? Some(string? text) => Tidy(text) is { Length: > 0 } said ? said : null;

    private static ImmutableArray<string> Tidy(ImmutableArray<string> lines) => lines.IsDefault ? [] : [.. lines.Select(line => Tidy((string?)line) ?? "").Where(line => line.Length > 0)];

    private static PortalException Unreadable() => new(PortalError.Invalid, "El formulario no ha llegado bien. Recarga la página y vuelve a intentarlo.");
}
