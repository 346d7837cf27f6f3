using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>An administrator and the people she lets in; a profile.</summary>
public sealed class AccountsTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    private const string Password = "una frase corta y mía";

    [Fact]
    public async Task Somebody_is_invited_comes_in_hands_her_people_over_and_is_sent_away()
    {
        await using var admin = await stage.Sit();
        await OpenAdministration(admin);
        await admin.At("administration");
        await admin.Button("Invitar").ClickAsync();
        await admin.Sees(admin.Dialog("Invitar a alguien del equipo"));
        await admin.At("administration-invite");
        var link = await Invite(admin, "Eva Soler", look: true);

        await using var eva = await ComeIn(link, look: true);
        await eva.AddPerson("Carmen Ruiz");
        await using (var late = await stage.SitDown())
        {
            await late.Page.GotoAsync(link);
            await late.Sees(late.Heading("Este enlace ya no sirve"));
            await late.At("invitation-over");
            Assert.Empty(late.Barriers);
        }

        await admin.Page.ReloadAsync();
        await Choose(admin, "Eva Soler", "Traspasar sus personas");
        var dialog = admin.Dialog("Traspasar las personas de Eva Soler");
        await dialog.GetByLabel("¿A quién?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await admin.At("administration-transfer");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Traspasar", Exact = true }).ClickAsync();
        var mine = admin.Page.GetByRole(AriaRole.Navigation, new() { Name = "Mis personas" });
        await admin.Sees(mine.GetByRole(AriaRole.Link, new() { NameRegex = new("Carmen Ruiz") }));
        await Assertions.Expect(eva.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Carmen Ruiz") })).ToHaveCountAsync(0);

        await Choose(admin, "Eva Soler", "Desactivar");
        await eva.Sees(eva.Dialog("Tu sesión ha terminado")); // Without her touching anything.
        await admin.Sees(admin.Button("Deshacer"));
        await admin.Page.GetByRole(AriaRole.Tab, new() { Name = "Registro" }).ClickAsync();
        await admin.Sees(admin.Text("desactivó la cuenta de Eva Soler"));
        await admin.Sees(admin.Text("traspasó las personas de Eva Soler a Equipo de acogida"));
        await admin.At("administration-audit");

        Assert.True(admin.Barriers.Count + eva.Barriers.Count == 0, string.Join('\n', admin.Barriers.Concat(eva.Barriers)));
        Assert.Empty(admin.Failures);
        Assert.Empty(eva.Failures);
    }

    [Fact]
    public async Task I_change_my_name_and_password_and_end_the_session_of_another_device()
    {
        await using var admin = await stage.Sit();
        await OpenAdministration(admin);
        await using var here = await ComeIn(await Invite(admin, "Luz Prat"));
        await using var there = await stage.SitDown(390, 844);
        await there.LogIn("luz.prat@example.org", Password);

        await here.Button("Mi perfil").ClickAsync();
        await here.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Ver mi perfil" }).ClickAsync();
        await here.Sees(here.Button("Cerrar todas las demás"));
        await here.At("profile-page", dark: true);
        await here.Page.GetByLabel("Nombre y apellidos").FillAsync("Luz Prat Vidal");
        await here.Page.Keyboard.PressAsync("Enter");
        await there.Button("Mi perfil").ClickAsync();
        await there.Sees(there.Text("Luz Prat Vidal")); // On the other device too.
        await there.Page.Keyboard.PressAsync("Escape");

        await here.Page.GetByLabel("Contraseña actual").FillAsync("no es esta");
        await here.Page.GetByLabel("Contraseña nueva").FillAsync("corta");
        await here.Button("Cambiar la contraseña").ClickAsync();
        await here.Sees(here.Text("Le faltan letras"));
        await here.Page.GetByLabel("Contraseña nueva").FillAsync("otra frase larga y mía");
        await here.Page.Keyboard.PressAsync("Enter");
        await here.Sees(here.Text("La contraseña actual no es esa"));
        await here.At("profile-password-wrong");
        await here.Page.GetByLabel("Contraseña actual").FillAsync(Password);
        await here.Button("Cambiar la contraseña").ClickAsync();
        await here.Sees(here.Text("Solo has entrado aquí."));
        await there.Sees(there.Dialog("Tu sesión ha terminado"));
        await there.At("session-ended");

        Assert.True(here.Barriers.Count == 0, string.Join('\n', here.Barriers));
        Assert.Empty(here.Failures);
    }

    [Fact]
    public async Task I_end_the_session_of_one_other_device_and_then_all_but_this_one()
    {
        await using var admin = await stage.Sit();
        await OpenAdministration(admin);
        await using var here = await ComeIn(await Invite(admin, "Rosa Mas"));
        await using var tablet = await stage.SitDown();
        await tablet.LogIn("rosa.mas@example.org", Password);
        await here.Button("Mi perfil").ClickAsync();
        await here.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Ver mi perfil" }).ClickAsync();
        var sessions = here.Page.GetByRole(AriaRole.Region, new() { Name = "Mis sesiones" });
        await sessions.GetByRole(AriaRole.Button, new() { NameRegex = new("^Cerrar la sesión de ") }).ClickAsync();
        await here.Sees(here.Text("Sesión cerrada"));
        await tablet.Sees(tablet.Dialog("Tu sesión ha terminado"));
        await here.Sees(here.Text("Solo has entrado aquí."));

        await using var phone = await stage.SitDown(390, 844);
        await phone.LogIn("rosa.mas@example.org", Password);
        await using var laptop = await stage.SitDown();
        await laptop.LogIn("rosa.mas@example.org", Password);
        await here.Page.ReloadAsync();
        await Assertions.Expect(sessions.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await sessions.GetByRole(AriaRole.Button, new() { Name = "Cerrar todas las demás" }).ClickAsync();
        await here.Sees(here.Text("Solo has entrado aquí."));
        foreach (var other in new[] { phone, laptop }) await other.Sees(other.Dialog("Tu sesión ha terminado"));
        Assert.Empty(here.Failures);
    }

    [Fact]
    public async Task Who_holds_no_interviews_has_a_place_to_start_and_permissions_change()
    {
        await using var admin = await stage.Sit();
        await OpenAdministration(admin);
        await admin.Button("Invitar").ClickAsync();
        var dialog = admin.Dialog("Invitar a alguien del equipo");
        await dialog.GetByLabel("Entrevistas").UncheckAsync();
        await dialog.GetByLabel("Administración").CheckAsync();
        await using var nuria = await ComeIn(await Invite(admin, "Nuria Vila"), "Tu cuenta no lleva entrevistas");
        await nuria.At("home-staff");
        await nuria.Page.GetByRole(AriaRole.Link, new() { Name = "Administración" }).ClickAsync();
        await nuria.Sees(nuria.Text("equipo@portal.local"));

        await Choose(nuria, "Nuria Vila", "Cambiar sus permisos");
        var roles = nuria.Dialog("Permisos de Nuria Vila");
        await roles.GetByLabel("Administración").UncheckAsync();
        await roles.GetByLabel("Operación").CheckAsync();
        await roles.GetByRole(AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();
        await nuria.Sees(nuria.Text("No puedes quitarte a ti el permiso de administración."));
        await nuria.At("administration-roles");
        await roles.GetByLabel("Administración").CheckAsync();
        await roles.GetByRole(AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();
        await nuria.Sees(nuria.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Nuria Vila" }).GetByText("Operación"));

        Assert.True(nuria.Barriers.Count == 0, string.Join('\n', nuria.Barriers));
        Assert.Empty(nuria.Failures);
    }

    private static async Task OpenAdministration(Seat admin)
    {
        await admin.Button("Mi perfil").ClickAsync();
        await admin.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Administración" }).ClickAsync();
        await admin.Sees(admin.Button("Invitar"));
        await admin.Sees(admin.Text("equipo@portal.local"));
    }

    /// <summary>Invites and answers the link.</summary>
    private static async Task<string> Invite(Seat admin, string name, bool look = false)
    {
        var dialog = admin.Dialog("Invitar a alguien del equipo");
        if (!await dialog.IsVisibleAsync())
            await admin.Button("Invitar").ClickAsync();
        await dialog.GetByLabel("Nombre y apellidos").FillAsync(name);
        await dialog.GetByLabel("Correo electrónico").FillAsync($"{name.ToLowerInvariant().Replace(' ', '.')}@example.org");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Crear la invitación" }).ClickAsync();
        var made = admin.Dialog($"Enlace para {name}");
        await admin.Sees(made);
        if (look)
            await admin.At("administration-link");
        var link = await made.GetByLabel("Enlace", new() { Exact = true }).InputValueAsync();
        await made.GetByRole(AriaRole.Button, new() { Name = "Hecho" }).ClickAsync();
        return link;
    }

    /// <summary>Sets the password by a link and comes in with it.</summary>
    private async Task<Seat> ComeIn(string link, string place = "Todavía no acompañas a nadie", bool look = false)
    {
        var seat = await stage.SitDown();
        await seat.Page.GotoAsync(link);
        await seat.Sees(seat.Heading("Pon tu contraseña"));
        if (look)
            await seat.At("invitation");
        await seat.Page.GetByLabel("Contraseña", new() { Exact = true }).FillAsync(Password);
        await seat.Button("Guardar y entrar").ClickAsync();
        await seat.Sees(seat.Heading(place));
        Assert.DoesNotContain("#", seat.Page.Url);
        return seat;
    }

    private static async Task Choose(Seat admin, string name, string what)
    {
        await admin.Button($"Opciones de {name}").ClickAsync();
        await admin.Page.GetByRole(AriaRole.Menuitem, new() { Name = what }).ClickAsync();
    }
}
