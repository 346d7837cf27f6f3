using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Whoever has no microphone sees the whole of it too.</summary>
public sealed class DemonstrationTests(ShippedStage stage) : IClassFixture<ShippedStage>
{
    private const float Whole = 150;

    [Fact]
    public async Task The_list_ticks_it_ends_and_the_ficha_is_filled()
    {
        await using var seat = await stage.Sit();
        await seat.Button("Ver una demostración").ClickAsync();
        await seat.Page.WaitForURLAsync("**/en-directo");
        await seat.Sees(seat.Text("Es una conversación inventada"));
        await Assertions.Expect(seat.Page.GetByText(new Regex("^([5-9]|1[0-6]) de 16$"))).ToBeVisibleAsync(new() { Timeout = Whole * 1000 });

        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Ver la conversación" }).ClickAsync(new() { Timeout = Whole * 1000 });
        await seat.IsReady();
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Lucía Herrera" }).First.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await Assertions.Expect(seat.Page.GetByText(new Regex("^([5-9]|1[0-6]) de 16 respuestas$"))).ToBeVisibleAsync();
        await seat.Sees(seat.Text("«").First);
        Assert.Empty(seat.Failures);
    }
}
