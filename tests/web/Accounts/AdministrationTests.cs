using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.SignalR.Client;

namespace Portal.Tests.Web.Accounts;

[Collection(SharedPortal.Name)]
public sealed class AdministrationTests(PortalApp app)
{
    [Fact]
    public async Task A_disabled_account_is_out_at_once_in_rest_and_on_an_open_connection_and_stays_out_when_it_is_enabled_again()
    {
        var admin = await app.Admin();
        var email = await app.Account();
        var client = await app.LogIn(email);
        var id = (await admin.Account(email)).Id();
        var (hub, ended) = await app.Connect(client);
        await using (hub)
        {
            (await admin.SetDisabled(id, true)).EnsureSuccessStatusCode();
            await ended; // Nobody called anything over it, and no clock moved.
        }
        Assert.Equal(401, (await client.GetAsync("/api/caseload").Problem()).Status);
        Assert.Equal(401, (await app.Anonymous().LogIn(email, PortalApp.Password).Problem()).Status);

        (await admin.SetDisabled(id, false)).EnsureSuccessStatusCode();
        Assert.Equal(401, (await client.GetAsync("/api/caseload").Problem()).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.LogIn(email)).GetAsync("/api/caseload")).StatusCode);
    }

    [Fact]
    public async Task A_role_that_is_taken_is_gone_at_once()
    {
        var admin = await app.Admin();
        var email = await app.Account(Roles.Interviewer | Roles.Admin);
        var client = await app.LogIn(email);
        var (hub, ended) = await app.Connect(client);
        await using (hub)
        {
            await (await admin.SetRoles((await admin.Account(email)).Id(), "coordinator")).Node();
            await ended;
        }
        Assert.Equal(403, (await client.GetAsync("/api/caseload").Problem()).Status);
        Assert.Equal(403, (await client.GetAsync("/api/administration/accounts").Problem()).Status);
        Assert.Equal("coordinator", (await (await client.GetAsync("/api/session")).Node())["roles"]!.AsArray().Single()!.GetValue<string>());
    }

    [Fact]
    public async Task Whatever_two_administrators_do_to_each_other_at_once_one_is_left()
    {
        await using var own = new PortalApp();
        var emails = new[] { await own.Account(Roles.Admin), await own.Account(Roles.Admin) };
        var admins = new[] { await own.LogIn(emails[0]), await own.LogIn(emails[1]) };
        var ids = new[] { (await admins[0].Account(emails[0])).Id(), (await admins[0].Account(emails[1])).Id() };
        var first = (await admins[0].Account("equipo@portal.local")).Id();
        (await admins[0].SetDisabled(first, true)).EnsureSuccessStatusCode();

        var answers = await Task.WhenAll(admins[0].SetRoles(ids[1], "interviewer"), admins[1].SetDisabled(ids[0], true));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        Assert.Single(await Task.WhenAll(admins.Select(async one => (await one.GetAsync("/api/administration/accounts")).StatusCode)), HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_takes_her_own_role_of_administrator_or_disables_herself()
    {
        var email = await app.Account(Roles.Admin);
        var admin = await app.LogIn(email);
        var id = (await admin.Account(email)).Id();
        Assert.Equal((409, "conflict"), await admin.SetRoles(id, "interviewer").Problem());
        Assert.Equal((409, "conflict"), await admin.SetDisabled(id, true).Problem());
        (await admin.SetRoles(id, "interviewer", "admin")).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task The_audit_tells_who_did_what_by_ids_only()
    {
        var adminEmail = await app.Account(Roles.Admin);
        var admin = await app.LogIn(adminEmail);
        var email = $"{Guid.NewGuid():N}@example.org";
        var made = await admin.Invite(email, "interviewer");
        var id = made["account"]!.Id();
        (await app.Anonymous().Accept(made.Token())).EnsureSuccessStatusCode();
        (await admin.SetRoles(id, "operator")).EnsureSuccessStatusCode();
        (await admin.SetRoles(id, "operator")).EnsureSuccessStatusCode(); // Nothing was changed: nothing is told.
        (await admin.SetDisabled(id, true)).EnsureSuccessStatusCode();

        var text = await (await admin.GetAsync("/api/administration/audit")).Node();
        var entries = text.AsArray().Where(one => one!["subjectId"]!.GetValue<Guid>() == id).Select(one => one!).ToList();
        Assert.Equal(["disabled", "rolesChanged", "accepted", "invited"], entries.Select(one => one["action"]!.GetValue<string>()));
        var me = (await admin.Account(adminEmail)).Id();
        Assert.Equal([me, me, id, me], entries.Select(one => one["actorId"]!.GetValue<Guid>()));
        Assert.DoesNotContain("example.org", text.ToJsonString());
        Assert.DoesNotContain("Eva", text.ToJsonString());
    }

    [Fact]
    public async Task A_caseload_goes_to_somebody_who_holds_interviews_and_every_open_browser_hears_of_it()
    {
        var admin = await app.Admin();
        var fromEmail = await app.Account();
        var toEmail = await app.Account();
        var from = await app.LogIn(fromEmail);
        var to = await app.LogIn(toEmail);
        var person = await from.AddWithConsent();
        var talk = await from.Talk(person);
        (await from.PostAsJsonAsync($"/api/conversations/{talk}/finish", new { })).EnsureSuccessStatusCode();
        var ids = (From: (await admin.Account(fromEmail)).Id(), To: (await admin.Account(toEmail)).Id());
        var idle = await app.AdoptedAccount(Roles.Operator);

        Assert.Equal((400, "invalid"), await Transfer(ids.From, ids.From).Problem());
        Assert.Equal((404, "notFound"), await Transfer(ids.From, Guid.NewGuid()).Problem());
        Assert.Equal((409, "conflict"), await Transfer(ids.From, idle).Problem());

        using var heard = new SemaphoreSlim(0);
        await using var hub = app.Hub(from);
        hub.On<CaseloadTests.Change>("changed", change =>
        {
            if (change.kind == "caseload" && change.id == person.ToString())
                heard.Release();
        });
        await hub.StartAsync();
        Assert.Equal(1, (await admin.Account(fromEmail))["people"]!.GetValue<int>());
        (await Transfer(ids.From, ids.To)).EnsureSuccessStatusCode();
        // The end of the talk changes the list, too: a browser reads it again each time it is told.
        do Assert.True(await heard.WaitAsync(TimeSpan.FromSeconds(20)));
        while ((await (await from.GetAsync("/api/caseload")).Node()).AsArray().Count > 0);

        Assert.Equal(person, Assert.Single((await (await to.GetAsync("/api/caseload")).Node()).AsArray())!["id"]!.GetValue<Guid>());
        Assert.Equal((404, "notFound"), await from.GetAsync($"/api/interviewees/{person}").Problem());
        Assert.Equal((404, "notFound"), await from.GetAsync($"/api/interviewees/{person}/ficha").Problem());
        Assert.Equal(HttpStatusCode.OK, (await to.GetAsync($"/api/interviewees/{person}/ficha")).StatusCode);

        Task<HttpResponseMessage> Transfer(Guid of, Guid heir) => admin.PostAsJsonAsync($"/api/administration/accounts/{of}/transfer", new { to = heir });
    }
}
