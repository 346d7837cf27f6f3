using Microsoft.Playwright;
using Portal.Tests.Browser.Running;

namespace Portal.Tests.Browser;

public sealed class LoginTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Fact]
    public async Task A_wrong_password_says_so_and_keeps_the_email()
    {
        await using var seat = await stage.SitDown();
        await seat.Page.GotoAsync("/");
        await seat.Page.GetByLabel("Correo electrónico").FillAsync(stage.Portal.Email);
        await seat.Page.GetByLabel("Contraseña", new() { Exact = true }).FillAsync("no-es-esta");
        await seat.Button("Entrar").ClickAsync();

        await seat.Sees(seat.Page.GetByRole(AriaRole.Alert).GetByText("El correo o la contraseña no coinciden"));
        await Assertions.Expect(seat.Page.GetByLabel("Correo electrónico")).ToHaveValueAsync(stage.Portal.Email);
    }

    [Fact]
    public async Task Leaving_ends_the_session_on_the_server_too()
    {
        await using var seat = await stage.SitDown();
        await seat.LogIn(stage.Portal.Email, stage.Portal.Password);
        var cookies = await seat.Page.Context.CookiesAsync();
        await seat.Button("Mi perfil").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Salir" }).ClickAsync();
        await seat.Sees(seat.Heading("Entra en tu portal"));

        await seat.Page.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
        }));
        var answer = await seat.Page.APIRequest.GetAsync("/api/session");
        Assert.Equal(401, answer.Status);
    }

    [Fact]
    public async Task An_address_of_somebody_elses_says_that_nothing_is_there()
    {
        await using var seat = await stage.Sit();
        await seat.Page.GotoAsync($"/personas/{Guid.NewGuid()}");
        await seat.Sees(seat.Heading("Aquí no hay nada"));
    }
}
