using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;
using Xunit.Abstractions;

namespace Portal.Tests.Browser;

/// <summary>A talk of three hours is written, opens, scrolls, is searched and heard like a short one.</summary>
public sealed class LongTranscriptTests(LongTalkStage stage, ITestOutputHelper output) : IClassFixture<LongTalkStage>
{
    private const int MostRows = 90;
    private const int Steps = 620;
    private const int WheelPixels = 16_000;
    private const double MoreThanPaper = 0.1;
    // Alike on a quiet machine; on one that does ten things at once the better of two rounds may still be unlucky.
    private const double Generous = 3;

    [Fact]
    public async Task Three_hours_are_read_like_a_quarter_of_an_hour()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Rosa Sanz");
        await seat.Upload(stage.Long, stage.Short);
        var brief = await Written(seat, "un-cuarto.wav", LongTalkStage.FewLines);
        var whole = await Written(seat, "tres-horas.wav", LongTalkStage.Lines);
        var lines = seat.Page.GetByRole(AriaRole.List, new() { Name = "Transcripción" });
        Assert.InRange(await lines.GetByRole(AriaRole.Listitem).CountAsync(), 5, MostRows);
        await seat.At("transcript-long");

        await Scrolls(seat, whole, brief);
        await GoesLikePaper(seat, whole);
        await Finds(seat, lines);
        await GoesFromLineToLine(seat, lines);
        await Hears(seat, lines);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    /// <summary>Waits until the file is a conversation that is ready; answers its address and leaves it open.</summary>
    private static async Task<string> Written(Seat seat, string file, int lines)
    {
        var uploads = seat.Page.GetByRole(AriaRole.Region, new() { Name = "Archivos subidos" });
        await uploads.GetByRole(AriaRole.Group, new() { Name = file }).GetByRole(AriaRole.Link, new() { Name = "Ver" }).ClickAsync(new() { Timeout = 300_000 });
        await seat.IsReady(seconds: 300);
        var first = seat.Page.GetByRole(AriaRole.List, new() { Name = "Transcripción" }).GetByRole(AriaRole.Listitem).First;
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-setsize", $"{lines}", new() { Timeout = 60_000 });
        return new Uri(seat.Page.Url).AbsolutePath;
    }

    /// <summary>
    /// Top to end by hundreds of steps, beside a talk of a quarter of an hour and beside a page where nothing moves. What is counted is asserted; what is
    /// measured is compared with what the same machine did a moment before.
    /// </summary>
    private async Task Scrolls(Seat seat, string whole, string brief)
    {
        var (longs, shorts) = (new List<Scrolled>(), new List<Scrolled>());
        await seat.Page.GotoAsync("/");
        await seat.Sees(seat.Button("Mi perfil"));
        var idle = await Scrolled.Through(seat.Page, Steps / 2, idle: true);
        for (var round = 0; round < 2; round++)
        {
            shorts.Add(await Open(seat, brief));
            longs.Add(await Open(seat, whole));
        }
        output.WriteLine($"nothing moves:        {idle}");
        foreach (var one in shorts) output.WriteLine($"a quarter of an hour: {one}");
        foreach (var one in longs) output.WriteLine($"three hours:          {one}");
        var work = longs.Min(one => one.WorkMs) / shorts.Min(one => one.WorkMs);
        output.WriteLine($"a step of three hours is {work:0.00} times the work of one of a quarter of an hour; dropped {longs.Min(one => one.Frames.DroppedShare):P1} of the frames, "
            + $"{shorts.Min(one => one.Frames.DroppedShare):P1} of a short talk, {idle.Frames.DroppedShare:P1} where nothing moves");

        Assert.All([.. longs, .. shorts], one => Assert.Equal(Steps, one.Steps));
        Assert.All([.. longs, .. shorts], one => Assert.Equal(0, one.Empty));
        Assert.All(longs, one => Assert.InRange(one.MostRows, 5, MostRows));
        Assert.InRange((double)longs.Max(one => one.MostNodes) / shorts.Max(one => one.MostNodes), 0, 1.5);
        Assert.InRange(longs.Min(one => one.Layouts) / shorts.Min(one => one.Layouts), 0, 2);
        Assert.InRange(work, 0, Generous);
    }

