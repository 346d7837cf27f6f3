using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>The main job, end to end, as its first user meets it.</summary>
public sealed class FirstTalkTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task She_talks_the_list_ticks_itself_and_the_ficha_is_filled()
    {
        await using var seat = await stage.SitDown();
        await seat.LogIn(stage.Portal.Email, stage.Portal.Password);
        await seat.Sees(seat.Heading("Todavía no acompañas a nadie"));
        await seat.AddPerson("Carmen Ruiz", "carmen@example.org");

        var conversation = await seat.BeginTalk();
        await seat.ChipSays("escuchando · guardado");
        await seat.Sees(seat.Chat().GetByText("¿Tiene usted la nacionalidad española?"));
        await seat.Sees(seat.Chat().GetByText("Sí, estoy empadronada en casa de mi hermana."));
        await PausesToLookAtTheProof(seat);
        await seat.Sees(seat.Chat().GetByText("De salud estoy bien"));
        await seat.EndTalk();

        await seat.Sees(seat.Page.GetByRole(AriaRole.Listitem).GetByText("Somos tres adultos."));
        await HearsALine(seat, conversation);
        await FindsTheFichaFilled(seat);
        Assert.Empty(seat.Failures);
    }

    private static async Task PausesToLookAtTheProof(Seat seat)
    {
        await seat.Button("Pausar").ClickAsync();
        await seat.ChipSays("en pausa · guardado");
        await seat.OpenScope("Personal");
        await seat.Stands("Empadronamiento", "answered");
        await seat.Stands("Nacionalidad española", "answered");
        await seat.SeesProof("Nacionalidad española", "No, tengo permiso de residencia");
        await seat.Button("Seguir").ClickAsync();
        await seat.ChipSays("escuchando · guardado");
    }

    private static async Task HearsALine(Seat seat, Guid conversation)
    {
        var piece = seat.Page.WaitForResponseAsync(answer => answer.Url.Contains($"{conversation}/recording", StringComparison.Ordinal));
        await seat.Button("Somos tres adultos.").ClickAsync();
        Assert.Equal(206, (await piece).Status);
        var player = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Reproductor" });
        await seat.Sees(player.GetByRole(AriaRole.Button, new() { Name = "Pausar" }));
        var position = player.GetByRole(AriaRole.Slider, new() { Name = "Posición" });
        await Assertions.Expect(position).ToHaveAttributeAsync("aria-valuetext", new System.Text.RegularExpressions.Regex("^0:1[6-9]"));
        await player.GetByRole(AriaRole.Button, new() { Name = "Cerrar el reproductor" }).ClickAsync();
    }

    private static async Task FindsTheFichaFilled(Seat seat)
    {
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Carmen Ruiz" }).First.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        var question = seat.Question("Mayores de 16 en casa");
        await seat.Sees(question.GetByText("«Somos tres adultos"));
        await seat.Sees(question.GetByText("Oído"));
    }
}
