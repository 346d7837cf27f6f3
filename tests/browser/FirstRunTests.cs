using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Who comes for the first time, with whatever screen and hands.</summary>
public sealed class FirstRunTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task How_it_works_can_be_read_again()
    {
        await using var seat = await stage.Sit();
        await seat.Button("Mi perfil").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Cómo funciona" }).ClickAsync();
        await seat.Sees(seat.Dialog("Cómo funciona").GetByText("El sonido se guarda mientras habláis."));
        await seat.At("how-it-works");
        await seat.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(seat.Dialog("Cómo funciona")).ToHaveCountAsync(0);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task What_could_not_be_saved_says_so_and_keeps_what_was_typed()
    {
        await using var seat = await stage.Sit();
        await seat.Button("Añadir persona").First.ClickAsync();
        var form = seat.Dialog("Añadir persona");
        await form.GetByLabel("Nombre y apellidos").FillAsync("Nadia Haddad");
        await seat.Page.Context.SetOfflineAsync(true);
        await form.GetByRole(AriaRole.Button, new() { Name = "Añadir", Exact = true }).ClickAsync();
        await seat.Sees(form.GetByRole(AriaRole.Alert).GetByText("No hay conexión."));
        await Assertions.Expect(form.GetByLabel("Nombre y apellidos")).ToHaveValueAsync("Nadia Haddad");
        await seat.At("person-add-offline");
        await seat.Page.Context.SetOfflineAsync(false);
        await form.GetByRole(AriaRole.Button, new() { Name = "Añadir", Exact = true }).ClickAsync();
        await seat.Sees(seat.Heading("Nadia Haddad"));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
    }

    [Fact]
    public async Task Four_times_larger_nothing_needs_scrolling_sideways()
    {
        // 1280 pixels at 400 % are 320 (WCAG 1.4.10).
        await using var seat = await stage.Sit(width: 320, height: 256);
        await seat.Sees(seat.Button("Añadir persona").Last);
        await FitsAcross(seat, "home");
        await AddOnASmallScreen(seat, "Hortensia Villaescusa-Benavente y Etxeberria");
        await FitsAcross(seat, "person");
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Ficha" }).ClickAsync();
        await seat.Sees(seat.Question("Nacionalidad española"));
        await FitsAcross(seat, "ficha");
        await seat.Button("Grabar").First.ClickAsync();
        await seat.Sees(seat.Button("Ha dicho que sí"));
        await FitsAcross(seat, "consent");
        await seat.Agree();
        await seat.Sees(seat.Button("Empezar a grabar"));
        await FitsAcross(seat, "record");
    }

    [Fact]
    public async Task A_finger_finds_what_it_aims_at()
    {
        await using var seat = await stage.Sit(width: 390, height: 844);
        var browser = await seat.Page.Context.NewCDPSessionAsync(seat.Page);
        await browser.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true });
        await AddOnASmallScreen(seat, "Rosa Conde");
        Assert.True(await seat.Page.EvaluateAsync<bool>("() => matchMedia('(pointer: coarse)').matches"));
        Assert.Empty(await seat.Page.EvaluateAsync<string[]>(TooSmall));
    }

    /// <summary>The caseload with its button is a drawer there, and closed.</summary>
    private static async Task AddOnASmallScreen(Seat seat, string name)
    {
        await seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Añadir persona" }).ClickAsync();
        var form = seat.Dialog("Añadir persona");
        await form.GetByLabel("Nombre y apellidos").FillAsync(name);
        await form.GetByRole(AriaRole.Button, new() { Name = "Añadir", Exact = true }).ClickAsync();
        await seat.Sees(seat.Heading(name));
    }

    private static async Task FitsAcross(Seat seat, string where)
    {
        var width = await seat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(width <= 320, $"{where}: {width} px");
    }

    private const string TooSmall = """
        () => [...document.querySelectorAll('button, [role=tab], [role=menuitem]')]
          .filter((one) => one.checkVisibility() && one.closest('[inert]') === null)
          .map((one) => ({ name: one.ariaLabel ?? one.innerText, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`)
        """;
}
