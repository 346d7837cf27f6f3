using Microsoft.Playwright;
using Portal.Tests.Browser.Running;

namespace Portal.Tests.Browser.Seats;

/// <summary>Somebody at a screen. What she does is named as she reads it; a script that fails under her hands fails the test.</summary>
internal sealed class Seat : IAsyncDisposable
{
    private static int seats;
    private readonly List<string> failures = [];
    private readonly string test;

    /// <param name="page">What is on the screen.</param>
    /// <param name="test">Which test it is for.</param>
    public Seat(IPage page, string test)
    {
        (Page, this.test) = (page, test);
        page.PageError += (_, error) => failures.Add(error);
        page.Console += (_, message) =>
        {
            // What the network does is the business of the tests that break it.
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal) && !message.Text.Contains("WebSocket", StringComparison.Ordinal))
                failures.Add(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>What went wrong in the page's scripts so far.</summary>
    public IReadOnlyList<string> Failures => failures;

    /// <summary>What would keep somebody out of the screens looked at so far.</summary>
    public List<string> Barriers { get; } = [];

    /// <summary>Another tab of the same browser.</summary>
    public async Task<Seat> Tab() => new(await Page.Context.NewPageAsync(), test);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name });

    public ILocator Dialog(string title) => Page.GetByRole(AriaRole.Dialog, new() { Name = title });

    public ILocator Text(string words) => Page.GetByText(words);

    public Task Sees(ILocator thing, float seconds = 15) => Assertions.Expect(thing).ToBeVisibleAsync(new() { Timeout = seconds * 1000 });

    public async Task LogIn(string email, string password)
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("Correo electrónico").FillAsync(email);
        await Page.GetByLabel("Contraseña", new() { Exact = true }).FillAsync(password);
        await Button("Entrar").ClickAsync();
        await Sees(Button("Mi perfil"));
    }

    public async ValueTask DisposeAsync()
    {
        await LookBack();
        await Page.Context.CloseAsync();
    }

    /// <summary>How the screen was left: after a failure there is nothing else to look at.</summary>
    private async Task LookBack()
    {
        var path = Path.Combine(Places.LastLooks, $"{test}-{Interlocked.Increment(ref seats)}.png");
        try
        {
            await Page.ScreenshotAsync(new() { Path = path, Timeout = 5_000 });
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // A page that was closed or hangs has no look; the test says why by itself.
            await File.WriteAllTextAsync($"{path}.txt", e.Message);
        }
    }
}
