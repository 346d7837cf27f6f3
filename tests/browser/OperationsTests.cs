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

    private static ILocator Engine(Seat seat, string name) =>
        seat.Page.GetByRole(AriaRole.Article).Filter(new() { Has = seat.Page.GetByRole(AriaRole.Heading, new() { Name = name }) });
}
