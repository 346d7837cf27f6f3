using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>One works here, and there it is known when it is ready.</summary>
public sealed class NotificationsTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task It_is_ready_is_told_on_every_device_until_it_was_read_on_one()
    {
        await using var desk = await stage.Sit();
        await using var tablet = await stage.Sit();
        await desk.AddPerson("Lourdes Vega");
        var talk = await desk.BeginTalk();
        await desk.Sees(desk.Chat().GetByText("Gracias por venir."), 40);
        await desk.EndTalkToClose(); // What she opens she has read: she closes it first.

        var notice = tablet.Text("La conversación con Lourdes Vega está lista").First;
        await tablet.Sees(notice, 30);
        await tablet.AtDesk("notification-toast");
        await tablet.Sees(tablet.Button("Avisos: 1 sin leer"));
        await desk.Sees(desk.Button("Avisos: 1 sin leer"));

        await tablet.Button("Ver").ClickAsync();
        await tablet.Page.WaitForURLAsync($"**/conversaciones/{talk}");
        await desk.Sees(desk.Button("Avisos"));
        await desk.Page.ReloadAsync();
        await desk.Sees(desk.Button("Avisos"));
        await desk.Button("Avisos").ClickAsync();
        await desk.Sees(desk.Text("La conversación con Lourdes Vega está lista"));

        Assert.True(tablet.Barriers.Count == 0, string.Join('\n', tablet.Barriers));
        Assert.Empty(desk.Failures);
    }
}
