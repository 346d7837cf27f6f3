using System.Text;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>The ficha by hand: each answer in its own field, what changed, on paper, as a file.</summary>
public sealed class FichaTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task Each_answer_has_its_field_and_what_is_done_can_be_taken_back()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Amparo Gil");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await Chooses(seat);
        await Counts(seat);

        await seat.Button("Más opciones: Mayores de 16 en casa").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "No procede" }).ClickAsync();
        await seat.Sees(seat.Question("Mayores de 16 en casa").GetByText("No procede", new() { Exact = true }));
        await seat.Button("Deshacer").Last.ClickAsync();
        await seat.Sees(seat.Question("Mayores de 16 en casa").GetByText("3 adultos"));

        await seat.Button("Cambiar la respuesta: Mayores de 16 en casa").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox).FillAsync("otra cosa");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Sees(seat.Question("Mayores de 16 en casa").GetByText("3 adultos"));
        await Assertions.Expect(seat.Button("Cambiar la respuesta: Mayores de 16 en casa")).ToBeFocusedAsync();
        await seat.Page.GetByText("Sin respuesta · 14").ClickAsync();
        await Assertions.Expect(seat.Question("Mayores de 16 en casa")).ToBeHiddenAsync();
        await TakesItAway(seat);
        Assert.True(seat.Barriers.Count == 0, string.Join("\n", seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task After_an_interview_it_says_what_changed_and_what_speaks_against_it()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Teresa Mora");
        // A short interview; the next one goes further.
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("permiso de residencia"), 40);
        await seat.EndTalk();
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Teresa Mora" }).First.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Button("Cambiar la respuesta: Nacionalidad española").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox).FillAsync("");
        await seat.Page.GetByRole(AriaRole.Radio, new() { Name = "Sí", Exact = true }).PressAsync("Space");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Question("Nacionalidad española").GetByText("Escrito a mano"));
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Conversaciones" }).ClickAsync();
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("Somos tres adultos."), 40);
        await seat.EndTalkToClose();
        var doubt = seat.Page.GetByRole(AriaRole.Article, new() { Name = "Nacionalidad española" });
        await seat.Sees(doubt.GetByText("se ha oído también otra cosa"));
        await seat.Sees(doubt.GetByRole(AriaRole.Button, new() { NameRegex = new("^Escuchar · ") }));

        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Teresa Mora" }).First.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Text("Falta cerrar 2 conversaciones"));
        await seat.Sees(seat.Question("Mayores de 16 en casa").GetByText("Nuevo en la última entrevista."));
        await seat.Sees(seat.Question("Empadronamiento").GetByText("Persona · 0:"));
        await Assertions.Expect(seat.Question("Nacionalidad española").GetByText("Nuevo en la última entrevista.")).ToBeHiddenAsync();
        await seat.Button("Es correcto: Empadronamiento").ClickAsync();
        await seat.Sees(seat.Question("Empadronamiento").GetByText("Confirmada · "));
        await seat.Page.GetByText("Por decidir · 1").ClickAsync();
        await seat.Sees(seat.Question("Nacionalidad española").GetByText("Se contradice con lo que se ha oído"));
        await Assertions.Expect(seat.Question("Empadronamiento")).ToBeHiddenAsync();
        await seat.Page.GetByText("Todas · 16").ClickAsync();
        await seat.At("ficha-changes", dark: true, showing: seat.Question("Nacionalidad española"));
        await seat.Button("Descartar: Nacionalidad española").ClickAsync();
        await Assertions.Expect(seat.Question("Nacionalidad española").GetByText("Se contradice con lo que se ha oído")).ToBeHiddenAsync();
        await seat.Button("Deshacer").Last.ClickAsync();
        await seat.Button("Vale esta: Nacionalidad española").ClickAsync();
        await seat.Sees(seat.Question("Nacionalidad española").GetByText("Ha cambiado desde la última entrevista."));
        Assert.True(seat.Barriers.Count == 0, string.Join("\n", seat.Barriers));
    }

    private static async Task Chooses(Seat seat)
    {
        await seat.Button("Escribir la respuesta: Salud, últimos 6 meses").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Radio, new() { Name = "Regular" }).CheckAsync();
        await seat.At("ficha-choice");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Question("Salud, últimos 6 meses").GetByText("Regular", new() { Exact = true }));
    }

    private static async Task Counts(Seat seat)
    {
        await seat.Button("Escribir la respuesta: Mayores de 16 en casa").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox).FillAsync("tres");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Page.GetByRole(AriaRole.Alert).GetByText("Escribe un número, por ejemplo 3."));
        await seat.At("ficha-wrong");
        await seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox).FillAsync("3 adultos");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Question("Mayores de 16 en casa").GetByText("3 adultos"));
    }

    private static async Task TakesItAway(Seat seat)
    {
        await seat.Button("Descargar").ClickAsync();
        var download = await seat.Page.RunAndWaitForDownloadAsync(() => seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Tabla de texto (csv)" }).ClickAsync());
        Assert.Equal("ficha.csv", download.SuggestedFilename);
        await seat.Button("Descargar").ClickAsync();
        var sheet = await seat.Page.RunAndWaitForDownloadAsync(() => seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Hoja de cálculo (xlsx)" }).ClickAsync());
        Assert.Equal("ficha.xlsx", sheet.SuggestedFilename);
        Assert.Equal("PK", Encoding.ASCII.GetString((await File.ReadAllBytesAsync(await sheet.PathAsync()))[..2]));
        Assert.Contains("3 adultos", await File.ReadAllTextAsync(await download.PathAsync(), Encoding.UTF8));

        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Imprimir" }).ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Article).GetByText("3 adultos"));
        await seat.At("ficha-paper");
        await seat.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(seat.Page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        await Assertions.Expect(seat.Button("Imprimir o guardar en PDF")).ToBeHiddenAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Article).GetByText("Regular", new() { Exact = false }).First);
        var pdf = await seat.Page.PdfAsync(new() { Format = "A4" });
        Assert.Equal("%PDF", Encoding.ASCII.GetString(pdf, 0, 4));
    }
}
