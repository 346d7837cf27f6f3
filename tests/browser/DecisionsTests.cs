using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>A person's decisions: with one click or one key, and above whatever is heard.</summary>
public sealed class DecisionsTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task By_mouse_and_by_keyboard()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Teresa Mora");
        await seat.BeginTalk();
        await seat.ChipSays("escuchando · guardado");
        // The list follows the talk; in a pause it stays where one looks.
        await seat.Page.Keyboard.PressAsync("p");
        await seat.ChipSays("en pausa · guardado");

        await seat.OpenScope("Económico");
        await seat.Button("Marcar: Electrodomésticos").ClickAsync();
        await seat.Stands("Electrodomésticos", "answered");
        await seat.Button("Desmarcar: Electrodomésticos").ClickAsync();
        await seat.Stands("Electrodomésticos", "pending");
        await seat.Button("No quiere contestar: Ingresos del hogar").ClickAsync();
        await seat.Stands("Ingresos del hogar", "declined");

        // The fifth question of the form, by its number; and back.
        await seat.Page.Keyboard.PressAsync("5");
        await seat.Stands("Electrodomésticos", "answered");
        await seat.Page.Keyboard.PressAsync("z");
        await seat.Stands("Electrodomésticos", "pending");
        await seat.Button("No procede: Electrodomésticos").FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Stands("Electrodomésticos", "notApplicable");

        await seat.Page.Keyboard.PressAsync("p");
        await seat.ChipSays("escuchando · guardado");
        await seat.Page.Keyboard.PressAsync("?");
        await seat.Sees(seat.Dialog("Atajos de teclado"));
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.EndTalk();
    }

    [Fact]
    public async Task What_a_person_wrote_is_not_overwritten_by_the_next_talk()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Amparo Gil");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Button("Escribir la respuesta: Nacionalidad española").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "¿Tiene usted la nacionalidad española?" }).FillAsync("Sí, desde 2020");
        await seat.Page.Keyboard.PressAsync("Enter");
        var question = seat.Question("Nacionalidad española");
        await seat.Sees(question.GetByText("Escrito a mano"));
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Conversaciones" }).ClickAsync();

        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("¿Está empadronada en algún domicilio?"), 30);
        await seat.EndTalk();

        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Amparo Gil" }).First.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(question.GetByText("Sí, desde 2020"));
        await seat.Sees(question.GetByText("Se contradice con lo que se ha oído"));
        await seat.Sees(question.GetByText("«No, tengo permiso de residencia"));
        await seat.Button("Vale esta: Nacionalidad española").ClickAsync();
        await seat.Sees(question.GetByText("Antes decía"));
        await Assertions.Expect(question.GetByText("Se contradice con lo que se ha oído")).ToBeHiddenAsync();
    }
}
