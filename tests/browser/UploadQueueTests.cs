using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;
using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser;

/// <summary>Files on their way: over a line that breaks, after a reload, and when the machine cannot read them.</summary>
public sealed partial class UploadQueueTests(QueueStage stage) : IClassFixture<QueueStage>
{
    private const int Piece = 1 << 20;

    [Fact]
    public async Task A_file_goes_on_where_it_was_after_a_broken_line_and_a_reload()
    {
        await using var seat = await stage.Sit();
        var sent = new List<long>();
        seat.Page.Request += (_, request) =>
        {
            if (Offset().Match(request.Url) is { Success: true } match) sent.Add(long.Parse(match.Value));
        };
        await seat.AddPerson("Persona con línea mala");
        await seat.Page.RouteAsync($"**/bytes?offset={Piece}", route => route.AbortAsync());
        await Choose(seat, Wave("charla.wav", seconds: 80), Wave("otra.wav", seconds: 20));
        await seat.Sees(List(seat).GetByText("Sin conexión, seguimos intentándolo"));
        await seat.Sees(List(seat).GetByText("En espera"));
        await seat.At("upload-stalled");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Portal de conversaciones" }).First.ClickAsync();
        await seat.Sees(seat.Heading("Elige a una persona"));
        await seat.Sees(List(seat).GetByText("charla.wav")); // She went on to something else, and so does the file.

        await seat.Page.UnrouteAllAsync();
        await seat.Page.ReloadAsync();
        await seat.Sees(List(seat).GetByText("Se quedó al 40 %"));
        await seat.At("upload-choose-again");
        var again = List(seat).GetByLabel("Elegir otra vez charla.wav").And(seat.Page.Locator("input"));
        await again.SetInputFilesAsync(Wave("charla.wav", seconds: 79));
        await seat.Sees(seat.Text("Ese no es el mismo archivo"));
        sent.Clear();
        await again.SetInputFilesAsync(Wave("charla.wav", seconds: 80));
        await seat.Sees(List(seat).GetByText("Ya se puede leer"), 60);
        Assert.Equal([Piece, 2 * Piece], sent); // Nothing was sent twice.
        await List(seat).GetByRole(AriaRole.Link, new() { Name = "Ver" }).ClickAsync();
        await seat.IsReady();
        Assert.Equal(80 * 16_000, (await seat.StoredRecording(seat.ConversationId())).Length);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    [Fact]
    public async Task What_the_machine_cannot_read_asks_for_attention_and_operators_can_try_it_again()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona con mp3");
        await Choose(seat, new FilePayload { Name = "charla.mp3", MimeType = "", Buffer = [.. "ID3"u8, .. new byte[5_000]] });
        await seat.Sees(List(seat).GetByText("instalar ffmpeg"), 30);
        await seat.At("upload-attention");
        await seat.Button("Reintentar charla.mp3").ClickAsync();

        await seat.Button("Mi perfil").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Trabajo detenido" }).ClickAsync();
        await seat.Sees(seat.Heading("Leer un archivo subido"), 30);
        await seat.Sees(seat.Page.GetByRole(AriaRole.Article).GetByText("5 intentos"));
        await Assertions.Expect(seat.Page.GetByRole(AriaRole.Article)).Not.ToContainTextAsync("charla");
        await seat.At("operations");

        await seat.Button("Quitar charla.mp3 de la lista").ClickAsync();
        await seat.Sees(seat.Heading("No hay nada detenido"), 30);
        await seat.At("operations-empty");
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    [Fact]
    public async Task Files_can_be_dropped_on_the_page()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona que arrastra");
        await seat.Page.EvaluateAsync(Drag, "dragover");
        await seat.Sees(seat.Text("Suelta los archivos para subirlos"));
        await seat.Page.EvaluateAsync(Drag, "drop");
        await seat.Agree();
        await seat.Sees(seat.Button("Subir 2 archivos"));
        await seat.At("upload-dropped");
        await seat.Button("Subir 2 archivos").ClickAsync();
        await seat.Sees(List(seat).GetByText("Este archivo no es una grabación").First);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    private static ILocator List(Seat seat) => seat.Page.GetByRole(AriaRole.Region, new() { Name = "Archivos subidos" });

    private static async Task Choose(Seat seat, params FilePayload[] files)
    {
        await seat.NewConversation("Subir");
        await seat.Agree();
        var dialog = seat.Page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^Subir grabaciones de ") });
        await dialog.GetByLabel("Elegir archivos").And(seat.Page.Locator("input")).SetInputFilesAsync(files);
    }

    private static FilePayload Wave(string name, int seconds) => new()
    {
        Name = name, MimeType = "audio/wav", Buffer = Wav.Write([.. Enumerable.Range(0, seconds * 16_000).Select(i => (short)(i % 251))]),
    };

    private const string Drag = """
        (kind) => {
          const dataTransfer = new DataTransfer();
          for (const name of ['una.wav', 'dos.wav']) dataTransfer.items.add(new File(['Esto no es sonido'], name));
          window.dispatchEvent(new DragEvent(kind, { dataTransfer, cancelable: true }));
        }
        """;

    [GeneratedRegex("(?<=/bytes\\?offset=)[0-9]+$")]
    private static partial Regex Offset();
}
