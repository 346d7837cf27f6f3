using System.Net;
using System.Net.Http.Json;

namespace Portal.Tests.Web.Accounts;

[Collection(SharedPortal.Name)]
public sealed class InvitationTests(PortalApp app)
{
    private readonly string _email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task An_invited_person_sets_her_password_once_and_comes_in()
    {
        var admin = await app.Admin();
        var made = await admin.Invite($" {_email.ToUpperInvariant()} ", "interviewer", "coordinator");
        Assert.Equal("invited", made["account"]!["status"]!.GetValue<string>());
        var token = made.Token();
        var anybody = app.Anonymous();
        Assert.Equal((401, "unauthenticated"), await anybody.LogIn(_email, Team.NewPassword).Problem());

        var read = await (await anybody.Read(token)).Node();
        Assert.Equal(("Eva", _email), (read["name"]!.GetValue<string>(), read["email"]!.GetValue<string>()));
        Assert.Equal((400, "invalid"), await anybody.Accept(token, "corta").Problem());
        Assert.Equal(HttpStatusCode.OK, (await anybody.Accept(token)).StatusCode);
        Assert.Equal((404, "notFound"), await anybody.Accept(token, "una tercera contraseña").Problem());
        Assert.Equal((404, "notFound"), await anybody.Read(token).Problem());

        var session = await (await anybody.LogIn(_email, Team.NewPassword)).Node();
        Assert.Equal(["interviewer", "coordinator"], session["roles"]!.AsArray().Select(role => role!.GetValue<string>()));
        Assert.Equal("active", (await admin.Account(_email))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Only_the_newest_link_is_good()
    {
        var admin = await app.Admin();
        var first = await admin.Invite(_email, "interviewer");
        var second = await admin.Invite(_email, "operator");
        Assert.Equal(first["account"]!.Id(), second["account"]!.Id());
        var third = await (await admin.PostAsync($"/api/administration/accounts/{first["account"]!.Id()}/link", null)).Node();
        var anybody = app.Anonymous();
        Assert.Equal((404, "notFound"), await anybody.Accept(first.Token()).Problem());
        Assert.Equal((404, "notFound"), await anybody.Accept(second.Token()).Problem());
        Assert.Equal(HttpStatusCode.OK, (await anybody.Accept(third.Token())).StatusCode);
        Assert.Equal("operator", (await (await anybody.LogIn(_email, Team.NewPassword)).Node())["roles"]!.AsArray().Single()!.GetValue<string>());
        Assert.Equal((409, "conflict"), await admin.PostAsJsonAsync("/api/administration/accounts", new { name = "Eva", email = _email, roles = new[] { "admin" } }).Problem());
    }

    [Fact]
    public async Task A_link_ends_after_a_week_and_when_the_account_is_disabled()
    {
        await using var own = new PortalApp();
        var email = await own.Account(Roles.Admin);
        var admin = await own.LogIn(email);
        var old = await admin.Invite(_email, "interviewer");
        var disabled = await admin.Invite($"b{_email}", "interviewer");
        (await admin.SetDisabled(disabled["account"]!.Id(), true)).EnsureSuccessStatusCode();
        Assert.Equal((404, "notFound"), await own.Anonymous().Accept(disabled.Token()).Problem());
        Assert.Equal((409, "conflict"), await admin.PostAsync($"/api/administration/accounts/{disabled["account"]!.Id()}/link", null).Problem());

        own.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal((404, "notFound"), await own.Anonymous().Accept(old.Token()).Problem());
    }

    [Fact]
    public async Task A_new_link_for_an_account_in_use_changes_its_password_and_ends_its_sessions()
    {
        var admin = await app.Admin();
        var email = await app.Account();
        var client = await app.LogIn(email);
        var made = await (await admin.PostAsync($"/api/administration/accounts/{(await admin.Account(email)).Id()}/link", null)).Node();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/session")).StatusCode);

        (await app.Anonymous().Accept(made.Token())).EnsureSuccessStatusCode();
        Assert.Equal(401, (await client.GetAsync("/api/session").Problem()).Status);
        Assert.Equal(401, (await app.Anonymous().LogIn(email, PortalApp.Password).Problem()).Status);
        (await app.Anonymous().LogIn(email, Team.NewPassword)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Whoever_has_the_console_gets_a_link_into_an_account_that_nobody_can_get_into()
    {
        await using var first = new PortalApp();
        var email = await first.Account(Roles.Operator);
        await first.LogIn(email);
        await first.Disable(email);
        await using var second = await first.Restarted();
        second.Settings["RescueAccount"] = $" {email.ToUpperInvariant()} ";
        second.Settings["PublicAddress"] = "https://portal.example.org";

        var said = new StringWriter();
        var console = Console.Out;
        Console.SetOut(TextWriter.Synchronized(said)); // Other applications of these tests may speak at the same time.
        var anybody = second.Anonymous();
        Console.SetOut(console);

        var link = new Uri(said.ToString().Split('\n').Single(line => line.Contains("https://portal.example.org/invitacion#", StringComparison.Ordinal)).Trim().Split(' ')[^1]);
        (await anybody.Accept(link.Fragment[1..])).EnsureSuccessStatusCode();
        var session = await (await anybody.LogIn(email, Team.NewPassword)).Node();
        Assert.Equal(["operator", "admin"], session["roles"]!.AsArray().Select(role => role!.GetValue<string>()));
    }

    [Theory]
    [InlineData("", "a@example.org", "interviewer")]
    [InlineData("Eva", "sin arroba", "interviewer")]
    [InlineData("Eva", "a@b@c", "interviewer")]
    [InlineData("Eva", "a b@example.org", "interviewer")]
    [InlineData("Eva", "a@example.org")]
    [InlineData("Eva", "a@example.org", "none")]
    [InlineData("Eva", "a@example.org", "emperor")]
    public async Task An_invitation_that_cannot_be_right_is_refused(string name, string email, params string[] roles) =>
        Assert.Equal((400, "invalid"), await (await app.Admin()).PostAsJsonAsync("/api/administration/accounts", new { name, email, roles }).Problem());

    [Theory]
    [InlineData("""{"token":""}""")]
    [InlineData("""{"token":null}""")]
    [InlineData("""{"token":"not base64url, but just as long as one........"}""")]
    [InlineData("""{"token":3}""")]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("")]
    public async Task What_is_no_token_is_refused(string body)
    {
        foreach (var address in new[] { "/api/invitations/read", "/api/invitations/accept" })
            Assert.Equal((400, "invalid"), await app.Anonymous().PostAsync(address, Malformed.Json(body)).Problem());
    }
}
