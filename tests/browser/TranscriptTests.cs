using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>A transcript in her hands: read, heard, found in, corrected, and taken home.</summary>
public sealed class TranscriptTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task It_is_corrected_split_merged_and_all_of_it_is_taken_back()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Lucía Vega");
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("en casa de mi hermana"), 60);
        await seat.EndTalk();
        var lines = seat.Page.GetByRole(AriaRole.List, new() { Name = "Transcripción" });
        var register = lines.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Sí, estoy empadronada" });
        await seat.Sees(register.GetByText("Lucía Vega"));

        await Edit(seat, register);
        await Review(seat);
        await Finds(seat, lines);
        await Hears(seat, lines);
        await TakesHome(seat);
        await SaysWhoseVoiceItIs(seat, lines);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static async Task Edit(Seat seat, ILocator register)
    {
        // Split where the cursor is, and back.
        await register.GetByRole(AriaRole.Button, new() { NameRegex = new("^Sí, estoy") }).FocusAsync();
        await seat.Page.Keyboard.PressAsync("e");
        await seat.Page.Keyboard.PressAsync("Home");
        for (var i = 0; i < 3; i++) await seat.Page.Keyboard.PressAsync("ArrowRight");
        await seat.At("transcript-edit");
        await seat.Page.Keyboard.PressAsync("Control+Enter");
        await seat.Sees(seat.Button("Sí,"));
        await seat.Button("Deshacer").Last.ClickAsync();
        await Assertions.Expect(seat.Button("Sí,")).ToBeHiddenAsync();

        // Joined with the next one, and back by the keyboard.
        await register.GetByRole(AriaRole.Button, new() { Name = "Más opciones de esta intervención" }).ClickAsync();
        await seat.AtDesk("transcript-more");
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Unir con la anterior" }).ClickAsync();
        var joined = seat.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("empadronada en algún domicilio\\? Sí, estoy") });
        await seat.Sees(joined);
        await joined.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(joined).ToBeHiddenAsync();

        // Written otherwise: the tick that rested on it is to be looked at.
        await register.HoverAsync();
        await register.GetByRole(AriaRole.Button, new() { Name = "Corregir el texto" }).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "Texto de la intervención" }).FillAsync("¿Cómo dice?");
        await seat.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(seat.Button("¿Cómo dice?")).ToBeFocusedAsync();
    }

    private static async Task Review(Seat seat)
    {
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Preguntas" }).ClickAsync();
        await seat.Stands("Empadronamiento", "answered");
        await seat.Sees(seat.Question("Empadronamiento").GetByText("Revisar"));
        await seat.At("transcript-review");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Transcripción" }).ClickAsync();
    }

    private static async Task Finds(Seat seat, ILocator lines)
    {
        await seat.Page.Keyboard.PressAsync("Control+f");
        await seat.Page.Keyboard.TypeAsync("ESPANOLA");
        await seat.Sees(lines.Locator("mark").GetByText("española").First);
        await seat.Sees(seat.Page.GetByRole(AriaRole.Status).GetByText("1 de "));
        await seat.At("transcript-find", dark: true);
        await seat.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(lines.Locator("mark")).ToHaveCountAsync(0);
    }

    /// <summary>The player goes on elsewhere, obeys the keyboard, and knows where one left off.</summary>
    private static async Task Hears(Seat seat, ILocator lines)
    {
        await lines.GetByRole(AriaRole.Button, new() { NameRegex = new("^¿Tiene usted la nacionalidad") }).ClickAsync();
        var dock = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Reproductor" });
        var place = dock.GetByRole(AriaRole.Slider, new() { Name = "Posición" });
        await Assertions.Expect(place).ToHaveAttributeAsync("data-drawn", "true");
        await Assertions.Expect(place).Not.ToHaveAttributeAsync("aria-valuemax", "0");
        await place.FocusAsync();
        await seat.Page.Keyboard.PressAsync(" ");
        await seat.Sees(dock.GetByRole(AriaRole.Button, new() { Name = "Reproducir" }));
        await seat.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(place).ToHaveAttributeAsync("aria-valuenow", "0");
        await seat.Page.Keyboard.PressAsync("ArrowRight");
        await seat.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(place).ToHaveAttributeAsync("aria-valuenow", "10");
        await seat.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(place).ToHaveAttributeAsync("aria-valuenow", "5");
        await seat.At("player", dark: true);
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Lucía Vega" }).First.ClickAsync();
        await seat.Sees(seat.Heading("Lucía Vega"));
        await Assertions.Expect(place).ToHaveAttributeAsync("aria-valuenow", "5");
        await dock.GetByRole(AriaRole.Link, new() { Name = "Abrir la conversación" }).ClickAsync();
        await dock.GetByRole(AriaRole.Button, new() { Name = "Cerrar el reproductor" }).ClickAsync();
        await Assertions.Expect(dock).ToBeHiddenAsync();
        await seat.Button("Escuchar").ClickAsync();
        await dock.GetByRole(AriaRole.Button, new() { Name = "Pausar" }).ClickAsync();
        await Assertions.Expect(place).Not.ToHaveAttributeAsync("aria-valuenow", "0");
        await dock.GetByRole(AriaRole.Button, new() { Name = "Cerrar el reproductor" }).ClickAsync();
    }

    private static async Task TakesHome(Seat seat)
    {
        await seat.Button("Descargar").ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Documento de Word" }));
        await seat.AtDesk("transcript-download");
        var file = await seat.Page.RunAndWaitForDownloadAsync(() => seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Texto" }).ClickAsync());
        Assert.Matches("^transcripcion-[0-9-]+\\.txt$", file.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await file.PathAsync());
        Assert.Contains("Entrevistador/a: ¿Tiene usted la nacionalidad española?", text);
        Assert.DoesNotContain("Lucía", text);
        await seat.Button("Descargar").ClickAsync();
        var document = await seat.Page.RunAndWaitForDownloadAsync(() => seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Documento de Word" }).ClickAsync());
        Assert.Matches("^transcripcion-[0-9-]+\\.docx$", document.SuggestedFilename);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString((await File.ReadAllBytesAsync(await document.PathAsync()))[..2]));
    }

    /// <summary>Once said of a line, in every line of that voice; and back with one touch.</summary>
    private static async Task SaysWhoseVoiceItIs(Seat seat, ILocator lines)
    {
        var hers = lines.GetByRole(AriaRole.Button, new() { NameRegex = new("Quién habla\\? Ahora: Lucía Vega") });
        var others = lines.GetByRole(AriaRole.Button, new() { NameRegex = new("Quién habla\\? Ahora: Otra voz") });
        await seat.Sees(hers.First);
        await hers.First.ClickAsync();
        await Assertions.Expect(seat.Page.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = "En todas las intervenciones de esta voz" })).ToBeCheckedAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Otra voz" }).ClickAsync();
        await Assertions.Expect(hers).ToHaveCountAsync(0);
        Assert.True(await others.CountAsync() > 1);
        await seat.Button("Deshacer").Last.ClickAsync();
        await Assertions.Expect(others).ToHaveCountAsync(0);
    }
}