    /// <summary>
    /// By the wheel it goes like the same talk on paper, of which every line is on the page and nothing is made while it moves: frames that are dropped
    /// there, too, are the machine's.
    /// </summary>
    private async Task GoesLikePaper(Seat seat, string whole)
    {
        var (screen, paper) = (new List<Frames>(), new List<Frames>());
        for (var round = 0; round < 2; round++)
        {
            paper.Add(await Wheel(seat, $"{whole}/imprimir"));
            screen.Add(await Wheel(seat, whole));
        }
        foreach (var one in paper) output.WriteLine($"by the wheel, on paper: {one}");
        foreach (var one in screen) output.WriteLine($"by the wheel:           {one}");
        Assert.InRange(screen.Min(one => one.DroppedShare) - paper.Min(one => one.DroppedShare), -1, MoreThanPaper);
    }

    private static async Task<Frames> Wheel(Seat seat, string address)
    {
        await Opened(seat, address);
        var frames = await Scrolled.ByWheel(seat.Page, WheelPixels);
        Assert.InRange(await seat.Page.EvaluateAsync<double>("scrollY"), WheelPixels * 0.9, WheelPixels * 1.1);
        Assert.InRange(frames.All, 30, int.MaxValue);
        return frames;
    }

    private static async Task<Scrolled> Open(Seat seat, string address)
    {
        await Opened(seat, address);
        return await Scrolled.Through(seat.Page, Steps);
    }

    private static async Task Opened(Seat seat, string address)
    {
        await seat.Page.GotoAsync(address);
        await seat.Sees(seat.Page.GetByText("Fin de la línea 1.", new() { Exact = false }).First, 60);
    }

    private static async Task Finds(Seat seat, ILocator lines)
    {
        await seat.Page.Keyboard.PressAsync("Control+f");
        await seat.Page.Keyboard.TypeAsync("LINEA 2718");
        await seat.Sees(lines.Locator("mark").GetByText("línea 2718"));
        await seat.Sees(seat.Page.GetByRole(AriaRole.Status).GetByText("1 de 1"));
        await Assertions.Expect(lines.Locator("mark")).ToBeInViewportAsync();
        await seat.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Buscar en esta conversación" }).FillAsync("a quién preguntar");
        await seat.Sees(seat.Page.GetByRole(AriaRole.Status).GetByText("1 de 600"));
        await seat.Page.Keyboard.PressAsync("Shift+Enter");
        await seat.Sees(seat.Page.GetByRole(AriaRole.Status).GetByText("600 de 600"));
        await Assertions.Expect(Line(lines, 3_595)).ToBeInViewportAsync();
        await seat.Page.Keyboard.PressAsync("Escape");
    }

    private static async Task GoesFromLineToLine(Seat seat, ILocator lines)
    {
        await Line(lines, 3_595).FocusAsync();
        await seat.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(Line(lines, 3_600)).ToBeFocusedAsync();
        await Assertions.Expect(Line(lines, 3_600)).ToBeInViewportAsync();
        await seat.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Line(lines, 3_599)).ToBeFocusedAsync();
        await seat.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(Line(lines, 1)).ToBeFocusedAsync();
        await Assertions.Expect(Line(lines, 1)).ToBeInViewportAsync();
    }

    /// <summary>Follows the sound until one scrolls away, and again when asked to.</summary>
    private static async Task Hears(Seat seat, ILocator lines)
    {
        var address = new Uri(seat.Page.Url).GetLeftPart(UriPartial.Path);
        await seat.Page.GotoAsync($"{address}?linea=1800");
        await Assertions.Expect(Line(lines, 1_800)).ToBeInViewportAsync(new() { Timeout = 30_000 });
        await Line(lines, 1_800).ClickAsync();
        var follow = seat.Button("Seguir el sonido");
        await Assertions.Expect(lines.Locator("[data-active]")).ToContainTextAsync("línea 1801.", new() { Timeout = 60_000 });
        await seat.Page.Mouse.MoveAsync(720, 500);
        await seat.Page.Mouse.WheelAsync(0, 6_000);
        await seat.Sees(follow);
        await Assertions.Expect(lines.Locator("[data-active]")).Not.ToBeInViewportAsync();
        await follow.ClickAsync();
        await Assertions.Expect(lines.Locator("[data-active]")).ToBeInViewportAsync();
        await Assertions.Expect(follow).ToBeHiddenAsync();
    }

    private static ILocator Line(ILocator lines, int number) => lines.GetByRole(AriaRole.Button, new() { NameRegex = new($"Fin de la línea {number}\\.$") });
}
