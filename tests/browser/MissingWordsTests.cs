using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>The browser's own recogniser hears nothing of a talk, and there is no other one: the page says where, and each stretch can be heard.</summary>
public sealed class MissingWordsTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task What_nobody_wrote_down_is_said_plainly()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Ana Prieto");
        await seat.BeginTalk("Este navegador");
        await Assertions.Expect(seat.Page.GetByRole(AriaRole.Timer, new() { Name = "Tiempo" })).ToHaveTextAsync(new Regex("^(0:(0[9]|[1-5].)|[1-9]:..)$"), new() { Timeout = 60_000 });
        await seat.EndTalk();

        var notice = seat.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "de voz sin palabras" });
        await seat.Sees(notice.GetByText("aquí no hay otro motor que pueda escribirlas"));
        await seat.At("transcript-missing", dark: true);
        await notice.GetByRole(AriaRole.Button, new() { NameRegex = new("^Escuchar") }).First.ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Region, new() { NameRegex = new("[Rr]eproductor") }));
        await notice.GetByRole(AriaRole.Button, new() { Name = "Intentarlo otra vez" }).ClickAsync();
        await seat.Sees(notice.GetByText("aquí no hay otro motor que pueda escribirlas"));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }
}
