using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>What the live screen does without being asked, and that it goes on doing so on every other screen.</summary>
public sealed class CareTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task The_list_comes_along_by_itself_and_whatever_she_does_is_taken_back_in_its_turn()
    {
        await using var seat = await stage.Sit();
        await seat.Page.AddInitScriptAsync(Watch);
        await seat.Page.ReloadAsync();
        await seat.AddPerson("Amina Diallo");
        await seat.BeginTalk();
        var suggested = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Podrías preguntar" }).GetByRole(AriaRole.Listitem);
        await seat.Sees(suggested.First);
        var form = await seat.Ask("/api/forms/intake?language=es");
        var delicate = form.GetProperty("scopes").EnumerateArray().SelectMany(scope => scope.GetProperty("questions").EnumerateArray())
            .Where(question => question.GetProperty("sensitive").GetBoolean()).Select(question => question.GetProperty("spoken").GetString()!).ToList();
        Assert.NotEmpty(delicate);
        var first = await suggested.AllInnerTextsAsync();
        Assert.InRange(first.Count, 1, 3);
        Assert.DoesNotContain(first, words => delicate.Contains(words.Trim()));

        await seat.OpenScope("Personal");
        await seat.Stands("Empadronamiento", "answered", 60);
        var question = await seat.Question("Empadronamiento").GetAttributeAsync("data-question");
        await seat.Page.WaitForFunctionAsync("id => window.ticks[id].at(-1) === 'answered'", question);
        var ticks = await seat.Page.EvaluateAsync<string[]>("id => window.ticks[id]", question);
        Assert.Equal(["hollow", "answered"], ticks[^2..]);

        // The talk has gone on to another scope by now.
        await seat.Page.Keyboard.PressAsync("p");
        await seat.OpenScope("Personal");
        // The tab key leads into the proof, Esc out of it; and another one takes its place.
        var proof = seat.Page.GetByRole(AriaRole.Dialog, new() { Name = "Ver la prueba: Empadronamiento" });
        await seat.Button("Ver la prueba: Empadronamiento").FocusAsync();
        await seat.Sees(proof);
        await seat.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(proof.GetByRole(AriaRole.Button, new() { Name = "No es eso: Empadronamiento" })).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(proof.GetByRole(AriaRole.Button, new() { Name = "Es correcto" })).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(proof).ToBeHiddenAsync();
        await Assertions.Expect(seat.Button("Ver la prueba: Empadronamiento")).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await proof.GetByRole(AriaRole.Button, new() { Name = "Es correcto" }).ClickAsync();
        await seat.Stands("Empadronamiento", "verified");

        await seat.Page.Keyboard.PressAsync("m");
        await seat.Sees(seat.Chat().GetByText("Momento marcado"));
        await seat.AtDesk("live-flagged");
        await seat.Page.Keyboard.PressAsync("z");
        await seat.Sees(seat.Text("Deshecho · Momento marcado"));
        await seat.Page.Keyboard.PressAsync("z");
        await seat.Sees(seat.Text("Deshecho · Confirmada: Empadronamiento"));
        await seat.Stands("Empadronamiento", "answered");
        await Assertions.Expect(seat.Chat().GetByText("Momento marcado")).ToBeHiddenAsync();

        var strip = seat.Page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("^La conversación hasta ahora: ") });
        await Assertions.Expect(strip).ToHaveAttributeAsync("aria-label", new Regex("con palabras"));
        await seat.Page.Keyboard.PressAsync("x");
        await Assertions.Expect(seat.Dialog("Esto no").GetByRole(AriaRole.Button, new() { Name = "Cancelar" })).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("2");
        await seat.Sees(seat.Text("Quitado. No queda en ninguna parte."));
        await Assertions.Expect(strip).ToHaveAttributeAsync("aria-label", new Regex("que no queda"));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task A_recording_is_looked_after_on_every_screen_and_nothing_is_played_into_it()
    {
        await using var seat = await stage.Sit();
        await seat.Page.AddInitScriptAsync(Watch);
        await seat.AddPerson("Ousmane Sy");
        var person = seat.Page.Url;
        var heard = await seat.HasConversation();
        await seat.Page.GotoAsync(person);
        await seat.BeginTalk();
        await seat.ChipSays("escuchando · guardado");
        await seat.Page.WaitForFunctionAsync("() => window.awake === 1");

        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Ousmane Sy", Exact = true }).ClickAsync();
        var bar = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Grabando" });
        await seat.Sees(bar);
        Assert.Equal(1, await seat.Page.EvaluateAsync<int>("() => window.awake"));
        await seat.Page.EvaluateAsync("() => window.microphones.at(-1).getAudioTracks()[0].enabled = false");
        await seat.Sees(bar.GetByText("No se oye nada desde hace unos segundos"));
        await seat.Page.EvaluateAsync("() => window.microphones.at(-1).getAudioTracks()[0].enabled = true");
        await Assertions.Expect(bar.GetByText("No se oye nada desde hace unos segundos")).ToBeHiddenAsync(new() { Timeout = 20_000 });
        await seat.Page.EvaluateAsync("() => window.microphones.at(-1).getAudioTracks()[0].stop()");
        await seat.Sees(bar.GetByText("El micrófono no envía sonido"));
        await seat.At("recording-trouble-elsewhere");
        await seat.Button("Abrirlo otra vez").ClickAsync();
        await Assertions.Expect(bar.GetByText("El micrófono no envía sonido")).ToBeHiddenAsync(new() { Timeout = 20_000 });

        await seat.Page.Locator($"a[href*='{heard}']").First.ClickAsync();
        await seat.Button("Escuchar").First.ClickAsync();
        await seat.Sees(seat.Text("Mientras se graba no se reproduce nada"));
        await Assertions.Expect(seat.Page.Locator("[data-player]")).ToHaveCountAsync(0);

        await bar.GetByRole(AriaRole.Link, new() { Name = "Volver a la conversación" }).ClickAsync();
        await seat.Page.Keyboard.PressAsync("p");
        await seat.ChipSays("en pausa · guardado");
        await seat.Page.WaitForFunctionAsync("() => window.awake === 0");
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task A_microphone_that_is_refused_says_how_to_allow_it_and_then_it_is_heard()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Ibrahima Fall");
        await seat.Page.AddInitScriptAsync(Refuse);
        await seat.Page.ReloadAsync();
        await seat.BeginTalk();
        await seat.Sees(seat.Text("El navegador no tiene permiso para usar el micrófono"));
        await seat.At("live-refused");
        await seat.Page.EvaluateAsync("() => window.allow()");
        await seat.Button("Escuchar").ClickAsync();
        await seat.ChipSays("escuchando · guardado");
        await Assertions.Expect(seat.Text("El navegador no tiene permiso para usar el micrófono")).ToBeHiddenAsync();
        await seat.Sees(seat.Chat().GetByText("Buenos días, Carmen."), 30);
        await seat.EndTalk();
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    /// <summary>As when she has pressed *Bloquear*, until she allows it.</summary>
    private const string Refuse = """
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
        window.allow = () => { navigator.mediaDevices.getUserMedia = ask; };
        """;

    /// <summary>How many wake locks are held, the microphones that were opened, and how the mark of each question has looked.</summary>
    private const string Watch = """
        window.awake = 0;
        Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
          window.awake++;
          const lock = { released: false, release: async () => { if (!lock.released) window.awake--; lock.released = true; } };
          return lock;
        } } });
        window.microphones = [];
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wish) => {
          const stream = await ask(wish);
          window.microphones.push(stream);
          return stream;
        };
        window.ticks = {};
        new MutationObserver(() => document.querySelectorAll('[data-question]').forEach((question) => {
          const state = question.querySelector('[aria-hidden][data-state]')?.dataset.state;
          const known = (window.ticks[question.dataset.question] ??= []);
          if (state && known.at(-1) !== state) known.push(state);
        })).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
        """;
}
