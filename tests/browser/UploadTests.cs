using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;
using Portal.Tests.Browser.Sound;
using Portal.Tests.Support;

namespace Portal.Tests.Browser;

/// <summary>A recording made elsewhere.</summary>
public sealed class UploadTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Theory]
    [InlineData("wav")]
    [InlineData("mp3")]
    [InlineData("webm")]
    public async Task A_file_becomes_a_conversation(string kind)
    {
        await using var seat = await stage.Sit();
        var name = $"Persona {kind}";
        await seat.AddPerson(name);
        await Upload(seat, $"charla.{kind}", await Encoded(kind));

        var list = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Archivos subidos" });
        await list.GetByRole(AriaRole.Link, new() { Name = "Ver" }).ClickAsync(new() { Timeout = 30_000 });
        await seat.IsReady();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Listitem).GetByText("Somos tres adultos."));
        var stored = await seat.StoredRecording(seat.ConversationId());
        Assert.InRange(Math.Abs(stored.Length - stage.Microphone.Length), 0, 1_600);
        Assert.True(Likeness.Of(stage.Microphone, stored).Correlation > (kind == "wav" ? 0.9999 : 0.9));
    }

    [Fact]
    public async Task What_is_not_sound_is_told_so_and_leaves_nothing()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona sin sonido");
        await Upload(seat, "carta.mp3", [.. Enumerable.Range(0, 40_000).Select(i => (byte)(i * 31 % 251))]);

        var list = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Archivos subidos" });
        await seat.Sees(list.GetByRole(AriaRole.Status).GetByText("grabación"));
        await seat.Sees(seat.Heading("Aún no hay conversaciones"));
        await seat.Page.ReloadAsync();
        await seat.Sees(seat.Heading("Aún no hay conversaciones"));
    }

    private static async Task Upload(Seat seat, string name, byte[] file)
    {
        await seat.NewConversation("Subir");
        await seat.Agree();
        var dialog = seat.Page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^Subir grabaciones de ") });
        await dialog.GetByLabel("Elegir archivos").And(seat.Page.Locator("input")).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "", Buffer = file });
    }

    private async Task<byte[]> Encoded(string kind)
    {
        var wav = Wav.Write(stage.Microphone);
        if (kind == "wav") return wav;
        var folder = Directory.CreateTempSubdirectory("portal-upload-");
        try
        {
            var source = Path.Combine(folder.FullName, "source.wav");
            var encoded = Path.Combine(folder.FullName, $"encoded.{kind}");
            await File.WriteAllBytesAsync(source, wav);
            await PeerProcess.Run("ffmpeg", ["-v", "error", "-i", source, encoded]);
            return await File.ReadAllBytesAsync(encoded);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
