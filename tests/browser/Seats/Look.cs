using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;

namespace Portal.Tests.Browser.Seats;

/// <summary>A good look at a screen: a picture at both widths, and axe-core's opinion in light and in dark.</summary>
internal static class Look
{
    private static readonly (int Width, int Height)[] Sizes = [(1440, 900), (390, 844)];

    /// <summary>Takes the pictures <c>name-1440.png</c> and <c>name-390.png</c>; nobody may be kept out of the screen.</summary>
    public static async Task At(this Seat seat, string name, bool dark = false)
    {
        foreach (var (width, height) in Sizes)
        {
            await seat.Page.SetViewportSizeAsync(width, height);
            await seat.Judge(name, width, ColorScheme.Dark, picture: dark);
            await seat.Judge(name, width, ColorScheme.Light, picture: true);
        }

        await seat.Page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
    }

    private static async Task Judge(this Seat seat, string name, int width, ColorScheme scheme, bool picture)
    {
        await seat.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await Assertions.Expect(seat.Page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", scheme == ColorScheme.Dark ? "dark" : "light");
        var darkly = scheme == ColorScheme.Dark ? "-dark" : "";
        if (picture)
            await seat.Picture($"{name}{darkly}-{width}");
        var result = await seat.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(result.Violations.Length == 0, $"{name}{darkly}-{width}:\n{string.Join('\n', result.Violations.Select(Said))}");
    }

    private static async Task Picture(this Seat seat, string name)
    {
        Directory.CreateDirectory(Places.Screens);
        await seat.Page.EvaluateAsync(SameHour);
        await seat.Page.ScreenshotAsync(new() { Path = Path.Combine(Places.Screens, $"{name}.png"), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
    }

    private static string Said(AxeResultItem violation) =>
        $"  {violation.Id} ({violation.Help}): {string.Join("; ", violation.Nodes.Take(4).Select(node => node.Html))}";

    // Pictures taken at another hour are not other pictures.
    private const string SameHour = """
        () => {
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const text = walk.currentNode.nodeValue;
            const same = text.replace(/\b(hoy|ayer), \d{1,2}:\d{2}\b/g, 'hoy, 10:32');
            if (same !== text) walk.currentNode.nodeValue = same;
          }
        }
        """;
}
