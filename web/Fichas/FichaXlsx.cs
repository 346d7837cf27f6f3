using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Portal.Web.Fichas;

/// <summary>The table as a workbook. Words are written as text that stays text when somebody edits it: no cell has a formula.</summary>
internal static class FichaXlsx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly double[] Widths = [24, 16, 8, 48, 18, 48, 9, 10, 12, 18, 12, 12, 18, 48];

    public static byte[] Write(FichaTable table)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = Worksheet(table);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Ficha" }));
        }
        return bytes.ToArray();
    }

    private static Worksheet Worksheet(FichaTable table) => new(
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
        new Columns(Widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })),
        new SheetData(
        [
            new Row(table.Names.Columns.Select(column => Text(column, XlsxStyles.Heading))),
            .. table.Rows().Select(row => new Row(row.Cells().Select(Cell))),
        ]));

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell(),
        decimal number => new Cell { CellValue = new CellValue(number) },
        DateOnly day => new Cell
        {
            CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
            StyleIndex = XlsxStyles.Day,
        },
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", XlsxStyles.Words),
    };

    private static Cell Text(string text, uint style) => new(new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    /// <summary>XML has no way to write some control characters, nor half of a pair.</summary>
    private static string Printable(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
        }
        return clean.ToString();
    }
}
