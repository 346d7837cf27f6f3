using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Portal.Checklists;
using Portal.Fichas;
using Portal.Forms;
using Portal.Web.Fichas;

namespace Portal.Tests.Web;

/// <summary>The ficha as a file, read back by the libraries that spreadsheets' makers publish.</summary>
[Collection(SharedPortal.Name)]
public sealed class FichaExportTests(PortalApp app)
{
    /// <summary>Each would be run, or would hide one, in a careless table.</summary>
    public static TheoryData<string> Formulas { get; } =
    [
        "=HYPERLINK(\"http://example.org\")", "+34 600", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\uFF1D1+1", "\";=1+1", "x\r\n=1+1",
    ];

    [Theory, MemberData(nameof(Formulas))]
    public void Csv_has_no_field_that_a_spreadsheet_would_run(string formula)
    {
        var rows = Csv(FichaCsv.Write(Table(formula)));
        Assert.DoesNotContain(rows.SelectMany(row => row), field => field.Length > 0 && "=+-@\t\r\n\uFF1D".Contains(field[0]) && field != "-3");
        Assert.EndsWith(formula, rows[1][5]); // Shown, only not run.
        Assert.EndsWith(formula, rows[1][0]);
        Assert.EndsWith(formula, rows[1][13]);
        Assert.Equal("-3", rows[1][7]);
    }

    [Theory]
    [InlineData("es", "-1,5")]
    [InlineData("ca", "-1,5")]
    [InlineData("en", "-1.5")]
    public void A_number_is_written_as_a_spreadsheet_of_that_language_reads_it(string language, string number)
    {
        var separator = language == "en" ? ',' : ';';
        Assert.Contains($"{separator}{number}{separator}", Encoding.UTF8.GetString(FichaCsv.Write(Table("algo", language, -1.5m))));
    }

    [Theory, MemberData(nameof(Formulas))]
    public void A_workbook_is_valid_holds_text_as_text_and_has_no_formula(string formula)
    {
        using var file = new MemoryStream(FichaXlsx.Write(Table(formula)));
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => error.Description));
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Empty(sheet.Descendants<CellFormula>());
        var formats = book.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var cells = sheet.Descendants<Row>().ElementAt(1).Elements<Cell>().ToList();
        foreach (var at in new[] { 0, 5, 13 })
        {
            Assert.Equal(CellValues.InlineString, cells[at].DataType!.Value);
            Assert.True(formats[(int)cells[at].StyleIndex!.Value].QuotePrefix!.Value);
            Assert.Equal(Lines(formula), Lines(cells[at].InnerText));
        }
        Assert.Equal("-3", cells[7].CellValue!.Text);
        Assert.Null(cells[7].DataType);

        static string Lines(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    [Fact]
    public async Task Every_question_has_its_row_and_the_file_is_one_to_keep()
    {
        var (client, ficha) = await WithAnswer("una nevera");
        var bytes = await File(client, ficha, "csv", "text/csv");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var rows = Csv(bytes);
        Assert.Equal(17, rows.Count);
        Assert.Equal(("Persona", "Pregunta", "Respuesta"), (rows[0][0], rows[0][3], rows[0][5]));
        Assert.Equal("'=1+1 Ana", rows[1][0]); // The name can be one as well.
        Assert.Equal("una nevera", rows.Single(row => row[2] == "q5")[5]);
        await File(client, ficha, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Fact]
    public async Task Json_has_the_whole_of_it_with_its_history()
    {
        var (client, ficha) = await WithAnswer("una nevera");
        await (await client.PutAsJsonAsync($"{ficha}/q5", new { state = "answered", text = "=1+1" })).Node();
        var json = JsonNode.Parse(await File(client, ficha, "json", "application/json"))!;
        Assert.Equal(("intake", "es"), (json["form"]!["id"]!.GetValue<string>(), json["form"]!["language"]!.GetValue<string>()));
        var question = json["questions"]!.AsArray().Single(one => one!["item"]!["questionId"]!.GetValue<string>() == "q5")!;
        Assert.Equal("=1+1", question["item"]!["current"]!["answer"]!["text"]!.GetValue<string>());
        Assert.Equal("una nevera", question["item"]!["history"]![0]!["answer"]!["text"]!.GetValue<string>());
        Assert.Equal("¿Qué electrodomésticos tiene en su hogar?", question["question"]!.GetValue<string>());
    }

    [Fact]
    public async Task Another_language_has_its_own_headings_and_separator_and_an_unknown_kind_is_refused()
    {
        var (client, ficha) = await WithAnswer("una nevera");
        var text = Encoding.UTF8.GetString(await client.GetByteArrayAsync($"{ficha}/export?format=csv&language=en"));
        Assert.Contains("Person,Scope,Key,Question", text);
        Assert.Equal((400, "invalid"), await client.GetAsync($"{ficha}/export?format=pdf").Problem());
    }

    [Fact]
    public async Task What_no_file_can_hold_is_left_out_and_the_rest_stays()
    {
        var (client, ficha) = await WithAnswer("a\u0001b\uFFFFc 😀");
        using var file = new MemoryStream(await client.GetByteArrayAsync($"{ficha}/export?format=xlsx"));
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Contains(book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>(), cell => cell.InnerText == "abc 😀");
    }

    /// <summary>One question, whose every text is the formula.</summary>
    private static FichaTable Table(string text, string language = "es", decimal number = -3)
    {
        var question = new Question("q", "¿…?", "Algo", "¿…?", AnswerType.Text, false, new Hearing([], [], [], [], [], AnswerSubject.Self));
        var now = DateTimeOffset.UnixEpoch;
        var answer = new FichaAnswer(QuestionState.Answered, new Answer(text, null, number), AnswerSource.Rules, Guid.Empty, [new Evidence(1, 0, text.Length, text, 0, 1)], now, now);
        var form = new Form("f", 1, language, "F", [new Scope("s", text, [question])]);
        return new FichaTable(text, form, new FichaView(Guid.Empty, new FormRef("f", 1, language), 1, [new FichaItem("q", answer, [], [])], [], null), now);
    }

    private async Task<(HttpClient Client, string Ficha)> WithAnswer(string text)
    {
        var client = await app.Interviewer();
        var ficha = $"/api/interviewees/{await client.Add("=1+1 Ana")}/ficha";
        await (await client.PutAsJsonAsync($"{ficha}/q5", new { state = "answered", text = $"{text}" })).Node();
        return (client, ficha);
    }

    /// <summary>A file to keep, that no cache keeps, with a name that tells nothing.</summary>
    private static async Task<byte[]> File(HttpClient client, string ficha, string format, string type)
    {
        var answer = await client.GetAsync($"{ficha}/export?format={format}");
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", $"ficha.{format}"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static List<string[]> Csv(byte[] bytes)
    {
        using var reader = CsvReader.Create(new MemoryStream(bytes), CsvReaderOptions.Default with { Separator = ';', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetString(at))]);
        return rows;
    }
}
