namespace Portal.Forms;

/// <summary>
/// Port: the versions that coordinators published, which are written once and never changed, and one draft for each questionnaire and language. Drafts are
/// fenced by their revision, versions by their number, in the database: what a grain believes decides nothing.
/// </summary>
public interface IFormStore
{
    /// <summary>The newest published version; 0 when there is none.</summary>
    Task<int> Newest(string formId, string language, CancellationToken cancellation = default);

    /// <summary>One published version; null when there is none.</summary>
    Task<PublishedForm?> Read(FormRef form, CancellationToken cancellation = default);

    /// <summary>Every published version without its questions, newest first.</summary>
    Task<IReadOnlyList<PublishedLine>> Published(CancellationToken cancellation = default);

    /// <summary>The draft as it was last stored; null when there never was one.</summary>
    Task<FormDraft?> Draft(string formId, string language, CancellationToken cancellation = default);

    /// <summary>Every draft that is one, without its questions.</summary>
    Task<IReadOnlyList<FormDraft>> Drafts(CancellationToken cancellation = default);

    /// <summary>Stores a draft, or that there is none; false, having written nothing, when its revision is not the next one.</summary>
    Task<bool> Write(FormDraft draft, CancellationToken cancellation = default);

    /// <summary>
    /// Makes a draft a version, notes it in the audit and empties the draft, all or nothing; false when the draft is not at that revision any more or the
    /// version is taken.
    /// </summary>
    Task<bool> Publish(PublishedForm form, long draftRevision, Administration.AuditEntry entry, CancellationToken cancellation = default);
}

/// <summary>A version that a coordinator published.</summary>
/// <param name="Form">What it says, for ever.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Note">What she wrote about it.</param>
public sealed record PublishedForm(Form Form, DateTimeOffset At, Guid By, string? Note);

/// <summary>A published version in a list.</summary>
/// <param name="Form">Which.</param>
/// <param name="Title">Its title.</param>
/// <param name="Questions">How many it has.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Note">What she wrote about it.</param>
public sealed record PublishedLine(FormRef Form, string Title, int Questions, DateTimeOffset At, Guid By, string? Note);

/// <summary>A questionnaire that is being changed.</summary>
/// <param name="FormId">For example <c>intake</c>.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Revision">1, 2, 3 …, also over drafts that were thrown away or published: an old screen never fits a new draft.</param>
/// <param name="Content">What it says; null: there is none at present.</param>
/// <param name="At">When it was stored.</param>
/// <param name="By">Who did.</param>
public sealed record FormDraft(string FormId, string Language, long Revision, Form? Content, DateTimeOffset At, Guid By);
