using Microsoft.Playwright;

namespace Portal.Tests.Browser.Seats;

/// <summary>Somebody at a screen. What she does is named as she reads it; a script that fails under her hands fails the test.</summary>
internal sealed class Seat : IAsyncDisposable
{
    private readonly List<string> failures = [];

    public Seat(IPage page)
    {
        Page = page;
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

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
