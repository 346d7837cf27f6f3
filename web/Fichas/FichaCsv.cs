using System.Globalization;
using CsvHelper;

namespace Portal.Web.Fichas;

/// <summary>The table as CSV, as a spreadsheet of that language opens it with a double click: byte-order mark, and its list separator.</summary>
internal static class FichaCsv
{
    public const string ContentType = "text/csv";

    /// <summary>Some spreadsheets take the wide forms of = + - @ for the plain ones.</summary>
    private const string WideSigns = "\uFF1D\uFF0B\uFF0D\uFF20";

    public static byte[] Write(FichaTable table)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options(table.Form.Locale), leaveOpen: true))
        {
            csv.WriteRecord(table.Names.Columns);
            foreach (var row in table.Rows())
            {
                foreach (var cell in row.Cells())
                    Write(csv, cell, CultureInfo.GetCultureInfo(table.Form.Locale));
                csv.EndRecord();
            }
        }
        return bytes.ToArray();
    }

    /// <summary>Text that a spreadsheet would run as a formula is escaped; a number stays a number.</summary>
    private static CsvWriterOptions Options(string language) => CsvWriterOptions.Default with
    {
        Separator = language == "en" ? ',' : ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
    };

    /// <summary>A spreadsheet that parts its cells by ; takes 1.5 for words, or for the first of May: a number has the mark of its language.</summary>
    private static void Write(CsvWriter csv, object? cell, CultureInfo culture)
    {
        switch (cell)
        {
            case decimal number: csv.WriteField(number, default, culture); break;
            case DateOnly day: csv.WriteField(day, "yyyy-MM-dd"); break;
            case string { Length: > 0 } text when WideSigns.Contains(text[0]): csv.WriteField($"'{text}"); break;
            default: csv.WriteField(cell as string ?? ""); break;
        }
    }
}
