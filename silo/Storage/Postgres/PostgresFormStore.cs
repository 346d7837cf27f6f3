using Npgsql;
using Portal.Administration;
using Portal.Forms;
using static Portal.Storage.Postgres.PostgresSql;

namespace Portal.Storage.Postgres;

internal sealed class PostgresFormStore(NpgsqlDataSource source) : IFormStore
{
    private const string InsertDraft =
        "INSERT INTO form_draft (form_id, language, revision, body, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";

    private const string UpdateDraft =
        "UPDATE form_draft SET revision = $3, body = $4, changed_at = $5, changed_by = $6 WHERE form_id = $1 AND language = $2 AND revision = $3 - 1";

    public async Task<int> Newest(string formId, string language, CancellationToken cancellation) =>
        (await source.Query(
            "SELECT coalesce(max(version), 0) FROM form_version WHERE form_id = $1 AND language = $2", row => row.GetInt32(0),
            cancellation, Value(formId), Value(language))).Single();

    public async Task<PublishedForm?> Read(FormRef form, CancellationToken cancellation) =>
        (await source.Query(
            "SELECT body, published_at, published_by, note FROM form_version WHERE form_id = $1 AND language = $2 AND version = $3",
            row => new PublishedForm(FormBody.Read(row.GetString(0)), Moment.From(row.GetInt64(1)), row.GetGuid(2), row.IsDBNull(3) ? null : row.GetString(3)),
            cancellation, Value(form.Id), Value(form.Language), Value(form.Version))).SingleOrDefault();

    public async Task<IReadOnlyList<PublishedLine>> Published(CancellationToken cancellation) => await source.Query(
        "SELECT form_id, version, language, title, questions, published_at, published_by, note FROM form_version ORDER BY form_id, language, version DESC",
        LineOf, cancellation);

    public async Task<FormDraft?> Draft(string formId, string language, CancellationToken cancellation) =>
        (await source.Query(
            "SELECT form_id, language, revision, changed_at, changed_by, body FROM form_draft WHERE form_id = $1 AND language = $2",
            row => DraftOf(row, row.IsDBNull(5) ? null : FormBody.Read(row.GetString(5))), cancellation, Value(formId), Value(language))).SingleOrDefault();

    public async Task<IReadOnlyList<FormDraft>> Drafts(CancellationToken cancellation) => await source.Query(
        "SELECT form_id, language, revision, changed_at, changed_by FROM form_draft WHERE body IS NOT NULL ORDER BY form_id, language",
        row => DraftOf(row, null), cancellation);

    public async Task<bool> Write(FormDraft draft, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        return await Write(connection, draft, cancellation);
    }

    public async Task<bool> Publish(PublishedForm form, long draftRevision, AuditEntry entry, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation); // Undone when it is left without a commit.
        var what = form.Form;
        if (!await Write(connection, new FormDraft(what.Id, what.Locale, draftRevision + 1, null, form.At, form.By), cancellation))
            return false;
        var written = await connection.Execute(
            """
            INSERT INTO form_version (form_id, language, version, title, questions, body, published_at, published_by, note)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING
            """,
            cancellation, Value(what.Id), Value(what.Locale), Value(what.Version), Value(what.Title), Value(what.Questions().Count()), Value(FormBody.Of(what)),
            Value(Moment.Of(form.At)), Value(form.By), Value(form.Note));
        if (written == 0)
            return false;
        await connection.Execute(PostgresAuditLog.Insert, cancellation, PostgresAuditLog.Values(entry));
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private static async Task<bool> Write(NpgsqlConnection connection, FormDraft draft, CancellationToken cancellation) => await connection.Execute(
        draft.Revision == 1 ? InsertDraft : UpdateDraft, cancellation,
        Value(draft.FormId), Value(draft.Language), Value(draft.Revision), Value(draft.Content is { } content ? FormBody.Of(content) : null),
        Value(Moment.Of(draft.At)), Value(draft.By)) == 1;

    private static PublishedLine LineOf(NpgsqlDataReader row) => new(
        new FormRef(row.GetString(0), row.GetInt32(1), row.GetString(2)), row.GetString(3), row.GetInt32(4), Moment.From(row.GetInt64(5)),
        row.GetGuid(6), row.IsDBNull(7) ? null : row.GetString(7));

    private static FormDraft DraftOf(NpgsqlDataReader row, Form? content) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), content, Moment.From(row.GetInt64(3)), row.GetGuid(4));
}
