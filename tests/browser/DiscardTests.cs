using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Throwing a conversation away, and taking it back.</summary>
public sealed class DiscardTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task A_conversation_is_discarded_with_what_it_did_and_comes_back_whole()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona que descarta");
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("¿Cómo está de salud?"), 40);
        await seat.EndTalk();
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Persona que descarta" }).First.ClickAsync();
        var card = seat.Page.GetByRole(AriaRole.Article);
        await seat.Sees(card);

        await Discard(seat);
        await seat.Sees(seat.Heading("Aún no hay conversaciones"));
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Deshacer" }).ClickAsync();
        await seat.Sees(card);

        await Discard(seat);
        await seat.Button("1 conversación descartada").ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Recuperar: ") }));
        await seat.At("discarded");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Question("Empadronamiento"));
        await Assertions.Expect(seat.Text("«Sí, estoy empadronada en casa de mi hermana")).ToHaveCountAsync(0, new() { Timeout = 20_000 });

        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Conversaciones" }).ClickAsync();
        await seat.Button("1 conversación descartada").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Recuperar: ") }).ClickAsync();
        await seat.Sees(card);
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Text("«Sí, estoy empadronada en casa de mi hermana"), 30);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static async Task Discard(Seat seat)
    {
        await seat.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Más: ") }).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Descartar" }).ClickAsync();
        await seat.Sees(seat.Text("Conversación descartada").First);
    }
}
