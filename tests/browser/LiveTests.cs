using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>The live screen, as somebody uses it who looks at the person and not at us.</summary>
public sealed class LiveTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    private const int Second = 16_000;

    [Fact]
    public async Task A_whole_interview_by_keyboard_alone()
    {
        await using var seat = await stage.Sit();
        await Keys.To(seat, seat.Button("Añadir persona").First);
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Dialog("Añadir persona"));
        await seat.Page.Keyboard.TypeAsync("Nadia Ferrer");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Heading("Nadia Ferrer"));

        await Keys.To(seat, seat.Button("Grabar").First);
        await seat.Page.Keyboard.PressAsync("Enter");
        await Keys.To(seat, seat.Button("Ha dicho que sí"));
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Button("Empezar a grabar"));
        await Keys.Choose(seat, seat.Page.GetByRole(AriaRole.Radio, new() { Name = Talks.Scripted }));
        await Keys.To(seat, seat.Button("Empezar a grabar"));
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Page.WaitForURLAsync("**/en-directo");
        await seat.ChipSays("escuchando · guardado");

        await seat.Page.Keyboard.PressAsync("?");
        await seat.Sees(seat.Dialog("Atajos de teclado").GetByText("Esto no: quitar lo que se acaba de decir"));
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.Page.Keyboard.PressAsync("n");
        await seat.Sees(seat.Page.GetByRole(AriaRole.Textbox));
        await seat.Page.Keyboard.TypeAsync("Preguntar por la hermana");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Chat().GetByText("Preguntar por la hermana"));
        await seat.Page.Keyboard.PressAsync("m");
        await seat.Sees(seat.Chat().GetByText("Momento marcado"));
        await seat.Page.Keyboard.PressAsync("5");
        await seat.Sees(seat.Text("Marcada: Electrodomésticos"));
        await seat.Page.Keyboard.PressAsync("z");
        await seat.Sees(seat.Chat().GetByText("Sí, estoy empadronada en casa de mi hermana."), 30);

        await Keys.To(seat, seat.Button("Terminar"));
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.IsReady();
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task What_is_taken_off_the_record_is_nowhere_and_the_talk_goes_on()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Lucía Vega");
        var conversation = await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("Sí, estoy empadronada en casa de mi hermana."), 30);
        await seat.Page.Keyboard.PressAsync("p");
        await seat.ChipSays("en pausa · guardado");
        await seat.OpenScope("Personal");
        await seat.Stands("Empadronamiento", "answered");
        await seat.Page.Keyboard.PressAsync("n");
        await seat.Page.Keyboard.TypeAsync("Volver sobre la vivienda");
        await seat.At("live-note");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Sees(seat.Chat().GetByText("Volver sobre la vivienda"));
        await seat.Page.Keyboard.PressAsync("x");
        await seat.Sees(seat.Dialog("Esto no"));
        await seat.At("live-off", dark: true);
        await seat.Page.Keyboard.PressAsync("2");

        await Assertions.Expect(seat.Chat().GetByText("Sí, estoy empadronada en casa de mi hermana.")).ToBeHiddenAsync();
        await seat.Sees(seat.Chat().GetByText("Esto no queda"));
        await seat.OpenScope("Personal");
        await seat.Stands("Empadronamiento", "pending");
        await seat.Sees(seat.Question("Empadronamiento").GetByText("Se ha quitado lo que la sostenía"));
        await seat.At("live-struck");
        await seat.Button("Seguir").ClickAsync();
        await seat.Sees(seat.Chat().GetByText("De salud estoy bien"), 40);
        await seat.EndTalk();

        var view = await seat.Ask($"/api/conversations/{conversation}");
        Assert.DoesNotContain("hermana", view.ToString());
        var stretch = view.GetProperty("offTheRecord")[0];
        var (from, to) = (stretch.GetProperty("fromMs").GetInt64(), stretch.GetProperty("toMs").GetInt64());
        Assert.True(to - from >= 9_900, $"Only {to - from} ms went.");
        var stored = await seat.StoredRecording(conversation);
        Assert.All(stored[(int)(from * Second / 1000)..(int)(to * Second / 1000)], sample => Assert.Equal(0, sample));
        Assert.Contains(stored[(int)(to * Second / 1000)..], sample => sample != 0);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static class Keys
    {
        private const int Enough = 120;

        /// <summary>Goes on with the keyboard until the thing has the focus.</summary>
        public static Task To(Seat seat, ILocator thing) => Press(seat, thing, "Tab", "element => element === document.activeElement");

        /// <summary>Goes to a choice of several, and with the arrows to this one of them.</summary>
        public static async Task Choose(Seat seat, ILocator choice)
        {
            await Press(seat, choice, "Tab", "element => document.activeElement.role === 'radio' && element.parentElement === document.activeElement.parentElement");
            await Press(seat, choice, "ArrowDown", "element => element === document.activeElement && element.getAttribute('aria-checked') === 'true'");
        }

        private static async Task Press(Seat seat, ILocator thing, string key, string until)
        {
            await seat.Sees(thing);
            for (var i = 0; i < Enough; i++)
            {
                if (await thing.EvaluateAsync<bool>(until)) return;
                await seat.Page.Keyboard.PressAsync(key);
            }
            throw new InvalidOperationException("The keyboard does not get there.");
        }
    }
}
