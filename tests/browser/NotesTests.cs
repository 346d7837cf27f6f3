using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Who would rather not be recorded is attended all the same: one writes, and the ficha fills.</summary>
public sealed class NotesTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task Notes_survive_a_reload_and_fill_the_ficha()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Irene Soto");
        await seat.NewConversation("Escribir notas");
        await seat.Sees(seat.Heading("Notas sobre Irene Soto"));
        await seat.At("notes-empty");
        var page = seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "Notas" });
        await page.FillAsync("Vive en un piso de alquiler con su hermana.");
        await seat.Sees(seat.Page.GetByText("Guardado", new() { Exact = true }));

        // What is typed last is not with the server yet when the page goes.
        await seat.Page.Context.SetOfflineAsync(true);
        await page.FillAsync("Vive en un piso de alquiler con su hermana.\nEstá empadronada en Badalona.");
        await seat.Sees(seat.Text("está en este equipo"), 30);
        await seat.At("notes-offline");
        await seat.Page.Context.SetOfflineAsync(false);
        await seat.Page.ReloadAsync();
        await Assertions.Expect(page).ToHaveValueAsync("Vive en un piso de alquiler con su hermana.\nEstá empadronada en Badalona.");
        await seat.Sees(seat.Page.GetByText("Guardado", new() { Exact = true }));
        await seat.At("notes");

        await page.PressAsync("Control+Enter");
        await seat.IsReady();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Listitem).GetByText("Está empadronada en Badalona."));
        await seat.At("notes-read");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Irene Soto" }).First.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Question("Empadronamiento").GetByText("«Está empadronada en Badalona"));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }
}
