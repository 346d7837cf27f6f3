using Portal.Analysts.Rules;

namespace Portal.Forms;

/// <summary>The questionnaires of the shipped folder and of an optional one, read and checked once at start.</summary>
public sealed class FormCatalogue : IFormCatalogue
{
    private readonly Dictionary<FormRef, Form> _forms = [];

    /// <summary>Reads the folders.</summary>
    /// <param name="speeches">The languages, because every cue is compiled to see that it can be.</param>
    /// <param name="extraFolder">A folder with more forms; a form there replaces the shipped one of the same id, version and language.</param>
    /// <exception cref="InvalidDataException">A file is wrong; the message names file and field.</exception>
    public FormCatalogue(SpeechCatalogue speeches, string? extraFolder = null)
    {
        foreach (var file in FormFolder.Of(extraFolder).SelectMany(FormFolder.Files).Where(file => !FormFolder.IsSpeech(file)))
        {
            var form = FormFolder.Read<FormFile>(file).ToForm();
            FormRules.Check(form, file, speeches);
            _forms[new(form.Id, form.Version, form.Locale)] = form;
        }
        All = [.. _forms.Values.OrderBy(form => form.Id, StringComparer.Ordinal).ThenBy(form => form.Locale, StringComparer.Ordinal).ThenBy(form => form.Version)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Form> All { get; }

    /// <inheritdoc/>
    public Form? Latest(string id, string language) => All.LastOrDefault(form => form.Id == id && form.Locale == language);

    /// <inheritdoc/>
    public Form? Find(FormRef form) => _forms.GetValueOrDefault(form);
}
