using System.Collections.Immutable;
using Orleans.Concurrency;
using Portal.Administration;
using Portal.Interviewers;
using Portal.Privacy;

namespace Portal.Forms;

/// <summary>Reads and writes questionnaires for coordinators. It holds no state: the store refuses whoever comes second. Trials are in <c>.Trying.cs</c>.</summary>
[GrainType("workbench"), StatelessWorker]
internal sealed partial class WorkbenchGrain(
    FormLibrary library, IFormCatalogue shipped, IFormStore store, ICues cues, ISampleInterviews samples, FormTrials trials, TimeProvider clock)
    : Grain, IWorkbenchGrain
{
    private const int LongestNote = 300;

    public async Task<ImmutableArray<FormLine>> List(Caller caller)
    {
        Access.Require(caller, Roles.Coordinator);
        var published = await store.Published();
        var drafts = await store.Drafts();
        var all = shipped.All.Select(form => (form.Id, Language: form.Locale)).Concat(published.Select(line => (line.Form.Id, line.Form.Language))).Distinct();
        var names = await Names(published.Select(line => line.By).Concat(drafts.Select(draft => draft.By)));
        return
        [
            .. all.OrderBy(form => form.Id, StringComparer.Ordinal).ThenBy(form => form.Language == "es" ? 0 : 1).ThenBy(form => form.Language, StringComparer.Ordinal)
                .Select(form => Line(form.Id, form.Language, published, drafts, names)),
        ];
    }

    public async Task<Form> Read(Caller caller, FormRef form)
    {
        Access.Require(caller, Roles.Coordinator);
        return await library.Find(form) ?? throw PortalException.NotFound();
    }

    public async Task<DraftView> Draft(Caller caller, string formId, string language)
    {
        Access.Require(caller, Roles.Coordinator);
        var newest = await Newest(formId, language);
        return await View(newest, await store.Draft(formId, language));
    }

    public async Task<DraftView> Save(Caller caller, Form content, long revision)
    {
        Access.Require(caller, Roles.Coordinator);
        var newest = await Newest(content.Id, content.Locale);
        FormBounds.Check(content);
        var draft = new FormDraft(content.Id, content.Locale, revision + 1, content with { Version = newest.Version + 1 }, clock.GetUtcNow(), caller.InterviewerId);
        await Write(draft);
        return await View(newest, draft);
    }

    public async Task<DraftView> Drop(Caller caller, string formId, string language, long revision)
    {
        Access.Require(caller, Roles.Coordinator);
        var newest = await Newest(formId, language);
        var none = new FormDraft(formId, language, revision + 1, null, clock.GetUtcNow(), caller.InterviewerId);
        await Write(none);
        return await View(newest, none);
    }

    public async Task<FormLine> Publish(Caller caller, string formId, string language, long revision, string? note)
    {
        Access.Require(caller, Roles.Coordinator);
        if (note?.Length > LongestNote) throw new PortalException(PortalError.Invalid, $"La nota es demasiado larga: hasta {LongestNote} letras.");
        var newest = await Newest(formId, language);
        var draft = await store.Draft(formId, language);
        if (draft is not { Content: { } content } || draft.Revision != revision) throw ChangedMeanwhile();
        var next = content with { Version = newest.Version + 1 };
        if (FormProblems.Of(next, cues) is [var first, ..])
            throw new PortalException(PortalError.Invalid, first.Sentence);
        if (FormChanges.Between(newest, next).IsEmpty)
            throw new PortalException(PortalError.Conflict, "El borrador dice lo mismo que la versión publicada. Cambia algo antes de publicarlo.");
        var now = clock.GetUtcNow();
        var entry = new AuditEntry(Guid.NewGuid(), now, caller.InterviewerId, AuditAction.FormPublished, caller.InterviewerId, About: $"{next.Id} {next.Version} {next.Locale}");
        if (!await store.Publish(new PublishedForm(next, now, caller.InterviewerId, string.IsNullOrWhiteSpace(note) ? null : note.Trim()), revision, entry))
            throw ChangedMeanwhile();
        var published = await store.Published();
        return Line(formId, language, published, [], await Names(published.Select(line => line.By)));
    }

    private async Task<Form> Newest(string formId, string language) => await library.Latest(formId, language) ?? throw PortalException.NotFound();

    private async Task Write(FormDraft draft)
    {
        if (!await store.Write(draft)) throw ChangedMeanwhile();
    }

    private async Task<DraftView> View(Form newest, FormDraft? draft)
    {
        var content = draft?.Content ?? newest;
        var form = content with { Version = newest.Version + 1 };
        return new DraftView(
            form, draft?.Revision ?? 0, draft?.Content is not null, draft?.Content is null ? null : Line(draft, await Names([draft.By])),
            FormProblems.Of(form, cues), FormChanges.Between(newest, form));
    }

    private FormLine Line(string id, string language, IReadOnlyList<PublishedLine> published, IReadOnlyList<FormDraft> drafts, Dictionary<Guid, string> names)
    {
        var ours = published.Where(line => line.Form.Id == id && line.Form.Language == language).OrderByDescending(line => line.Form.Version).ToList();
        var came = shipped.All.Where(form => form.Id == id && form.Locale == language && ours.All(line => line.Form.Version != form.Version)).ToList();
        var title = ours.Select(line => (line.Form.Version, line.Title)).Concat(came.Select(form => (form.Version, form.Title))).MaxBy(one => one.Version).Title;
        return new FormLine(
            id, language, title,
            [
                .. ours.Select(line => new VersionLine(line.Form.Version, line.Questions, line.At, names.GetValueOrDefault(line.By), line.Note))
                    .Concat(came.Select(form => new VersionLine(form.Version, form.Questions().Count(), null, null, null)))
                    .OrderByDescending(line => line.Version),
            ],
            drafts.FirstOrDefault(draft => draft.FormId == id && draft.Language == language) is { } draft ? Line(draft, names) : null);
    }

    private static DraftLine Line(FormDraft draft, Dictionary<Guid, string> names) => new(draft.Revision, draft.At, names.GetValueOrDefault(draft.By));

    private async Task<Dictionary<Guid, string>> Names(IEnumerable<Guid> who)
    {
        var names = await Task.WhenAll(who.Distinct().Select(async id => (Id: id, Name: await Name(id))));
        return names.Where(one => one.Name is not null).ToDictionary(one => one.Id, one => one.Name!); // Just looked.
    }

    private async Task<string?> Name(Guid id)
    {
        try
        {
            return (await GrainFactory.GetGrain<IInterviewerGrain>(id).Profile()).Name;
        }
        catch (PortalException gone) when (gone.Error == PortalError.NotFound)
        {
            return null;
        }
    }

    private static PortalException ChangedMeanwhile() =>
        new(PortalError.Conflict, "Otra persona ha cambiado este borrador mientras tanto. Lo tuyo sigue en la pantalla: mira lo suyo o guarda lo tuyo encima.");
}
