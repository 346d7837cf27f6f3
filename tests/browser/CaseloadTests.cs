using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>The people one accompanies, in two open tabs at once.</summary>
public sealed class CaseloadTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task The_list_sorts_filters_archives_and_is_the_same_in_every_tab()
    {
        await using var seat = await stage.Sit();
        await using var other = await stage.Sit();
        foreach (var name in (string[])["Óscar Nieto", "Ñeco Díaz", "Nuria Abad"])
            await seat.AddPerson(name);
        await Shows(other, "Nuria Abad", "Ñeco Díaz", "Óscar Nieto");

        await seat.Page.GetByLabel("Ordenar").SelectOptionAsync("name");
        await Shows(seat, "Nuria Abad", "Ñeco Díaz", "Óscar Nieto");
        await seat.Page.GetByLabel("Ordenar").SelectOptionAsync("nameBack");
        await Shows(seat, "Óscar Nieto", "Ñeco Díaz", "Nuria Abad");
        await seat.Page.GetByLabel("Ordenar").SelectOptionAsync("oldest");
        await Shows(seat, "Óscar Nieto", "Ñeco Díaz", "Nuria Abad");
        await seat.Page.GetByLabel("Buscar por nombre").FillAsync("neco");
        await Shows(seat, "Ñeco Díaz");
        await seat.Page.GetByLabel("Buscar por nombre").FillAsync("zzz");
        await seat.Sees(seat.Text("Ningún nombre coincide."));
        await seat.AtDesk("caseload-nobody");
        await seat.Page.GetByLabel("Buscar por nombre").FillAsync("");

        // Her ficha fills, her name changes: the other tab sees both.
        await People(seat).Filter(new() { HasText = "Nuria Abad" }).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Button("Escribir la respuesta: Nacionalidad española").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "¿Tiene usted la nacionalidad española?" }).FillAsync("Sí");
        await seat.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(People(other).Filter(new() { HasText = "Nuria Abad" })).ToContainTextAsync("2/16"); // A national has nothing to homologate.
        await seat.Button("Cambiar sus datos").ClickAsync();
        await seat.Dialog("Cambiar sus datos").GetByLabel("Nombre y apellidos").FillAsync("Nuria Abad Gil");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(People(other).Filter(new() { HasText = "Nuria Abad Gil" }));
        await seat.At("caseload", caseload: true);

        await seat.Button("Archivar").ClickAsync();
        await Shows(seat, "Óscar Nieto", "Ñeco Díaz");
        await Shows(other, "Ñeco Díaz", "Óscar Nieto");
        await other.Button("1 persona archivada").ClickAsync();
        await Shows(other, "Nuria Abad Gil");
        await other.At("caseload-archived", caseload: true);
        await People(other).First.ClickAsync();
        await other.Button("Sacar del archivo").ClickAsync();
        await Shows(other, "Nuria Abad Gil", "Ñeco Díaz", "Óscar Nieto");
        await Shows(seat, "Óscar Nieto", "Ñeco Díaz", "Nuria Abad Gil");

        await seat.Button("Archivar").ClickAsync();
        await seat.Button("Deshacer").Last.ClickAsync();
        await Shows(seat, "Óscar Nieto", "Ñeco Díaz", "Nuria Abad Gil");
        string[] barriers = [.. seat.Barriers, .. other.Barriers];
        Assert.True(barriers.Length == 0, string.Join('\n', barriers));
        Assert.Empty(seat.Failures);
    }

    private static ILocator People(Seat seat) => seat.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link);

    private static async Task Shows(Seat seat, params string[] names) => await Assertions.Expect(People(seat)).ToContainTextAsync(names, new() { Timeout = 15_000 });
}
