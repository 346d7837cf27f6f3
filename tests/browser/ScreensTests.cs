using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Every screen and state: its picture at both widths, and no barrier in it.</summary>
public sealed class ScreensTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task Every_screen_is_open_to_everybody()
    {
        await using var seat = await stage.SitDown();
        await seat.Page.GotoAsync("/");
        await seat.Sees(seat.Heading("Entra en tu portal"));
        await seat.At("login", dark: true);
        await seat.Page.GetByLabel("Correo electrónico").FillAsync("ana@example.org");
        await seat.Page.GetByLabel("Contraseña", new() { Exact = true }).FillAsync("no-es-esta");
        await seat.Button("Entrar").ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Alert));
        await seat.At("login-wrong");

        await seat.LogIn(stage.Portal.Email, stage.Portal.Password);
        await seat.Sees(seat.Heading("Todavía no acompañas a nadie"));
        await seat.Sees(seat.Heading("3. Revisa su ficha"));
        await seat.At("home-empty");
        await BeforeATalk(seat);
        await ATalk(seat);
        await AfterATalk(seat);
        await Elsewhere(seat);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task A_screen_that_keeps_somebody_out_would_be_noticed()
    {
        await using var seat = await stage.SitDown();
        await seat.Page.SetContentAsync("<html lang=es><title>Nada</title><main><h1>Nada</h1><button></button><p style='color: #ddd'>No se lee.</p></main></html>");
        Assert.Equal(["button-name", "color-contrast"], (await Axe.Judge(seat.Page, onlyColours: false)).Select(barrier => barrier.Split(' ')[0]).Order());
        Assert.StartsWith("color-contrast", Assert.Single(await Axe.Judge(seat.Page, onlyColours: true)), StringComparison.Ordinal);
    }

    private static async Task BeforeATalk(Seat seat)
    {
        await seat.Button("Avisos").ClickAsync();
        await seat.Sees(seat.Text("No hay avisos."));
        await seat.At("notifications-empty");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Button("Añadir persona").First.ClickAsync();
        await seat.Sees(seat.Dialog("Añadir persona"));
        await seat.At("person-add");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.AddPerson("Carmen Ruiz", "carmen@example.org");
        await seat.Sees(seat.Heading("Aún no hay conversaciones"));
        await seat.At("person-new");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Question("Nacionalidad española"));
        await seat.At("ficha-empty");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Conversaciones" }).ClickAsync();
        await seat.NewConversation("Subir");
        await seat.Sees(seat.Dialog("Antes de grabar"));
        await seat.At("consent", dark: true);
        await seat.Agree();
        await seat.Sees(seat.Text("Arrastra aquí los archivos"));
        await seat.At("upload");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Button("Grabar").First.ClickAsync();
        await seat.Sees(seat.Button("Empezar a grabar"));
        await seat.At("record");
        await seat.Page.Keyboard.PressAsync("Escape");
    }

    private static async Task ATalk(Seat seat)
    {
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("¿Cómo está de salud?"), 40);
        await seat.Button("Pausar").ClickAsync();
        await seat.ChipSays("en pausa · guardado");
        await seat.OpenScope("Personal");
        await seat.Stands("Empadronamiento", "answered");
        await seat.At("live", dark: true);
        await seat.OnAPhone();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Lista" }).ClickAsync();
        await seat.OpenScope("Personal");
        await seat.AtPhone("live-list");
        await seat.OnADesk();
        await seat.OpenScope("Personal");
        await seat.Button("Ver la prueba: Nacionalidad española").FocusAsync();
        await seat.Sees(seat.Dialog("Ver la prueba: Nacionalidad española").GetByText("«No, tengo permiso de residencia"));
        await seat.AtDesk("live-proof");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Button("Atajos de teclado").ClickAsync();
        await seat.Sees(seat.Dialog("Atajos de teclado"));
        await seat.At("live-keys");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.EndTalk();
    }

    private static async Task AfterATalk(Seat seat)
    {
        await seat.Sees(seat.Page.GetByRole(AriaRole.Listitem).GetByText("Somos tres adultos."));
        await seat.At("conversation", dark: true);
        await seat.Button("Somos tres adultos.").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Region, new() { Name = "Reproductor" }).GetByRole(AriaRole.Button, new() { Name = "Pausar" }).ClickAsync();
        await seat.At("conversation-player");
        await seat.Button("Cerrar el reproductor").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Preguntas" }).ClickAsync();
        await seat.Sees(seat.Question("Empadronamiento"));
        await seat.At("conversation-questions");

        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Carmen Ruiz" }).First.ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Article));
        await seat.At("person");
        await seat.Button("Cambiar sus datos").ClickAsync();
        await seat.Sees(seat.Dialog("Cambiar sus datos"));
        await seat.At("person-edit");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Text("«Sí, estoy empadronada en casa de mi hermana"));
        await seat.At("ficha", dark: true);
        await seat.Button("Cambiar la respuesta: Empadronamiento").ClickAsync();
        await seat.At("ficha-edit");
        await seat.Page.Keyboard.PressAsync("Escape");
    }

    private static async Task Elsewhere(Seat seat)
    {
        await seat.Button("Avisos").ClickAsync(); // She has opened it: it is read.
        await seat.Sees(seat.Text("La conversación con Carmen Ruiz está lista"));
        await seat.At("notifications");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Page.Keyboard.PressAsync("Control+k");
        await seat.Page.GetByRole(AriaRole.Searchbox).FillAsync("empadronada");
        await seat.Sees(seat.Page.GetByRole(AriaRole.Region, new() { Name = "Resultados" }).GetByText("en casa de mi hermana").First);
        await seat.At("search", dark: true);
        await seat.Page.GetByRole(AriaRole.Searchbox).FillAsync("helicóptero");
        await seat.Sees(seat.Text("En ninguna conversación se ha dicho eso."));
        await seat.At("search-none");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Button("Mi perfil").ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Salir" }));
        await seat.At("profile");
        await seat.Page.GotoAsync("/");
        await seat.Sees(seat.Heading("Elige a una persona"));
        await seat.At("home", dark: true);
        await seat.Button("Nueva conversación").ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Escribir notas" }));
        await seat.AtDesk("home-plus");
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Page.GotoAsync("/personas/00000000-0000-0000-0000-000000000001");
        await seat.Sees(seat.Heading("Aquí no hay nada"));
        await seat.At("nothing-here");
    }
}
