using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

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
        await seat.Upload(Wave("charla.wav", seconds: 80), Wave("otra.wav", seconds: 20));
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
        await seat.Upload(new FilePayload { Name = "charla.mp3", MimeType = "", Buffer = [.. "ID3"u8, .. new byte[5_000]] });
        await seat.Sees(List(seat).GetByText("Súbela en WAV"), 30);
        await Assertions.Expect(List(seat)).Not.ToContainTextAsync("ffmpeg");
        await seat.Sees(seat.Text("Hay un archivo de Persona con mp3 que no se ha podido leer").First); // In the corner, wherever she is.
        await seat.At("upload-attention");
        await seat.Page.GotoAsync("/");
        await seat.Button("Avisos: 1 sin leer").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Hay un archivo de Persona con mp3") }).ClickAsync();
        await seat.Sees(seat.Heading("Persona con mp3"));
        await seat.Sees(seat.Button("Avisos"));
        await seat.Button("Reintentar charla.mp3").ClickAsync();
        await seat.Sees(seat.Button("Avisos: 1 sin leer")); // It was in vain.

        await seat.Button("Mi perfil").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Estado del portal" }).ClickAsync();
        await seat.Sees(seat.Heading("Leer un archivo subido"), 30);
        var stuck = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Trabajo detenido" }).GetByRole(AriaRole.Article);
        await seat.Sees(stuck.GetByText("1 intento"));
        await seat.Sees(stuck.GetByText("sudo apt-get install ffmpeg"));
        await Assertions.Expect(stuck).Not.ToContainTextAsync("charla");
        await seat.At("operations", showing: stuck);
        await stuck.GetByRole(AriaRole.Button, new() { NameRegex = new("^Reintentar: Leer un archivo subido") }).ClickAsync();
        await seat.Sees(seat.Button("Avisos: 2 sin leer")); // It was tried, and nothing had been installed.
        await seat.Sees(stuck.GetByText("1 intento"), 45); // The list is asked for every so often.

        await seat.Button("Quitar charla.mp3 de la lista").ClickAsync();
        await seat.Button("Deshacer").ClickAsync(); // It was the wrong one.
        await seat.Sees(List(seat).GetByText("Súbela en WAV"), 30);
        await seat.Button("Quitar charla.mp3 de la lista").ClickAsync();
        await seat.Sees(seat.Heading("No hay nada detenido"), 30);
        await seat.At("operations-empty", showing: seat.Heading("No hay nada detenido"));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    [Fact]
    public async Task A_talk_goes_first_and_the_files_say_so()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona con prisa");
        await seat.BeginTalk();
        await seat.ChipSays("escuchando · guardado");
        var other = await seat.Tab();
        await other.Page.GotoAsync(seat.Page.Url[..seat.Page.Url.IndexOf("/conversaciones", StringComparison.Ordinal)]);
        await other.AddPerson("Persona con grabación");
        await other.Upload(Wave("charla.wav", seconds: 20));
        await other.Sees(List(other).GetByText("Espera mientras grabas"));
        await other.At("upload-yields");

        await seat.Button("Pausar").ClickAsync();
        await other.Sees(List(other).GetByText("Ya se puede leer"), 60);
        Assert.True(other.Barriers.Count == 0, string.Join('\n', other.Barriers));
        await seat.Button("Terminar").ClickAsync();
    }

    [Fact]
    public async Task A_file_that_was_cancelled_by_mistake_goes_on_where_it_was()
    {
        await using var seat = await stage.Sit();
        var sent = new List<long>();
        seat.Page.Request += (_, request) =>
        {
            if (Offset().Match(request.Url) is { Success: true } match) sent.Add(long.Parse(match.Value));
        };
        await seat.AddPerson("Persona indecisa");
        await seat.Page.RouteAsync($"**/bytes?offset={Piece}", route => route.AbortAsync());
        await Cancels(seat, "otra.wav");
        await seat.At("upload-cancelled");
        await seat.Page.Mouse.MoveAsync(720, 700); // A word that somebody points at stays.
        await Assertions.Expect(seat.Button("Deshacer")).ToBeHiddenAsync(new() { Timeout = 60_000 });

        await Cancels(seat, "equivocada.wav");
        await seat.Page.UnrouteAllAsync();
        sent.Clear();
        await seat.Button("Deshacer").ClickAsync();
        await seat.Sees(List(seat).GetByText("Ya se puede leer"), 60);
        Assert.Equal([Piece], sent); // What was there was not sent again.
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    /// <summary>Begins to send a file whose second piece never gets through, and thinks better of it.</summary>
    private static async Task Cancels(Seat seat, string file)
    {
        await seat.Upload(Wave(file, seconds: 60));
        await seat.Sees(List(seat).GetByText("Sin conexión, seguimos intentándolo"), 30);
        await seat.Button($"Cancelar {file}").ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Status).GetByText($"Subida cancelada: {file}"));
        await Assertions.Expect(List(seat).GetByText(file)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Several_files_each_have_their_language()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona de dos lenguas");
        await (await seat.ChooseFiles()).SetInputFilesAsync([Wave("en-castellano.wav", 5), Wave("en-catala.wav", 5), Wave("otra.wav", 5)]);
        await seat.Page.GetByLabel("Idioma de en-catala.wav").SelectOptionAsync("ca");
        await seat.Button("Quitar otra.wav").ClickAsync();
        await seat.At("upload-several");
        await seat.Button("Subir 2 archivos").ClickAsync();
        await Assertions.Expect(List(seat).GetByText("Ya se puede leer")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        var person = new Uri(seat.Page.Url).Segments[^1];
        var talks = (await seat.Ask($"/api/interviewees/{person}/conversations")).EnumerateArray().Select(talk => talk.GetProperty("id").GetGuid());
        var languages = new List<string?>();
        foreach (var talk in talks)
            languages.Add((await seat.Ask($"/api/conversations/{talk}")).GetProperty("form").GetProperty("language").GetString());
        Assert.Equal(["ca", "es"], languages.Order());
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    [Fact]
    public async Task A_finger_is_not_asked_to_drag()
    {
        await using var seat = await stage.Sit(width: 390, height: 844);
        await seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Añadir persona" }).ClickAsync();
        var form = seat.Dialog("Añadir persona");
        await form.GetByLabel("Nombre y apellidos").FillAsync("Persona con teléfono");
        await form.GetByRole(AriaRole.Button, new() { Name = "Añadir", Exact = true }).ClickAsync();
        await seat.Sees(seat.Heading("Persona con teléfono"));
        var browser = await seat.Page.Context.NewCDPSessionAsync(seat.Page);
        await browser.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true });
        await seat.Page.ReloadAsync();
        await seat.ChooseFiles();
        await seat.Sees(seat.Text("Elige una o varias grabaciones"));
        await Assertions.Expect(seat.Text("Arrastra")).ToHaveCountAsync(0);
        await seat.AtPhone("upload-finger");
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

    private static ILocator List(Seat seat) => seat.Uploads();

    private static FilePayload Wave(string name, int seconds) => Files.Wave(name, seconds);

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
