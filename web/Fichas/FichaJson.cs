using System.Text.Json;
using Portal.Fichas;

namespace Portal.Web.Fichas;

/// <summary>The whole ficha, with proofs, proposals and history, in the dialect of the API, beside the questions as they were put.</summary>
internal static class FichaJson
{
    public const string ContentType = "application/json";

    public static byte[] Write(FichaTable table)
    {
        var items = table.Ficha.Items.ToDictionary(item => item.QuestionId);
        return JsonSerializer.SerializeToUtf8Bytes(
            new Exported(
                table.Name, table.Ficha.IntervieweeId, new ExportedForm(table.Form.Id, table.Form.Version, table.Form.Locale, table.Form.Title), table.At, table.Ficha.Revision,
                [.. table.Form.Scopes.SelectMany(scope => scope.Questions.Select(question => new ExportedQuestion(scope.Title, question.Text, items[question.Id]))),
                    .. table.Ficha.Former.Select(former => new ExportedQuestion(former.Scope, former.Text, former.Item))]),
            PortalJson.Options);
    }

    private sealed record Exported(string Name, Guid IntervieweeId, ExportedForm Form, DateTimeOffset ExportedAt, long Revision, IReadOnlyList<ExportedQuestion> Questions);

    private sealed record ExportedForm(string Id, int Version, string Language, string Title);

    private sealed record ExportedQuestion(string Scope, string Question, FichaItem Item);
}
