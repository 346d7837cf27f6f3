using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>What a page says when the server fails or the line is cut, and how it goes on.</summary>
public sealed class ErrorStatesTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task A_page_that_could_not_be_loaded_says_so_and_is_tried_again()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona de prueba");
        var person = new Uri(seat.Page.Url).AbsolutePath;
        var conversation = await seat.HasConversation();
        var barriers = await Task.WhenAll(
            Fails(seat, "home", "/", "**/api/caseload", page => page.GetByRole(AriaRole.Heading, new() { Name = "Elige a una persona" })),
            Fails(seat, "person", person, "**/api/interviewees/*", page => page.GetByRole(AriaRole.Article)),
            Fails(seat, "conversations", person, "**/api/interviewees/*/conversations", page => page.GetByRole(AriaRole.Article)),
            Fails(seat, "ficha", $"{person}/ficha", "**/ficha?*", page => page.GetByRole(AriaRole.Group, new() { Name = "Empadronamiento", Exact = true })),
            Fails(seat, "conversation", $"/conversaciones/{conversation}", $"**/api/conversations/{conversation}", page => page.GetByRole(AriaRole.Tab, new() { Name = "Transcripción" })),
            Fails(seat, "administration", "/administracion", "**/api/administration/accounts", page => page.GetByText("equipo@portal.local")),
            Fails(seat, "sessions", "/perfil", "**/api/profile/sessions", page => page.GetByText("Solo has entrado aquí.")));
        Assert.True(barriers.SelectMany(one => one).ToList() is [], string.Join('\n', barriers.SelectMany(one => one)));
    }

    [Fact]
    public async Task Without_a_line_a_page_says_so_keeps_what_it_shows_and_what_was_typed()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona sin red");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Question("Empadronamiento"));
        await seat.Button("Escribir la respuesta: Electrodomésticos").Or(seat.Button("Cambiar la respuesta: Electrodomésticos")).First.ClickAsync();
        var field = seat.Question("Electrodomésticos").GetByRole(AriaRole.Textbox);
        await field.FillAsync("Nevera y lavadora");
        await seat.Page.Context.SetOfflineAsync(true);
        await field.PressAsync("Enter");
        await seat.Sees(seat.Text("No hay conexión.").First);
        await Assertions.Expect(field).ToHaveValueAsync("Nevera y lavadora");
        await seat.At("ficha-offline", showing: field);

        await seat.Page.Context.SetOfflineAsync(false);
        await field.PressAsync("Enter");
        await seat.Sees(seat.Question("Electrodomésticos").GetByText("Nevera y lavadora"));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    [Fact]
    public async Task What_is_not_there_and_what_is_not_mine_look_alike()
    {
        await using var seat = await stage.Sit();
        foreach (var path in new[] { "/no-existe", "/personas/00000000-0000-0000-0000-000000000001", "/conversaciones/00000000-0000-0000-0000-000000000001", "/personas/no-es-un-id" })
        {
            await seat.Page.GotoAsync(path);
            await seat.Sees(seat.Heading("Aquí no hay nada"));
            await seat.Sees(seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Ir al inicio" }));
        }
        await seat.Page.GotoAsync("/no-existe");
        await seat.Sees(seat.Heading("Aquí no hay nada"));
        await seat.At("not-there");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Ir al inicio" }).ClickAsync();
        await seat.Page.WaitForURLAsync("**/");
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    /// <summary>In a tab of its own, at the same time as the others: each waits a while before it gives up.</summary>
    private static async Task<List<string>> Fails(Seat seat, string name, string path, string call, Func<IPage, ILocator> content)
    {
        var tab = await seat.Tab();
        await tab.Page.RouteAsync(call, route => route.FulfillAsync(new() { Status = 500, Body = "" }));
        await tab.Page.GotoAsync(new Uri(new Uri(seat.Page.Url), path).ToString());
        var told = tab.Heading("No hemos podido cargar").First;
        await tab.Sees(told, 60);
        await tab.Sees(tab.Button("Volver a intentarlo").First);
        await tab.At($"error-{name}", dark: name == "person", showing: told);
        await tab.Page.UnrouteAllAsync();
        // Some try again by themselves, and may have been faster.
        await tab.Page.EvaluateAsync("() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Volver a intentarlo')?.click()");
        await tab.Sees(content(tab.Page).First, 30);
        await tab.Page.CloseAsync();
        return tab.Barriers;
    }
}
