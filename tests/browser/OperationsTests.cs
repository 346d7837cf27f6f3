using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Whoever looks after the machines sees in plain words how the engines do.</summary>
public sealed class OperationsTests(SilentEngineStage stage) : IClassFixture<SilentEngineStage>
{
    [Fact]
    public async Task An_engine_that_does_not_answer_is_named_with_what_is_wrong_and_how_many_talks_hang_on_it()
    {
        await using var seat = await stage.Sit();
        await seat.Page.GotoAsync("/operaciones");
        await seat.Sees(Engine(seat, Talks.Vosk).GetByText("Nadie lo ha usado desde que se encendió el portal."));
        await seat.At("operations-engines-unused");

        await seat.Page.GotoAsync("/");
        await seat.AddPerson("Persona a la que nadie oye");
        await seat.BeginTalk(Talks.Vosk);
        await seat.ChipSays("sin transcripción · el sonido se guarda", 60); // The talk itself says so too.
        await using var operators = await stage.Sit();
        await operators.Page.GotoAsync("/operaciones");
        var vosk = Engine(operators, Talks.Vosk);
        await operators.Sees(vosk.GetByText("No responde", new() { Exact = true }));
        await operators.Sees(vosk.GetByText("Último fallo: No se puede hablar con él. Comprueba que está encendido"));
        await operators.Sees(vosk.GetByText("1 conversación en directo lo usa ahora"));
        await operators.Sees(Engine(operators, "Este navegador").GetByText("desde aquí no se ve si funciona"));
        await operators.At("operations-engines");

        await seat.Button("Terminar").ClickAsync();
        await operators.Sees(vosk.GetByText("Ninguna conversación en directo lo usa ahora"), 40);
        Assert.True(operators.Barriers.Count == 0, string.Join('\n', operators.Barriers));
        Assert.Empty(operators.Failures);
    }

    [Fact]
    public async Task Everything_outside_is_tried_at_the_press_of_a_button_and_what_is_wrong_is_said_in_a_sentence()
    {
        await using var seat = await stage.Sit();
        await seat.Page.GotoAsync("/operaciones");
        var check = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Probarlo todo" });
        await seat.Button("Probar ahora").ClickAsync();
        await seat.Sees(check.GetByRole(AriaRole.Status).GetByText("Funcionan 2 de 3."), 40);
        var vosk = check.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Vosk" });
        await seat.Sees(vosk.GetByText("No funciona", new() { Exact = true }));
        await seat.Sees(vosk.GetByText("No se puede hablar con él. Comprueba que está encendido y que la red llega hasta él."));
        await seat.Sees(check.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Almacén de grabaciones" }).GetByText("Funciona", new() { Exact = true }));
        var last = check.GetByRole(AriaRole.Listitem).Last;
        await last.ScrollIntoViewIfNeededAsync();
        await seat.At("operations-check");
        await last.ScrollIntoViewIfNeededAsync();
        await seat.AtPhone("operations-check");
        await seat.Button("Probar otra vez").ClickAsync();
        await seat.Sees(check.GetByRole(AriaRole.Status).GetByText("Funcionan 2 de 3."), 40);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static ILocator Engine(Seat seat, string name) =>
        seat.Page.GetByRole(AriaRole.Article).Filter(new() { Has = seat.Page.GetByRole(AriaRole.Heading, new() { Name = name }) });
}
