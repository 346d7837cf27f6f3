using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>A coordinator prepares the questionnaire, tries it, publishes it, and the next talk follows it.</summary>
public sealed class FormsTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task A_questionnaire_is_changed_tried_and_published_and_the_next_talk_follows_it()
    {
        await using var seat = await stage.Sit();
        await seat.Button("Mi perfil").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Formularios" }).ClickAsync();
        await seat.Sees(seat.Heading("Acogida y valoración").First);
        await seat.At("forms");
        await Open(seat);
        await Change(seat);
        await Try(seat);
        await Publish(seat);
        await Follow(seat);
        await TryOnHerOwn(seat);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task Two_coordinators_at_one_draft_lose_nothing_and_what_is_missing_is_told()
    {
        await using var one = await stage.Sit();
        await using var other = await stage.Sit();
        foreach (var seat in new[] { one, other })
        {
            await seat.Page.GotoAsync("/formularios/intake?idioma=ca");
            await seat.Sees(seat.Page.GetByLabel("Título del formulario"));
        }
        await other.Page.GetByLabel("Título del formulario").FillAsync("Acollida, la seva");
        await IsSaved(other);
        await one.Page.GetByLabel("Título del formulario").FillAsync("Acollida, la meva");
        await one.Sees(one.Text("Lo tuyo sigue aquí"));
        await one.At("forms-conflict");
        Assert.Equal("Acollida, la meva", await one.Page.GetByLabel("Título del formulario").InputValueAsync());
        await one.Button("Guardar lo mío encima").ClickAsync();
        await IsSaved(one);

        await one.Button("Añadir una pregunta a Personal").ClickAsync();
        await one.Sees(one.Text("cosas por arreglar"));
        // Not before she has had the time to write it.
        await Assertions.Expect(one.Text("Escribe la pregunta.")).ToBeHiddenAsync();
        await one.Page.GetByLabel("La pregunta, como la dice el formulario").FocusAsync();
        await one.Page.Keyboard.PressAsync("Tab");
        await one.Sees(one.Text("Escribe la pregunta."));
        await one.At("forms-problems");
        await one.Button("Quitar: Pregunta sin nombre").ClickAsync();
        await one.Sees(one.Text("Pregunta quitada: Pregunta sin nombre"));
        await one.Button("Deshacer").ClickAsync();
        await one.Sees(one.Page.GetByLabel("La pregunta, como la dice el formulario"));
        Assert.True(one.Barriers.Count == 0, string.Join('\n', one.Barriers));
        Assert.Empty(one.Failures);
        Assert.Empty(other.Failures);
    }

    private static async Task Open(Seat seat)
    {
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Preparar cambios: Acogida y valoración, español" }).ClickAsync();
        await seat.Sees(seat.Heading("Elige una pregunta o un ámbito"));
        await seat.At("forms-outline");
    }

    private static async Task Change(Seat seat)
    {
        await Part(seat, "Estudios homologados").ClickAsync();
        await seat.Page.GetByLabel("No procede si…").CheckAsync();
        await seat.Page.GetByLabel("la respuesta es").SelectOptionAsync("no");
        await seat.Sees(seat.Text("No procede si «Nacionalidad española» es no"));
        await IsSaved(seat);
        await seat.At("forms-editor", dark: true);

        await Part(seat, "Empadronamiento").FocusAsync();
        await seat.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(Part(seat, "Empadronamiento")).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Page.GetByLabel("Solo se marca a mano").CheckAsync();

        await seat.Button("Añadir una pregunta a Personal").ClickAsync();
        await seat.Page.GetByLabel("La pregunta, como la dice el formulario").FillAsync("¿Tiene usted coche?");
        await seat.Page.GetByLabel("Cómo se diría en voz alta").FillAsync("¿Cómo se mueve, tiene coche?");
        await seat.Page.GetByLabel("Nombre corto").FillAsync("Coche");
        await seat.Page.GetByLabel("Así se puede preguntar").FillAsync("coche\nvehículo");
        await seat.Button("No antes de").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Combobox, new() { Name = "No antes de" }).SelectOptionAsync("Después de otra pregunta");
        await seat.Page.GetByRole(AriaRole.Combobox, new() { Name = "Pregunta", Exact = true }).SelectOptionAsync("Nacionalidad española");
        await IsSaved(seat);
        await Assertions.Expect(seat.Page.GetByText("por arreglar", new() { Exact = false })).ToHaveCountAsync(0);
        await Tab(seat, "Vista previa");
        await seat.Sees(seat.Heading("La lista durante la entrevista"));
        await seat.Sees(seat.Question("Coche"));
        await seat.At("forms-preview");
    }

    private static async Task Try(Seat seat)
    {
        await Tab(seat, "Probar");
        await seat.Button("Probar").ClickAsync();
        await seat.Sees(seat.Heading("Qué ha salido"), 30);
        await seat.Sees(seat.Text("Desaparece").First);
        await seat.Heading("Qué ha salido").ScrollIntoViewIfNeededAsync();
        await seat.At("forms-trial", showing: seat.Text("Desaparece"));
    }

    private static async Task Publish(Seat seat)
    {
        await seat.Button("Publicar").ClickAsync();
        var dialog = seat.Dialog("Publicar la versión 2");
        await seat.Sees(dialog.GetByText("Pregunta nueva: Coche"));
        await dialog.GetByLabel("Por qué").FillAsync("Preguntamos por el transporte");
        await seat.At("forms-publish");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Publicar la versión 2" }).ClickAsync();
        await seat.Sees(seat.Text("Versión 2 publicada"));
        await seat.Sees(seat.Text("Preguntamos por el transporte"));
        await seat.Sees(seat.Text("En uso"));
        await seat.At("forms-versions");
    }

    /// <summary>She says that she is no Spanish national: the homologation is set aside by itself, and says why.</summary>
    private static async Task Follow(Seat seat)
    {
        await seat.Page.GotoAsync("/");
        await seat.AddPerson("Olga Vidal");
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("No, tengo permiso de residencia."), 40);
        await seat.OpenScope("Personal");
        await seat.Stands("Estudios homologados", "notApplicable");
        await seat.Sees(seat.Text("No procede porque en «Nacionalidad española» la respuesta es no."));
        await seat.At("forms-live");
        await seat.EndTalkToClose();
    }

    /// <summary>The first version again, on the talk that was held with the second: what is new in that one is not there.</summary>
    private static async Task TryOnHerOwn(Seat seat)
    {
        await seat.Page.GotoAsync("/formularios/intake?idioma=es");
        await Tab(seat, "Versiones");
        await seat.Button("Partir de esta: versión 1").ClickAsync();
        await seat.Sees(seat.Text("El borrador dice ahora lo que decía la versión 1"));
        await IsSaved(seat);
        await seat.Sees(seat.Text("Pregunta quitada: Coche").First);
        await seat.At("forms-restored");
        await Tab(seat, "Probar");
        var samples = seat.Page.GetByRole(AriaRole.Group, new() { Name = "Entrevistas de ejemplo" }).GetByRole(AriaRole.Checkbox);
        await seat.Sees(samples.First);
        foreach (var sample in await samples.AllAsync()) await sample.UncheckAsync();
        await seat.Page.GetByLabel("De quién", new() { Exact = true }).SelectOptionAsync("Olga Vidal");
        await seat.Page.GetByRole(AriaRole.Group, new() { Name = "Mis conversaciones" }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await seat.Button("Probar").ClickAsync();
        var results = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Qué ha salido" });
        await seat.Sees(results, 30);
        await Assertions.Expect(results.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync([new Regex("^Primera entrevista: ")]);
        await Assertions.Expect(results.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Aparece" })).ToContainTextAsync(["Empadronamiento"]); // It is heard again.
        await seat.At("forms-trial-own", showing: results);
    }

    private static ILocator Part(Seat seat, string name) =>
        seat.Page.GetByRole(AriaRole.Region, new() { Name = "Ámbitos y preguntas" }).GetByRole(AriaRole.Button, new() { NameRegex = new($"^{name}") });

    private static Task Tab(Seat seat, string name) => seat.Page.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true }).ClickAsync();

    private static Task IsSaved(Seat seat) => seat.Sees(seat.Page.GetByText("Guardado", new() { Exact = true }), 20);
}
