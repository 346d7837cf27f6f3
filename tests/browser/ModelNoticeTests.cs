using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Who reads along goes away in the middle of a talk: the screen says so, the list ticks on, and the words go when it is back.</summary>
public sealed class ModelNoticeTests(ModelStage stage) : IClassFixture<ModelStage>
{
    [Fact]
    public async Task While_it_is_away_the_screen_says_so_and_the_rules_go_on()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Lucía Campos");
        await seat.BeginTalk();
        var notice = seat.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "La ayuda de lectura no responde ahora" });
        await seat.Sees(notice, 60);
        await seat.Sees(seat.Chat().GetByText("Sí, estoy empadronada en casa de mi hermana."), 60);
        await seat.At("live-model-away", dark: true);

        await using var operators = await stage.Sit();
        await operators.Page.GotoAsync("/operaciones");
        var model = operators.Page.GetByRole(AriaRole.Article).Filter(new() { Has = operators.Page.GetByRole(AriaRole.Heading, new() { Name = "OpenAI" }) });
        await operators.Sees(model.GetByText("No responde", new() { Exact = true }));
        await operators.Sees(model.GetByText("Último fallo: Contesta que ha fallado."));
        await model.ScrollIntoViewIfNeededAsync();
        await operators.At("operations-model-away", dark: true);

        stage.Works = true;
        await Assertions.Expect(notice).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await seat.EndTalk();
        await seat.Sees(seat.Page.GetByText("Lo escribió Guion de demostración"));
        await seat.Sees(seat.Page.GetByText("el modelo de lenguaje leyó"));
        // What it was about, in its words, with the way to what was said.
        await seat.Sees(seat.Page.GetByRole(AriaRole.Heading, new() { Name = "Padrón y vivienda" }), 60);
        await seat.Sees(seat.Page.GetByText("Está empadronada en casa de su hermana."));
        await seat.At("conversation-summary");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Ir a lo que se dijo" }).ClickAsync();
        await Assertions.Expect(seat.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("linea="));
        await Assertions.Expect(seat.Page.GetByText("Sí, estoy empadronada en casa de mi hermana.")).ToBeInViewportAsync();
        await operators.Sees(model.GetByText("Funciona", new() { Exact = true }), 30);
        Assert.True(operators.Barriers.Count == 0, string.Join('\n', operators.Barriers));
        Assert.Empty(operators.Failures);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }
}
