using System.Collections.Concurrent;

namespace Portal.Forms;

/// <summary>
/// Every version of every questionnaire: those that came with the portal and those that coordinators published. A version never changes, so what was read
/// once is kept; which one is the newest is asked each time, because another silo may have published it.
/// </summary>
public sealed class FormLibrary(IFormCatalogue shipped, IFormStore published)
{
    private readonly ConcurrentDictionary<FormRef, Form> known = [];

    /// <summary>The newest version in a language; null when there is none.</summary>
    public async Task<Form?> Latest(string id, string language)
    {
        var came = shipped.Latest(id, language);
        var newest = Math.Max(came?.Version ?? 0, await published.Newest(id, language));
        return newest == 0 ? null : await Find(new FormRef(id, newest, language));
    }

    /// <summary>One exact version; null when there is none. A published one goes before one that came later with the portal under the same number.</summary>
    public async Task<Form?> Find(FormRef form)
    {
        if (known.TryGetValue(form, out var kept)) return kept;
        var found = (await published.Read(form))?.Form ?? shipped.Find(form);
        return found is null ? null : known.GetOrAdd(form, found);
    }

    /// <summary>Every version there is of a questionnaire, in all languages: the asked one first, newest first.</summary>
    public async Task<IReadOnlyList<FormRef>> Versions(string id, string language) =>
    [
        .. (await published.Published()).Select(line => line.Form).Concat(shipped.All.Select(form => new FormRef(form.Id, form.Version, form.Locale)))
            .Where(form => form.Id == id).Distinct()
            .OrderBy(form => form.Language == language ? 0 : 1).ThenBy(form => form.Language, StringComparer.Ordinal).ThenByDescending(form => form.Version),
    ];
}
