using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>The browser's own recogniser hears nothing of a talk, and there is one that reads stored sound.</summary>
public sealed class BackFilledWordsTests(VoiceStage stage) : IClassFixture<VoiceStage>
{
    [Fact]
    public async Task What_the_browser_missed_is_written_down_after_the_talk()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Olena Kovalenko");
        await seat.BeginTalk("Este navegador", "English");
        await Assertions.Expect(seat.Page.GetByRole(AriaRole.Timer, new() { Name = "Tiempo" })).ToHaveTextAsync(new Regex("^(0:(2[5-9]|[3-5].)|[1-9]:..)$"), new() { Timeout = 90_000 });
        await seat.EndTalk(seconds: 120);

        await seat.Sees(seat.Page.GetByRole(AriaRole.Listitem).GetByText("escrita después, del sonido guardado").First);
        await seat.Sees(seat.Page.GetByRole(AriaRole.Listitem).GetByText("apartment"));
        await seat.At("transcript-back-filled");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Preguntas" }).ClickAsync();
        await seat.Sees(seat.Page.Locator("[data-state=answered]").First);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }
}
