using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Portal.Tests.Browser.Seats;
using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Running;

/// <summary>One application and one browser for a class of tests.</summary>
public abstract class Stage : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-stage-");
    private PortalProcess? portal;
    private Chromium? browser;
    private string? session;

    /// <summary>The application.</summary>
    public PortalProcess Portal => portal ?? throw new InvalidOperationException("It has not started.");

    internal short[] Microphone { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await ClientPages.Built;
        var starting = PortalProcess.Start(await Settings());
        Microphone = await Hear();
        var file = Path.Combine(folder.FullName, "microphone.wav");
        await File.WriteAllBytesAsync(file, WavOf(Microphone));
        browser = await Chromium.Start(file, once: PlaysOnce);
        portal = await starting;
    }

    public virtual async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        if (portal is not null) await portal.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Somebody who has not logged in sits down at a screen of that size.</summary>
    internal Task<Seat> SitDown(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, [CallerMemberName] string test = "") =>
        Sit(width, height, scheme, null, test);

    /// <summary>The interviewer sits down; logging in is done once for all of the class.</summary>
    internal async Task<Seat> Sit(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, [CallerMemberName] string test = "")
    {
        session ??= await LogIn();
        var seat = await Sit(width, height, scheme, session, test);
        await seat.Page.GotoAsync("/");
        return seat;
    }

    /// <summary>Settings of the application, as environment variables.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>> Settings();

    /// <summary>What the microphone hears, 16 kHz.</summary>
    private protected abstract Task<short[]> Hear();

    /// <summary>The file that the microphone plays.</summary>
    private protected virtual byte[] WavOf(short[] heard) => Wav.Write(heard);

    private protected abstract bool PlaysOnce { get; }

    private async Task<string> LogIn()
    {
        await using var seat = await SitDown();
        await seat.LogIn(Portal.Email, Portal.Password);
        return await seat.Page.Context.StorageStateAsync();
    }

    private async Task<Seat> Sit(int width, int height, ColorScheme scheme, string? state, string test)
    {
        var profile = await (browser ?? throw new InvalidOperationException("It has not started.")).NewProfile(width, height, scheme, Portal.Address, state);
        return new(await profile.NewPageAsync(), test);
    }
}
