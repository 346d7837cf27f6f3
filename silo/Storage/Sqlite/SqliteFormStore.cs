using Microsoft.Data.Sqlite;
using Portal.Administration;
using Portal.Forms;

namespace Portal.Storage.Sqlite;

internal sealed class SqliteFormStore(SqliteFile file, SqliteWriter writer) : IFormStore
{
    public Task<int> Newest(string formId, string language, CancellationToken cancellation) => file.Read(
        session => session.Query(
            "SELECT coalesce(max(version), 0) FROM form_version WHERE form_id = $form AND language = $language",
            row => row.GetInt32(0), ("$form", formId), ("$language", language)).Single(),
        cancellation);

    public Task<PublishedForm?> Read(FormRef form, CancellationToken cancellation) => file.Read(
        session => session.Query(
            "SELECT body, published_at, published_by, note FROM form_version WHERE form_id = $form AND language = $language AND version = $version",
            row => new PublishedForm(FormBody.Read(row.GetString(0)), Moment.From(row.GetInt64(1)), Guid.Parse(row.GetString(2)), row.IsDBNull(3) ? null : row.GetString(3)),
            ("$form", form.Id), ("$language", form.Language), ("$version", form.Version)).SingleOrDefault(),
        cancellation);

    public Task<IReadOnlyList<PublishedLine>> Published(CancellationToken cancellation) => file.Read<IReadOnlyList<PublishedLine>>(
        session => session.Query(
            "SELECT form_id, version, language, title, questions, published_at, published_by, note FROM form_version ORDER BY form_id, language, version DESC", LineOf),
        cancellation);

    public Task<FormDraft?> Draft(string formId, string language, CancellationToken cancellation) => file.Read(
        session => session.Query(
            "SELECT form_id, language, revision, changed_at, changed_by, body FROM form_draft WHERE form_id = $form AND language = $language",
            row => DraftOf(row, row.IsDBNull(5) ? null : FormBody.Read(row.GetString(5))), ("$form", formId), ("$language", language)).SingleOrDefault(),
        cancellation);

    public Task<IReadOnlyList<FormDraft>> Drafts(CancellationToken cancellation) => file.Read<IReadOnlyList<FormDraft>>(
        session => session.Query(
            "SELECT form_id, language, revision, changed_at, changed_by FROM form_draft WHERE body IS NOT NULL ORDER BY form_id, language", row => DraftOf(row, null)),
        cancellation);

    public Task<bool> Write(FormDraft draft, CancellationToken cancellation) => writer.Do(session => Write(session, draft), cancellation);

    public Task<bool> Publish(PublishedForm form, long draftRevision, AuditEntry entry, CancellationToken cancellation) => writer.Do(
        session =>
        {
            // There is one writer: what is looked at here stays so until the end.
            if (session.Query(
                    "SELECT 1 FROM form_version WHERE form_id = $form AND language = $language AND version = $version", row => row.GetInt32(0),
                    ("$form", form.Form.Id), ("$language", form.Form.Locale), ("$version", form.Form.Version)).Count > 0
                || !Write(session, new FormDraft(form.Form.Id, form.Form.Locale, draftRevision + 1, null, form.At, form.By)))
                return false;
            session.Execute(
                """
                INSERT INTO form_version (form_id, language, version, title, questions, body, published_at, published_by, note)
                VALUES ($form, $language, $version, $title, $questions, $body, $at, $by, $note)
                """,
                ("$form", form.Form.Id), ("$language", form.Form.Locale), ("$version", form.Form.Version), ("$title", form.Form.Title),
                ("$questions", form.Form.Questions().Count()), ("$body", FormBody.Of(form.Form)), ("$at", Moment.Of(form.At)), ("$by", Key.Of(form.By)), ("$note", form.Note));
            SqliteAuditLog.Insert(session, entry);
            return true;
        },
        cancellation);

    private static bool Write(SqliteSession session, FormDraft draft) => session.Execute(
        draft.Revision == 1
            ? """
              INSERT INTO form_draft (form_id, language, revision, body, changed_at, changed_by)
              VALUES ($form, $language, $revision, $body, $at, $by) ON CONFLICT DO NOTHING
              """
            : """
              UPDATE form_draft SET revision = $revision, body = $body, changed_at = $at, changed_by = $by
              WHERE form_id = $form AND language = $language AND revision = $revision - 1
              """,
        ("$form", draft.FormId), ("$language", draft.Language), ("$revision", draft.Revision), ("$body", draft.Content is { } content ? FormBody.Of(content) : null),
        ("$at", Moment.Of(draft.At)), ("$by", Key.Of(draft.By))) == 1;

    private static PublishedLine LineOf(SqliteDataReader row) => new(
        new FormRef(row.GetString(0), row.GetInt32(1), row.GetString(2)), row.GetString(3), row.GetInt32(4), Moment.From(row.GetInt64(5)),
        Guid.Parse(row.GetString(6)), row.IsDBNull(7) ? null : row.GetString(7));

    private static FormDraft DraftOf(SqliteDataReader row, Form? content) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), content, Moment.From(row.GetInt64(3)), Guid.Parse(row.GetString(4)));
}
