using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Who said that, and when? From any screen, without a mouse.</summary>
public sealed partial class SearchTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task What_was_said_is_found_and_opened_by_keyboard()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Nerea Núñez");
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("¿Cuántas personas mayores"), 40);
        await seat.EndTalk();
        await seat.AddPerson("Otra Persona");

        var field = seat.Page.GetByRole(AriaRole.Searchbox);
        var results = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Resultados" });
        await seat.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await seat.At("search-empty");

        // Names, without their accents, before anything is asked of the server.
        await field.FillAsync("nune");
        await seat.Sees(results.GetByRole(AriaRole.Link, new() { Name = "Nerea Núñez" }));
        await Assertions.Expect(results.GetByRole(AriaRole.Link).First.Locator("mark")).ToHaveTextAsync("Núñe");

        // Another form of the word, and the words in a row.
        await field.FillAsync("empadronar");
        var line = results.GetByRole(AriaRole.Link, new() { NameRegex = OfTheSister() }).First;
        await seat.Sees(line);
        await Assertions.Expect(line.Locator("mark")).ToHaveTextAsync("empadronada");
        await field.FillAsync("\"hermana mi\"");
        await seat.Sees(results.GetByText("En ninguna conversación se ha dicho eso."));
        await field.FillAsync("\"mi hermana\"");
        await Assertions.Expect(line.Locator("mark")).ToHaveTextAsync(["mi", "hermana"]);
        await seat.At("search-found");

        await seat.Page.Keyboard.PressAsync("ArrowDown");
        await seat.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await line.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Heading("Nerea Núñez"));
        var top = seat.Page.GetByRole(AriaRole.Article).First;
        var found = top.GetByText("Sí, estoy empadronada en casa de mi hermana.");
        await Assertions.Expect(found).ToBeInViewportAsync();
        await Assertions.Expect(top.Locator("[data-pointed]")).ToContainTextAsync("empadronada");
        await Assertions.Expect(top.Locator("[data-pointed]")).ToBeFocusedAsync();
        await seat.At("person-found");
        await top.GetByRole(AriaRole.Link, new() { Name = "Ver la conversación desde aquí" }).ClickAsync();
        await Assertions.Expect(seat.Page.Locator("[data-pointed]")).ToBeInViewportAsync();

        await seat.Page.Keyboard.PressAsync("Control+k");
        await seat.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(seat.Button("Buscar")).ToBeFocusedAsync();
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [GeneratedRegex("^[0-9]+:[0-9]+.*mi hermana")]
    private static partial Regex OfTheSister();
}
