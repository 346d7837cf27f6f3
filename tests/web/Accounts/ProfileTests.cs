using System.Net;
using System.Net.Http.Json;

namespace Portal.Tests.Web.Accounts;

[Collection(SharedPortal.Name)]
public sealed class ProfileTests(PortalApp app)
{
    [Fact]
    public async Task My_name_is_what_I_say()
    {
        var client = await app.LogIn(await app.Account(Roles.Operator)); // Whatever the role.
        (await client.PatchAsJsonAsync("/api/profile", new { name = "  Marta Gil " })).EnsureSuccessStatusCode();
        Assert.Equal("Marta Gil", (await (await client.GetAsync("/api/session")).Node())["name"]!.GetValue<string>());
        Assert.Equal((400, "invalid"), await client.PatchAsJsonAsync("/api/profile", new { name = " " }).Problem());
        Assert.Equal((400, "invalid"), await client.PatchAsJsonAsync("/api/profile", new { name = new string('a', 121) }).Problem());
    }

    [Fact]
    public async Task How_the_screens_look_goes_with_me()
    {
        var email = await app.Account();
        var here = await app.LogIn(email);
        Assert.Null((await (await here.GetAsync("/api/session")).Node())["appearance"]);
        (await here.PatchAsJsonAsync("/api/profile", new { appearance = "dark" })).EnsureSuccessStatusCode();
        (await here.PatchAsJsonAsync("/api/profile", new { language = "ca" })).EnsureSuccessStatusCode(); // What is absent stays.
        Assert.Equal("dark", (await (await (await app.LogIn(email)).GetAsync("/api/session")).Node())["appearance"]!.GetValue<string>());
        Assert.Equal((400, "invalid"), await here.PatchAsJsonAsync("/api/profile", new { appearance = "rosa" }).Problem());
    }

    [Fact]
    public async Task A_new_password_needs_the_old_one_and_ends_every_other_session()
    {
        var email = await app.Account();
        var here = await app.LogIn(email);
        var there = await app.LogIn(email);
        var (hub, ended) = await app.Connect(there);
        await using var mine = app.Hub(here);
        await mine.StartAsync();
        await using (hub)
        {
            Assert.Equal((400, "invalid"), await Change("no es esta contraseña", Team.NewPassword).Problem());
            Assert.Equal((400, "invalid"), await Change(PortalApp.Password, "corta").Problem());
            Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/api/session")).StatusCode);
            Assert.Equal(HttpStatusCode.NoContent, (await Change(PortalApp.Password, Team.NewPassword)).StatusCode);
            await ended;
        }
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/api/session")).StatusCode);
        Assert.Equal(401, (await there.GetAsync("/api/session").Problem()).Status);
        Assert.Equal(Microsoft.AspNetCore.SignalR.Client.HubConnectionState.Connected, mine.State);
        Assert.Equal(401, (await app.Anonymous().LogIn(email, PortalApp.Password).Problem()).Status);
        (await app.Anonymous().LogIn(email, Team.NewPassword)).EnsureSuccessStatusCode();

        Task<HttpResponseMessage> Change(string oldPassword, string newPassword) => here.PutAsJsonAsync("/api/profile/password", new { oldPassword, newPassword });
    }

    [Fact]
    public async Task The_old_password_is_not_guessed_for_ever()
    {
        var client = await app.Interviewer();
        for (var i = 0; i < 5; i++)
            Assert.Equal(400, (await Change().Problem()).Status);
        Assert.Equal((429, "tooMany"), await Change().Problem());

        Task<HttpResponseMessage> Change() => client.PutAsJsonAsync("/api/profile/password", new { oldPassword = "no es esta", newPassword = Team.NewPassword });
    }

    [Fact]
    public async Task I_see_my_sessions_and_end_one_or_all_the_others()
    {
        var email = await app.Account();
        var here = await app.LogIn(email);
        var phone = app.Anonymous();
        phone.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0");
        (await phone.LogIn(email, PortalApp.Password)).EnsureSuccessStatusCode();
        var third = await app.LogIn(email);
        var (hub, ended) = await app.Connect(third);
        await using var open = hub;

        var lines = await Sessions();
        Assert.Equal([true, false, false], lines.Select(line => line["current"]!.GetValue<bool>()));
        var phones = Assert.Single(lines, line => line["device"]?.GetValue<string>() == "Firefox · Android");
        Assert.Equal((409, "conflict"), await here.DeleteAsync($"/api/profile/sessions/{lines[0].Id()}").Problem());
        Assert.Equal((404, "notFound"), await here.DeleteAsync($"/api/profile/sessions/{Guid.NewGuid()}").Problem());

        Assert.Equal(HttpStatusCode.NoContent, (await here.DeleteAsync($"/api/profile/sessions/{phones.Id()}")).StatusCode);
        Assert.Equal(2, (await Sessions()).Count);
        Assert.Equal(HttpStatusCode.NoContent, (await here.DeleteAsync("/api/profile/sessions")).StatusCode);
        await ended;
        Assert.True(Assert.Single(await Sessions())["current"]!.GetValue<bool>());
        Assert.Equal(401, (await third.GetAsync("/api/session").Problem()).Status);

        async Task<List<System.Text.Json.Nodes.JsonNode>> Sessions() =>
            [.. (await (await here.GetAsync("/api/profile/sessions")).Node()).AsArray().Select(one => one!)];
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var mine = await app.Interviewer();
        var other = await app.Interviewer();
        var theirs = (await (await other.GetAsync("/api/profile/sessions")).Node()).AsArray().Single()!.Id();
        Assert.Equal((404, "notFound"), await mine.DeleteAsync($"/api/profile/sessions/{theirs}").Problem());
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/api/session")).StatusCode);
    }
}
