using Microsoft.Playwright;
using Portal.Tests.Browser.Running;

namespace Portal.Tests.Browser.Seats;

/// <summary>
/// A good look at a screen: axe-core's opinion on a desk and a phone, in light and in dark. With <c>make screens</c> on a tablet, too, and
/// with a picture at each width: only eyes can judge those.
/// </summary>
internal static class Look
{
    private static readonly (int Width, int Height) Desk = (1440, 900);
    private static readonly (int Width, int Height) Tablet = (768, 1024);
    private static readonly (int Width, int Height) Phone = (390, 844);

    /// <summary>What keeps somebody out of the screen is noted; the pictures are <c>name-1440.png</c>, <c>name-768.png</c> and <c>name-390.png</c>.</summary>
    /// <param name="seat">Whose screen.</param>
    /// <param name="name">Of the pictures.</param>
    /// <param name="dark">By night too.</param>
    /// <param name="showing">What it is about: in the middle of the screen at every width.</param>
    /// <param name="caseload">It is about the caseload, which is a drawer on a narrow screen.</param>
    public static async Task At(this Seat seat, string name, bool dark = false, ILocator? showing = null, bool caseload = false)
    {
        await seat.AtSize(Desk, name, dark, showing);
        if (Places.MakesPictures)
            await seat.AtSize(Tablet, name, dark: false, showing, caseload);
        await seat.AtPhone(name, dark, showing, caseload);
        if (caseload)
            await seat.Drawer(open: false);
        await seat.OnADesk();
    }

    /// <summary>From now on the screen is that of a desk.</summary>
    public static Task OnADesk(this Seat seat) => seat.OnAScreenOf(Desk.Width, Desk.Height);

    /// <summary>From now on the screen is that of a phone.</summary>
    public static Task OnAPhone(this Seat seat) => seat.OnAScreenOf(Phone.Width, Phone.Height);

    /// <summary>From now on the screen is as large as that: what was to move has moved, so that a click hits what was under it a moment before.</summary>
    public static async Task OnAScreenOf(this Seat seat, int width, int height)
    {
        await seat.Page.SetViewportSizeAsync(width, height);
        await seat.Page.EvaluateAsync(TwoFrames);
        await seat.StandsStill();
    }

    /// <summary>What was on its way on the screen has arrived; what turns without an end may turn.</summary>
    public static Task StandsStill(this Seat seat) => seat.Page.WaitForFunctionAsync(Settled);

    /// <summary>Only as a desk shows it: what closes when the screen changes its size.</summary>
    public static Task AtDesk(this Seat seat, string name) => seat.AtSize(Desk, name, dark: false, showing: null);

    /// <summary>Only as a phone shows it, and stays there. The dark is judged here for every screen: the colours are those of the desk.</summary>
    public static async Task AtPhone(this Seat seat, string name, bool dark = false, ILocator? showing = null, bool caseload = false)
    {
        await seat.AtSize(Phone, name, dark, showing, caseload);
        await seat.Judge(name, Phone.Width, ColorScheme.Dark, picture: dark);
        await seat.Scheme(ColorScheme.Light);
    }

    private static async Task AtSize(this Seat seat, (int Width, int Height) size, string name, bool dark, ILocator? showing, bool caseload = false)
    {
        await seat.OnAScreenOf(size.Width, size.Height);
        if (caseload)
            await seat.Drawer(open: true);
        // At another width everything lies elsewhere.
        if (showing is not null)
            await showing.First.EvaluateAsync(InTheMiddle);
        else
            await seat.Page.EvaluateAsync(FocusInSight);
        if (dark && size == Desk && Places.MakesPictures)
            await seat.Judge(name, size.Width, ColorScheme.Dark, picture: true);
        await seat.Judge(name, size.Width, ColorScheme.Light, picture: true);
    }

    private static async Task Drawer(this Seat seat, bool open)
    {
        var burger = seat.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Mis personas" });
        if (await burger.GetAttributeAsync("aria-expanded") != (open ? "true" : "false"))
            await burger.ClickAsync();
    }

    private static async Task Judge(this Seat seat, string name, int width, ColorScheme scheme, bool picture)
    {
        await seat.Scheme(scheme);
        var darkly = scheme == ColorScheme.Dark ? "-dark" : "";
        if (picture && Places.MakesPictures)
            await seat.Picture($"{name}{darkly}-{width}");
        // In the dark nothing is another but the colours.
        var barriers = await Axe.Judge(seat.Page, onlyColours: scheme == ColorScheme.Dark);
        seat.Barriers.AddRange(barriers.Select(barrier => $"{name}{darkly}-{width}: {barrier}"));
    }

    private static async Task Scheme(this Seat seat, ColorScheme scheme)
    {
        await seat.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await Assertions.Expect(seat.Page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", scheme == ColorScheme.Dark ? "dark" : "light");
        // A colour on its way from light to dark is neither: its contrast says nothing about the screen.
        await seat.StandsStill();
    }

    private static async Task Picture(this Seat seat, string name)
    {
        await seat.Page.EvaluateAsync(SameHour);
        await seat.Page.ScreenshotAsync(new() { Path = Path.Combine(Places.Screens, $"{name}.png"), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
    }

    private const string InTheMiddle = "(one) => one.scrollIntoView({ block: 'center', behavior: 'instant' })";

    // What one is writing in is what it is about.
    private const string FocusInSight = """
        () => {
          const one = document.activeElement;
          if (!one?.matches('main input, main textarea, main select')) return;
          const { top, bottom } = one.getBoundingClientRect();
          if (top < 70 || bottom > innerHeight - 20) one.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        """;

    // One in which the page is told of its size, and one that shows what it made of it.
    private const string TwoFrames = "() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))";

    private const string Settled = """
        () => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect.getComputedTiming().endTime === Infinity)
        """;

    // Pictures taken at another hour are not other pictures.
    private const string SameHour = """
        () => {
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const text = walk.currentNode.nodeValue;
            const same = text.replace(/\b((?:hoy|avui|today|ayer|ahir|yesterday),|desde las|des de les|since) \d{1,2}:\d{2}\b/g, '$1 10:32');
            if (same !== text) walk.currentNode.nodeValue = same;
          }
        }
        """;
}
