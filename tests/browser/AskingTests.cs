using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Saber más: she asks the conversation, reads what was said where it was said, and finds her questions again.</summary>
public sealed class AskingTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task A_conversation_is_asked_while_it_goes_on_and_afterwards_and_every_answer_leads_to_its_line()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Carmen Ruiz");
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("en casa de mi hermana"), 60);
        await AsksLive(seat);
        await seat.Sees(seat.Chat().GetByText("gracias a Dios"), 60);
        await seat.EndTalk();

        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Saber más" }).ClickAsync();
        await Assertions.Expect(Field(seat)).ToBeFocusedAsync();
        await seat.Sees(Answer(seat, "¿Dónde está empadronada?").GetByText("La conversación siguió después de tu pregunta."));
        await Asks(seat);
        await Reads(seat);
        await Corrects(seat);
        await Removes(seat);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static async Task AsksLive(Seat seat)
    {
        await seat.Page.Keyboard.PressAsync("s");
        var drawer = seat.Dialog("Saber más");
        await seat.Sees(drawer.GetByRole(AriaRole.Region, new() { Name = "Puedes preguntar" }));
        await Field(seat).FillAsync("¿Dónde está empadronada?");
        await Field(seat).PressAsync("Enter");
        await seat.Sees(Answer(seat, "¿Dónde está empadronada?").GetByText("Sí, estoy empadronada en casa de mi hermana."));
        await seat.At("asking-live");
        await Answer(seat, "¿Dónde está empadronada?").GetByRole(AriaRole.Button, new() { NameRegex = new("Sí, estoy empadronada") }).ClickAsync();
        await Assertions.Expect(drawer).ToBeHiddenAsync();
        await seat.Sees(seat.Chat().Locator("[data-pointed]").GetByText("Sí, estoy empadronada en casa de mi hermana."));
    }

    private static async Task Asks(Seat seat)
    {
        await Field(seat).FillAsync("¿Tiene perro?");
        await Field(seat).PressAsync("Enter");
        await seat.Sees(Answer(seat, "¿Tiene perro?").GetByText("No he encontrado nada sobre eso."));
        await Assertions.Expect(Field(seat)).ToHaveValueAsync("");

        // The line breaks: what was typed stays, and is asked once it is back.
        await seat.Page.Context.SetOfflineAsync(true);
        await Field(seat).FillAsync("¿Cuántos adultos viven en casa?");
        await seat.Button("Preguntar").ClickAsync();
        await seat.Sees(seat.Text("No hay conexión.").First);
        await Assertions.Expect(Field(seat)).ToHaveValueAsync("¿Cuántos adultos viven en casa?");
        await seat.At("asking-offline");
        await seat.Page.Context.SetOfflineAsync(false);
        await Field(seat).PressAsync("Enter");
        await seat.Sees(Answer(seat, "¿Cuántos adultos viven en casa?").GetByText("Somos tres adultos."));
        await seat.At("asking", dark: true);
    }

    /// <summary>From the words to their line, and back to where she was.</summary>
    private static async Task Reads(Seat seat)
    {
        await Field(seat).FillAsync("¿Y la");
        var words = Answer(seat, "¿Cuántos adultos viven en casa?").GetByRole(AriaRole.Button, new() { NameRegex = new("Somos tres adultos") });
        await words.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        var line = seat.Page.Locator("[data-segment][data-pointed]");
        await seat.Sees(line.GetByText("Somos tres adultos."));
        await Assertions.Expect(line.Locator("[data-line]")).ToBeFocusedAsync();
        await seat.At("asking-line");
        await seat.Button("Volver a las respuestas").ClickAsync();
        await Assertions.Expect(words).ToBeFocusedAsync();
        await Assertions.Expect(Field(seat)).ToHaveValueAsync("¿Y la");
        await Answer(seat, "¿Cuántos adultos viven en casa?").GetByRole(AriaRole.Button, new() { NameRegex = new("^Escuchar") }).ClickAsync();
        var dock = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Reproductor" });
        await seat.Sees(dock);
        await dock.GetByRole(AriaRole.Button, new() { Name = "Cerrar el reproductor" }).ClickAsync();
    }

    private static async Task Corrects(Seat seat)
    {
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Transcripción" }).ClickAsync();
        var line = seat.Page.GetByRole(AriaRole.List, new() { Name = "Transcripción" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Somos tres adultos." });
        await line.HoverAsync();
        await line.GetByRole(AriaRole.Button, new() { Name = "Corregir el texto" }).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "Texto de la intervención" }).FillAsync("Somos trece adultos.");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Button("Somos trece adultos."));
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Saber más" }).ClickAsync();
        var answer = Answer(seat, "¿Cuántos adultos viven en casa?");
        await seat.Sees(answer.GetByText("Somos trece adultos."));
        await seat.Sees(answer.GetByText("La conversación se ha corregido desde que preguntaste."));
        await seat.AtDesk("asking-changed");
        await seat.OnAPhone();
        await answer.GetByRole(AriaRole.Button, new() { Name = "Preguntar otra vez" }).ScrollIntoViewIfNeededAsync();
        await seat.AtPhone("asking-changed");
        await seat.OnADesk();
    }

    private static async Task Removes(Seat seat)
    {
        await seat.Button("Quitar la pregunta «¿Tiene perro?»").ClickAsync();
        await Assertions.Expect(Answer(seat, "¿Tiene perro?")).ToBeHiddenAsync();
        await seat.Button("Deshacer").Last.ClickAsync();
        await seat.Sees(Answer(seat, "¿Tiene perro?"));
        await seat.Page.ReloadAsync();
        await seat.Sees(Answer(seat, "¿Tiene perro?"));
        await seat.Sees(Answer(seat, "¿Dónde está empadronada?"));
    }

    private static ILocator Field(Seat seat) => seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "¿Qué quieres saber de esta conversación?" });

    private static ILocator Answer(Seat seat, string question) => seat.Page.GetByRole(AriaRole.Article, new() { Name = question, Exact = true });
}
