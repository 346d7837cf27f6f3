using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Portal.Web.Exports;

/// <summary>A transcript as a document for Word and LibreOffice: heading, date, and a paragraph for each line.</summary>
internal static class WordDocument
{
    private const string Grey = "595959";

    public static byte[] Write(TranscriptExport export)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var body = new Body(Heading(export.Heading), Said([Part(export.Date, grey: true)], afterPoints: 12));
            if (export.View.Description is { } description) body.AppendChild(Said([Part(description)], afterPoints: 12));
            foreach (var line in export.Lines)
            {
                body.AppendChild(Said([Part(export.Speaker(line), bold: true), Part($"  {TranscriptExport.Clock(line.FromMs)}", grey: true)], afterPoints: 0, withNext: true));
                body.AppendChild(Said([Part(line.Text)], afterPoints: 8));
            }
            document.AddMainDocumentPart().Document = new Document(body);
            document.PackageProperties.Language = export.Words.Language;
        }
        return bytes.ToArray();
    }

    private static Paragraph Heading(string text) => new(
        new ParagraphProperties(new OutlineLevel { Val = 0 }),
        new Run(new RunProperties(new Bold(), new FontSize { Val = "32" }), Words(text)));

    private static Paragraph Said(IEnumerable<Run> parts, int afterPoints, bool withNext = false)
    {
        var properties = new ParagraphProperties();
        if (withNext) properties.AppendChild(new KeepNext());
        properties.AppendChild(new SpacingBetweenLines { After = $"{afterPoints * 20}" });
        return new Paragraph([properties, .. parts]);
    }

    private static Run Part(string text, bool bold = false, bool grey = false)
    {
        var properties = new RunProperties();
        if (bold) properties.AppendChild(new Bold());
        if (grey) properties.AppendChild(new Color { Val = Grey });
        return new Run(properties, Words(text));
    }

    // Characters that XML cannot hold would make a file nobody opens.
    private static Text Words(string text) => new(string.Concat(text.Where((letter, i) => System.Xml.XmlConvert.IsXmlChar(letter)
        || (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(letter) && i > 0 && char.IsHighSurrogate(text[i - 1])))))
    {
        Space = SpaceProcessingModeValues.Preserve,
    };
}
