using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;
using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser;

/// <summary>Whatever happens to page, server and line in the middle of a talk: it goes on, and what was said to be stored is.</summary>
public sealed partial class InterruptionTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    private const int Second = 16_000;

    [Fact]
    public async Task A_reload_in_the_middle_loses_nothing_that_was_stored()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Rosa Luna");
        var conversation = await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("No, tengo permiso de residencia."));
        await seat.ChipSays("escuchando · guardado");
        var heard = await Seconds(seat);

        await seat.Page.ReloadAsync();
        await seat.ChipSays("escuchando · guardado");
        await seat.Sees(seat.Chat().GetByText("No, tengo permiso de residencia."));
        await seat.Sees(seat.Chat().GetByText("Somos tres adultos."), 30);
        await seat.EndTalk();

        var stored = await seat.StoredRecording(conversation);
        Assert.True(stored.Length > heard * Second);
        IsThere(stored, Spoken(heard - 2));
    }

    [Fact]
    public async Task A_server_that_dies_and_comes_back_loses_nothing_at_all()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Julia Peña");
        var conversation = await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("No, tengo permiso de residencia."));
        await seat.ChipSays("escuchando · guardado");

        await stage.Portal.Kill();
        await seat.ChipSays(Waiting());
        await stage.Portal.Start();
        await seat.ChipSays("escuchando · guardado", 30);
        await seat.Sees(seat.Chat().GetByText("Somos tres adultos."), 30);
        var heard = await Seconds(seat);

        await stage.Portal.Kill();
        await stage.Portal.Start();
        await seat.Page.ReloadAsync();
        await seat.ChipSays("escuchando · guardado", 30);
        await seat.EndTalk();

        // The microphone was not opened anew until the reload: up to there the recording is one piece of its sound, kill or no kill.
        var stored = await seat.StoredRecording(conversation);
        Assert.True(stored.Length > heard * Second);
        IsThere(stored, Spoken(heard - 2));
    }

    [Fact]
    public async Task Without_a_line_the_sound_waits_here_and_what_was_ended_ends_later()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Nadia Sol");
        var conversation = await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("No, tengo permiso de residencia."));

        await seat.Page.Context.SetOfflineAsync(true);
        await seat.ChipSays(Waiting());
        await seat.Page.Context.SetOfflineAsync(false);
        await seat.ChipSays("escuchando · guardado");

        await seat.Page.Context.SetOfflineAsync(true);
        await seat.ChipSays(Waiting());
        var heard = await Seconds(seat);
        await seat.Button("Terminar").ClickAsync();
        await seat.Sees(seat.Text("Terminando de guardar una conversación"));
        await seat.Page.Context.SetOfflineAsync(false);
        await seat.IsReady();
        IsThere(await seat.StoredRecording(conversation), Spoken(heard - 2));
    }

    // One second in twenty may have a click in it.
    private static void IsThere(short[] stored, short[] spoken) => Assert.InRange(Likeness.SecondsThere(spoken, stored), 0.95, 1);

    // What it plays when it begins again does not follow sample for sample.
    private short[] Spoken(int seconds) => stage.Microphone[..Math.Min(seconds * Second, stage.Microphone.Length - 2 * Second)];

    private static async Task<int> Seconds(Seat seat)
    {
        var clock = await seat.Page.GetByRole(AriaRole.Timer, new() { Name = "Tiempo" }).InnerTextAsync();
        var parts = clock.Split(':');
        return int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) * 60 + int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^reconectando · [2-9]\d* s en este equipo$")]
    private static partial Regex Waiting();
}
