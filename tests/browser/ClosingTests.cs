using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>After *Terminar*: only what is in doubt, then the person's own yes.</summary>
public sealed class ClosingTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task She_settles_the_doubts_reads_it_back_and_the_ficha_knows_who_confirmed_it()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Carmen Ruiz");
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("De salud estoy bien"), 40);
        await seat.EndTalkToClose();
        await seat.Sees(seat.Text("Quedan 3").First);
        await seat.Sees(Line(seat).GetByText("No tiene usted la nacionalidad española. Lo ha dicho así: «No, tengo permiso de residencia»."));
        await seat.At("closing", dark: true);

        await SettlesTheDoubts(seat);
        await LeavesAndComesBack(seat);
        await ReadsItBackByKeyboard(seat);

        await seat.Button("Dar por cerrada").ClickAsync();
        await seat.Sees(seat.Text("Conversación cerrada"));
        await seat.At("closing-done");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Ver la ficha" }).ClickAsync();
        await FindsItInTheFicha(seat);
        Assert.True(seat.Barriers.Count == 0, string.Join("\n", seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static async Task SettlesTheDoubts(Seat seat)
    {
        await seat.Button("No quiere contestar: Ingresos del hogar").ClickAsync();
        await seat.Sees(seat.Text("Quedan 2").First);
        await Assertions.Expect(seat.Button("Escribir la respuesta: Lugar donde vivir")).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Page.GetByRole(AriaRole.Radio, new() { Name = "Sí", Exact = true }).CheckAsync();
        await seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "¿Tiene usted un lugar en el que vivir?" }).FillAsync("con su hermana");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Text("Queda una").First);
        // «De salud estoy bien» is none of the choices.
        await Assertions.Expect(seat.Button("Es correcto: Salud, últimos 6 meses")).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Text("No hay nada dudoso."));
    }

    private static async Task LeavesAndComesBack(Seat seat)
    {
        // What was said of the doubts has gone.
        await Assertions.Expect(seat.Text("Respuesta confirmada")).ToBeHiddenAsync(new() { Timeout = 30_000 });
        await seat.Button("Sí, es así: Nacionalidad española").ClickAsync();
        await seat.Sees(seat.Text("Ha dicho que sí"));
        // Beside the line, and not over the next one.
        await Assertions.Expect(seat.Text("Respuesta confirmada")).ToBeHiddenAsync();
        await seat.Button("Deshacer: Nacionalidad española").ClickAsync();
        await Assertions.Expect(seat.Text("Ha dicho que sí")).ToBeHiddenAsync();
        await seat.Button("Sí, es así: Nacionalidad española").ClickAsync();
        await seat.Sees(seat.Text("Ha dicho que sí"));
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Seguir luego" }).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Repasar y cerrar" }).ClickAsync();
        await seat.Sees(seat.Text("Ha dicho que sí"));
        await seat.Sees(Line(seat).GetByText("Consta usted en el padrón"));
        await seat.At("closing-read");
    }

    /// <summary>Enter for each yes: the next line is under her fingers. One she corrects, and that is hers too.</summary>
    private static async Task ReadsItBackByKeyboard(Seat seat)
    {
        await seat.Button("Sí, es así: Empadronamiento").FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(seat.Button("Sí, es así: Ingresos del hogar")).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(seat.Button("Sí, es así: Mayores de 16 en casa")).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Tab");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Page.GetByRole(AriaRole.Textbox).FillAsync("ninguno");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Page.GetByRole(AriaRole.Alert).GetByText("Escribe un número, por ejemplo 3."));
        await seat.Page.GetByRole(AriaRole.Textbox).FillAsync("4, con su sobrina");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Text("hemos anotado: «4, con su sobrina»."));
        await seat.Button("Sí, es así: Lugar donde vivir").PressAsync("Enter");
        await seat.Button("Sí, es así: Salud, últimos 6 meses").PressAsync("Enter");
        await seat.Sees(seat.Text("Lo ha confirmado todo."));
    }

    private static async Task FindsItInTheFicha(Seat seat)
    {
        var corrected = seat.Question("Mayores de 16 en casa");
        await seat.Sees(corrected.GetByText("4, con su sobrina"));
        await seat.Sees(corrected.GetByText("Confirmada por la persona"));
        await corrected.GetByRole(AriaRole.Button, new() { NameRegex = new("^Antes decía .*: Mayores de 16 en casa$") }).ClickAsync();
        await seat.Sees(corrected.GetByText("«Somos tres adultos"));
        await seat.At("ficha-history", showing: corrected);
        await seat.Sees(seat.Question("Nacionalidad española").GetByText("Confirmada por la persona"));
        await Assertions.Expect(seat.Text("Falta cerrar una conversación")).ToBeHiddenAsync();
    }

    private static ILocator Line(Seat seat) => seat.Page.Locator("[aria-current=step]");
}
