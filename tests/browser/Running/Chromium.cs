using Microsoft.Playwright;

namespace Portal.Tests.Browser.Running;

/// <summary>The machine's own Chromium with a microphone that plays a file.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly Lazy<Task<IPlaywright>> Playwright = new(Microsoft.Playwright.Playwright.CreateAsync);

    private readonly IBrowser browser;

    private Chromium(IBrowser browser) => this.browser = browser;

    /// <summary>Starts one. The microphone plays <paramref name="microphone"/> from its beginning each time a page opens it, once or for ever.</summary>
    public static async Task<Chromium> Start(string microphone, bool once)
    {
        var playwright = await Playwright.Value;
        return new(await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PORTAL_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                $"--use-file-for-fake-audio-capture={microphone}{(once ? "%noloop" : "")}",
                "--autoplay-policy=no-user-gesture-required",
            ],
        }));
    }

    /// <summary>A fresh profile. Spanish, Madrid, no motion, so that pictures are the same each time.</summary>
    public Task<IBrowserContext> NewProfile(int width, int height, ColorScheme scheme, string address, string? session) => browser.NewContextAsync(new()
    {
        BaseURL = address,
        Locale = "es-ES",
        TimezoneId = "Europe/Madrid",
        ViewportSize = new() { Width = width, Height = height },
        ColorScheme = scheme,
        ReducedMotion = ReducedMotion.Reduce,
        Permissions = ["microphone"],
        StorageState = session,
    });

    public async ValueTask DisposeAsync() => await browser.DisposeAsync();
}
