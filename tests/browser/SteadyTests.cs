using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Screens that stay still while they load, words that cover nothing, colours that come along, and paper.</summary>
public sealed class SteadyTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Nothing_jumps_while_a_page_loads(int width, int height)
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson($"Persona quieta, a {width}");
        var person = new Uri(seat.Page.Url).AbsolutePath;
        var conversation = await seat.HasConversation();
        await seat.OnAScreenOf(width, height);
        await seat.Page.AddInitScriptAsync(Watch);
        var moved = new List<string>();
        foreach (var (path, seen) in new[]
        {
            ("/", seat.Heading("Elige a una persona")),
            (person, seat.Page.GetByRole(AriaRole.Article).First),
            ($"/conversaciones/{conversation}", seat.Text("Buenos días, Carmen.").First),
        })
        {
            await seat.Page.GotoAsync(path);
            await seat.Sees(seen);
            await seat.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var sum = await seat.Page.EvaluateAsync<double>("() => window.moved.reduce((sum, one) => sum + one.value, 0)");
            if (sum >= 0.1)
                moved.Add($"{path}: {sum:F3} {string.Join("; ", await seat.Page.EvaluateAsync<string[]>("() => window.moved.map((one) => one.what)"))}");
        }
        Assert.True(moved.Count == 0, string.Join('\n', moved));
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task A_word_in_the_corner_covers_neither_the_header_nor_the_name_nor_what_is_pressed(int width, int height)
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson($"Persona archivada, a {width}");
        await seat.OnAScreenOf(width, height);
        await seat.Button("Archivar").ClickAsync();
        var word = seat.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "está en el archivo" });
        await seat.Sees(word);
        await seat.StandsStill();
        var box = (await word.BoundingBoxAsync())!;
        foreach (var needed in new[] { seat.Page.GetByRole(AriaRole.Banner), seat.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }), width > 992 ? seat.Button("Nueva conversación") : seat.Button("Sacar del archivo"), seat.Page.GetByRole(AriaRole.Tablist) })
        {
            var other = (await needed.First.BoundingBoxAsync())!;
            Assert.False(
                box.X < other.X + other.Width && other.X < box.X + box.Width && box.Y < other.Y + other.Height && other.Y < box.Y + box.Height,
                $"{needed} is covered: {box.X},{box.Y} {box.Width}x{box.Height}");
        }
        Assert.Equal("polite", await seat.Page.Locator("[aria-live]").Filter(new() { Has = word }).First.GetAttributeAsync("aria-live")); // It is read aloud.
        if (Places.MakesPictures)
            await seat.Page.ScreenshotAsync(new() { Path = Path.Combine(Places.Screens, $"toast-{width}.png"), Animations = ScreenshotAnimations.Disabled });
        await seat.Button("Deshacer").ClickAsync();
        await seat.Sees(seat.Button("Archivar"));
    }

    [Fact]
    public async Task How_the_screens_look_goes_with_me_to_another_device_and_is_there_before_the_first_paint()
    {
        await using var here = await stage.Sit();
        await using var there = await stage.Sit(width: 390, height: 844);
        var look = there.Page.Locator("html");
        await here.Button("Mi perfil").ClickAsync();
        await here.At("profile");
        await here.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Oscura" }).ClickAsync();
        try
        {
            await Assertions.Expect(look).ToHaveAttributeAsync("data-mantine-color-scheme", "dark", new() { Timeout = 15_000 });
            // The copy of this browser shows it before any of our pages' scripts has run.
            await there.Page.RouteAsync("**/assets/**", route => route.AbortAsync());
            await there.Page.ReloadAsync();
            await Assertions.Expect(look).ToHaveAttributeAsync("data-mantine-color-scheme", "dark");
            Assert.Equal("rgb(24, 23, 21)", await look.EvaluateAsync<string>("page => getComputedStyle(page).backgroundColor"));
        }
        finally
        {
            await here.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Automática" }).ClickAsync();
        }
        await Assertions.Expect(here.Page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", "light");
        Assert.True(here.Barriers.Count == 0, string.Join('\n', here.Barriers));
    }

    [Fact]
    public async Task On_paper_there_is_every_line_and_nothing_of_the_screen()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Persona en papel");
        await seat.HasConversation();
        await seat.Button("Descargar").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "En papel o PDF" }).ClickAsync();
        await seat.Sees(seat.Heading("Persona en papel"));
        await seat.At("transcript-paper");
        await seat.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(seat.Button("Imprimir o guardar en PDF")).ToBeHiddenAsync();
        await Assertions.Expect(seat.Page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        var conversation = await seat.Ask($"/api/conversations/{seat.ConversationId()}");
        var lines = conversation.GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty("text").GetString()!).ToList();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
            await seat.Sees(seat.Page.GetByRole(AriaRole.Article).GetByText(line).First);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    private const string Watch = """
        window.moved = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (!entry.hadRecentInput)
              window.moved.push({
                value: entry.value,
                what: entry.sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName}.${node?.className ?? ''} ${Math.round(previousRect.y)}>${Math.round(currentRect.y)}`).join(', '),
              });
        }).observe({ type: 'layout-shift', buffered: true });
        """;
}
