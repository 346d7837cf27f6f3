using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>A long talk in which she says one thing and later another, and an interviewer who sees what is not so.</summary>
public sealed class SecondThoughtsTests(LongLiveStage stage) : IClassFixture<LongLiveStage>
{
    [Fact]
    public async Task What_was_said_twice_or_is_no_answer_is_settled_with_one_choice()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Nuria Ferrer");
        await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("Igualmente. Hasta luego."), 90);
        await seat.Page.Keyboard.PressAsync("p");
        await seat.ChipSays("en pausa · guardado");

        await seat.OpenScope("Laboral");
        var adults = seat.Question("Mayores de 16 en casa");
        await seat.Sees(adults.GetByText("3 · «Somos tres adultos"));
        await seat.Sees(adults.GetByText("También ha dicho: 4 · «Cuatro"));
        await seat.Button("Ver la prueba: Mayores de 16 en casa").HoverAsync();
        await seat.Sees(seat.Dialog("Ver la prueba: Mayores de 16 en casa").GetByText("¿O es esto, que también se ha oído?"));
        await seat.AtDesk("live-contradicted");
        await seat.Page.Mouse.MoveAsync(1, 1);
        await LooksAtALongTalk(seat);
        await RejectsByMouse(seat, "Personal", "Empadronamiento");
        await TicksWithTheLettersBelowTheNumbers(seat);

        await seat.EndTalkToClose();
        await ChoosesOneOfTwo(seat);
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Ver la conversación", Exact = true }).ClickAsync();
        await TakesALineOffTheRecord(seat);
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Preguntas" }).ClickAsync();
        await Rejects(seat, "Cuidado de familiares");
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    /// <summary>Sixty lines and a list half ticked: the words and, on a phone, the list.</summary>
    private static async Task LooksAtALongTalk(Seat seat)
    {
        await seat.At("live-long");
        await seat.OnAPhone();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Lista" }).ClickAsync();
        await seat.Sees(seat.Page.GetByText("Podrías preguntar"));
        await seat.AtPhone("live-long-list");
        await seat.OnADesk();
        await seat.Sees(seat.Button("Terminar"));
    }

    private static async Task RejectsByMouse(Seat seat, string scope, string label)
    {
        await seat.OpenScope(scope);
        await Rejects(seat, label);
    }

    private static async Task Rejects(Seat seat, string label)
    {
        await seat.Stands(label, "answered");
        await seat.Button($"Ver la prueba: {label}").HoverAsync();
        await seat.Button($"No es eso: {label}").ClickAsync();
        await seat.Stands(label, "pending");
        await seat.Sees(seat.Question(label).GetByText("Has dicho que no era eso."));
        await seat.Question(label).GetByRole(AriaRole.Button, new() { Name = "Volver a marcarla" }).ClickAsync();
        await seat.Stands(label, "answered");
        await seat.Button($"Ver la prueba: {label}").HoverAsync();
        await seat.Sees(seat.Dialog($"Ver la prueba: {label}").GetByText("«").First);
        await seat.Page.Mouse.MoveAsync(1, 1);
    }

    private static async Task TicksWithTheLettersBelowTheNumbers(Seat seat)
    {
        await seat.Page.Keyboard.PressAsync("e"); // The thirteenth.
        await seat.Sees(seat.Text("Marcada: Hábitos y riesgos"));
        await seat.Page.Keyboard.PressAsync("?");
        await seat.Sees(seat.Dialog("Atajos de teclado").GetByText("De la 11 en adelante: las letras de debajo de los números"));
        await seat.At("live-keys");
        await seat.Page.Keyboard.PressAsync("Escape");
    }

    private static async Task ChoosesOneOfTwo(Seat seat)
    {
        var doubt = seat.Page.GetByRole(AriaRole.Article, new() { Name = "Mayores de 16 en casa" });
        await seat.Sees(doubt.GetByText("se ha oído también otra cosa"));
        await seat.Sees(doubt.GetByText("3 · «Somos tres adultos"));
        await seat.Sees(doubt.GetByText("4 · «Cuatro"));
        Assert.Equal(2, await doubt.GetByRole(AriaRole.Button, new() { NameRegex = new("^Escuchar") }).CountAsync());
        await seat.At("closing-contradicted", dark: true);
        await seat.Button("Vale esta, la 2: Mayores de 16 en casa").ClickAsync();
        await Assertions.Expect(doubt).ToBeHiddenAsync();
    }

    private static async Task TakesALineOffTheRecord(Seat seat)
    {
        var line = seat.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "En una panadería, por las mañanas." });
        await seat.Page.GotoAsync($"{new Uri(seat.Page.Url).AbsolutePath}?linea=18");
        await seat.Sees(line, 30);
        await line.HoverAsync();
        await line.GetByRole(AriaRole.Button, new() { Name = "Más opciones de esta intervención" }).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Esto no: quitar esta intervención" }).ClickAsync();
        await seat.Sees(seat.Dialog("Esto no").GetByText("En una panadería, por las mañanas."));
        await seat.At("transcript-strike");
        await seat.Button("Quitarla").ClickAsync();
        await seat.Sees(seat.Text("Esto no queda"));
        await Assertions.Expect(line).ToBeHiddenAsync();
        Assert.DoesNotContain("panadería", (await seat.Ask($"/api/conversations/{seat.ConversationId()}")).ToString(), StringComparison.Ordinal);
    }
}
