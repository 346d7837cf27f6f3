using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Who is who, while people talk: concluded, corrected with one key, and marked by holding another.</summary>
public sealed class SpeakersTests(VoicesStage stage) : IClassFixture<VoicesStage>
{
    private const string Asked = "¿Está empadronada en algún domicilio?";
    private const string Answered = "Sí, estoy empadronada en casa de mi hermana.";
    private const int HeldSeconds = 7;

    [Fact]
    public async Task Voices_get_their_people_and_the_interviewer_has_the_last_word()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Carmen Ruiz");
        await seat.BeginTalk();
        await Speaks(seat, Asked, "Parece quien entrevista", 60);
        await Speaks(seat, Answered, "Parece Carmen Ruiz");
        await seat.At("live-speakers", dark: true);

        // The last one that spoke is voice 0: one key for all of it, and the other voice follows.
        await seat.Page.Keyboard.PressAsync("c");
        await Speaks(seat, Answered, "Entrevistador/a");
        await Speaks(seat, Asked, "Parece Carmen Ruiz");
        await seat.Sees(seat.Text("Esta voz, de principio a fin: Entrevistador/a"));
        await seat.Button("Deshacer").ClickAsync();
        await Speaks(seat, Answered, "Parece Carmen Ruiz");
        await Speaks(seat, Asked, "Parece quien entrevista");

        await Hold(seat, () => seat.Page.Keyboard.DownAsync("h"), () => seat.Page.Keyboard.UpAsync("h"), "live-hold");
        var hers = seat.Chat().Locator("[data-role=interviewer]").Filter(new() { HasNot = seat.Page.Locator("[data-seems]") });
        await seat.Sees(hers.First, 60);
        await seat.Button("Deshacer").ClickAsync();
        await Assertions.Expect(hers).ToHaveCountAsync(0, new() { Timeout = 30_000 });

        var button = seat.Button("Hablo yo");
        await button.HoverAsync();
        await Hold(seat, () => seat.Page.Mouse.DownAsync(), () => seat.Page.Mouse.UpAsync());
        await seat.Sees(hers.First, 60);
        await seat.EndTalk();

        // On the transcript's page with the same key, on the line that has the focus.
        var line = seat.Page.Locator("[data-segment]").Filter(new() { HasText = Asked });
        await line.Locator("[data-line]").FocusAsync();
        await seat.Page.Keyboard.PressAsync("c");
        await seat.Sees(line.GetByText("Carmen Ruiz", new() { Exact = true }));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static Task Speaks(Seat seat, string words, string who, float seconds = 30) =>
        seat.Sees(seat.Chat().Locator("[data-segment]").Filter(new() { HasText = words }).GetByRole(AriaRole.Button, new() { Name = $"¿Quién habla? Ahora: {who}", Exact = true }), seconds);

    /// <summary>Holds it until so much has been recorded that a whole line lies in it, however slow the machine.</summary>
    private static async Task Hold(Seat seat, Func<Task> press, Func<Task> release, string? look = null)
    {
        var begin = await Recorded(seat);
        await press();
        var button = seat.Button("Hablo yo");
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        if (look is not null) await seat.AtDesk(look);
        await seat.Page.WaitForFunctionAsync(
            "until => { const [m, s] = document.querySelector('[role=timer]').textContent.split(':').map(Number); return m * 60 + s >= until; }", begin + HeldSeconds, new() { Timeout = 60_000 });
        await release();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "false");
        await seat.Sees(seat.Text("Marcado como tuyo"));
    }

    private static async Task<int> Recorded(Seat seat)
    {
        var time = (await seat.Page.GetByRole(AriaRole.Timer).InnerTextAsync()).Split(':');
        return (int.Parse(time[0]) * 60) + int.Parse(time[1]);
    }
}
