namespace Portal.Forms;

/// <summary>Port: the questionnaires this installation knows. Read once at start, so asking is cheap and never fails halfway.</summary>
public interface IFormCatalogue
{
    /// <summary>Every form in every language and version, ordered by id, language and version.</summary>
    IReadOnlyList<Form> All { get; }

    /// <summary>The newest version in that language; null when there is none.</summary>
    /// <param name="id">For example <c>intake</c>.</param>
    /// <param name="language">ISO 639-1, for example <c>es</c>.</param>
    Form? Latest(string id, string language);

    /// <summary>One exact version; null when there is none.</summary>
    Form? Find(FormRef form);
}
