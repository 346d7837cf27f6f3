using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>How each language is spoken, read and compiled once at start from <c>speech.&lt;language&gt;.json</c>.</summary>
public sealed class SpeechCatalogue
{
    private readonly Dictionary<string, Speech> _speeches = [];

    /// <summary>Reads the shipped languages and those of an optional folder.</summary>
    /// <exception cref="InvalidDataException">A file is wrong; the message names file and field.</exception>
    public SpeechCatalogue(string? extraFolder = null)
    {
        foreach (var file in FormFolder.Of(extraFolder).SelectMany(FormFolder.Files).Where(FormFolder.IsSpeech))
        {
            var read = FormFolder.Read<SpeechFile>(file);
            try
            {
                _speeches[read.Language] = new(read);
            }
            catch (FormatException error)
            {
                throw FormFolder.Wrong(file, "cue", error.Message);
            }
        }
    }

    internal bool Knows(string language) => _speeches.ContainsKey(language);

    internal Speech For(string language) =>
        _speeches.TryGetValue(language, out var speech)
            ? speech
            : throw new InvalidDataException($"speech.{language}.json is missing, so a form in \"{language}\" cannot be heard.");
}
