using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>A browser that does not hand out the microphone's track records by its audio thread.</summary>
public sealed class AudioThreadTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    private const string NoTrack = """
        delete window.MediaStreamTrackProcessor;
        const load = AudioWorklet.prototype.addModule;
        AudioWorklet.prototype.addModule = function (...module) {
          window.usesAudioThread = true;
          return load.apply(this, module);
        };
        """;

    [Fact]
    public async Task Without_the_track_the_audio_thread_records()
    {
        await using var seat = await stage.SitDown();
        await seat.Page.AddInitScriptAsync(NoTrack);
        await seat.LogIn(stage.Portal.Email, stage.Portal.Password);
        await seat.AddPerson("Lucía Vidal");
        var conversation = await seat.BeginTalk();
        await seat.Sees(seat.Chat().GetByText("¿Tiene usted la nacionalidad española?"));
        Assert.True(await seat.Page.EvaluateAsync<bool>("window.usesAudioThread"));
        await seat.ChipSays("escuchando · guardado");
        await seat.EndTalk();

        var stored = await seat.StoredRecording(conversation);
        Assert.Contains(stored, sample => Math.Abs((int)sample) > 1_000);
        Assert.Empty(seat.Failures);
    }
}
