using DocumentFormat.OpenXml.Spreadsheet;

namespace Portal.Web.Fichas;

/// <summary>How the cells look, by number.</summary>
internal static class XlsxStyles
{
    /// <summary>Text that stays text (quote prefix) and wraps.</summary>
    public const uint Words = 1;

    public const uint Day = 2;

    public const uint Heading = 3;

    /// <summary>The built-in short date of whoever opens it.</summary>
    private const uint ShortDate = 14;

    public static Stylesheet Sheet() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { QuotePrefix = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = ShortDate, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true, QuotePrefix = true }));
}
