using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR.Client;
using Portal.Identity;

namespace Portal.Tests.Web;

[Collection(SharedPortal.Name)]
public sealed class SessionTests(PortalApp app)
{
    [Fact]
    public async Task A_browser_gets_a_cookie_no_script_can_read_and_no_token()
    {
        var client = app.Anonymous();
        var answer = await client.PostAsJsonAsync("/api/session", new { email = await app.Account(), password = PortalApp.Password });
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("portal_session=", cookie);
        foreach (var attribute in new[] { "httponly", "samesite=strict", "path=/" })
            Assert.Contains(attribute, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Null((await answer.Node())["token"]);

        client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal("Marta", (await (await client.GetAsync("/api/session")).Node())["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Leaving_ends_the_session_on_the_server()
    {
        var client = await app.Interviewer();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/session")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("/api/session")).StatusCode);
        Assert.Equal((401, "unauthenticated"), await client.GetAsync("/api/session").Problem());
    }

    [Fact]
    public async Task The_language_is_none_until_it_is_chosen_then_every_open_browser_hears_of_it()
    {
        var client = await app.Interviewer();
        Assert.Equal("", (await (await client.GetAsync("/api/session")).Node())["language"]!.GetValue<string>());
        var heard = new TaskCompletionSource();
        await using var hub = app.Hub(client);
        hub.On<CaseloadTests.Change>("changed", change =>
        {
            if (change.kind == "profile")
                heard.TrySetResult();
        });
        await hub.StartAsync();
        var changed = await (await client.PatchAsJsonAsync("/api/profile", new { language = "ca" })).Node();
        Assert.Equal(("Marta", "ca"), (changed["name"]!.GetValue<string>(), changed["language"]!.GetValue<string>()));
        await heard.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal("ca", (await (await client.GetAsync("/api/session")).Node())["language"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"language":"fr"}""")]
    [InlineData("""{"language":""}""")]
    [InlineData("""{"name":" "}""")]
    [InlineData("""{"name":3}""")]
    public async Task A_profile_that_cannot_be_is_refused(string body)
    {
        var client = await app.Interviewer();
        Assert.Equal((400, "invalid"), await client.PatchAsync("/api/profile", new StringContent(body, null, "application/json")).Problem());
    }

    [Fact]
    public async Task A_token_in_the_address_is_no_token()
    {
        var client = await app.Interviewer();
        var token = client.DefaultRequestHeaders.Authorization!.Parameter;
        var other = app.Anonymous();
        Assert.Equal(401, (await other.GetAsync($"/api/session?access_token={token}").Problem()).Status);
        Assert.Equal(401, (await other.PostAsync($"/hub/negotiate?negotiateVersion=1&access_token={token}", null).Problem()).Status);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_disabled_account_are_answered_alike()
    {
        var email = await app.Account();
        var disabled = await app.Account();
        await app.LogIn(disabled);
        await app.Disable(disabled);
        var answers = new List<string>();
        foreach (var (who, password) in new[] { (email, "otra contraseña larga"), (email, ""), ("nadie@example.org", "otra contraseña larga"), (disabled, PortalApp.Password) })
        {
            var answer = await app.Anonymous().PostAsJsonAsync("/api/session", new { email = who, password });
            answers.Add($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
        Assert.Single(answers.Distinct());
        Assert.StartsWith("401", answers[0]);
    }

    [Fact]
    public async Task After_five_mistakes_even_the_right_password_must_wait()
    {
        var email = await app.Account();
        var client = app.Anonymous();
        for (var i = 0; i < 5; i++)
            Assert.Equal(401, (await client.PostAsJsonAsync("/api/session", new { email, password = $"no es esta {i}" }).Problem()).Status);
        Assert.Equal((429, "tooMany"), await client.PostAsJsonAsync("/api/session", new { email, password = PortalApp.Password }).Problem());
        app.Clock.Advance(TimeSpan.FromSeconds(6));
        await app.LogIn(email);
    }

    [Fact]
    public async Task One_address_may_not_try_for_ever()
    {
        await using var strict = new PortalApp { LoginsPerMinute = 3 };
        var client = strict.Anonymous();
        for (var i = 0; i < 3; i++)
            Assert.Equal(401, (await client.PostAsJsonAsync("/api/session", new { email = $"{i}@example.org", password = "no es esta" }).Problem()).Status);
        Assert.Equal((429, "tooMany"), await client.PostAsJsonAsync("/api/session", new { email = "4@example.org", password = "no es esta" }).Problem());
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_in_rest_and_within_five_seconds_on_an_open_connection()
    {
        var email = await app.Account();
        var client = await app.LogIn(email);
        var talk = await client.Talk(await client.AddWithConsent());
        await using var hub = app.Hub(client);
        await hub.StartAsync();
        await hub.InvokeAsync<JsonNode>("Attach", talk);
        await app.Disable(email);
        Assert.Equal(401, (await client.GetAsync("/api/caseload").Problem()).Status);
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAnyAsync<Exception>(() => hub.InvokeAsync<JsonNode>("Attach", talk));
    }

    [Fact]
    public async Task A_session_nobody_uses_for_twelve_hours_is_over_and_no_session_outlives_a_week()
    {
        await using var own = new PortalApp();
        var used = await own.Interviewer();
        var forgotten = await own.Interviewer();
        for (var hours = 0; hours < 7 * 24 - 6; hours += 6)
        {
            own.Clock.Advance(TimeSpan.FromHours(6));
            Assert.Equal(HttpStatusCode.OK, (await used.GetAsync("/api/session")).StatusCode);
            if (hours == 6)
                Assert.Equal(401, (await forgotten.GetAsync("/api/session").Problem()).Status);
        }
        own.Clock.Advance(TimeSpan.FromHours(6));
        Assert.Equal(401, (await used.GetAsync("/api/session").Problem()).Status);
    }

    [Fact]
    public async Task The_first_account_is_told_at_each_start_until_somebody_came_in_with_it()
    {
        await using var own = new PortalApp();
        own.Anonymous();
        var installation = own.Grains.GetGrain<IInstallationGrain>(0);
        var first = await installation.FirstAccount(); // The start of the program has told it, perhaps to nobody.
        Assert.NotNull(first);
        await using var second = await own.Restarted();
        var client = second.Anonymous();
        Assert.Equal(first, await second.Grains.GetGrain<IInstallationGrain>(0).FirstAccount());

        (await client.PostAsJsonAsync("/api/session", new { email = first.Email, password = first.Password })).EnsureSuccessStatusCode();
        Assert.Null(await second.Grains.GetGrain<IInstallationGrain>(0).FirstAccount());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task What_another_site_makes_a_browser_send_is_refused(string header, string value)
    {
        var client = await app.Interviewer();
        client.DefaultRequestHeaders.Add(header, value);
        Assert.Equal((403, "forbidden"), await client.PutAsJsonAsync($"/api/interviewees/{Guid.NewGuid()}", new { name = "Ana" }).Problem());
        Assert.Equal((403, "forbidden"), await client.PostAsync("/hub/negotiate?negotiateVersion=1", null).Problem());
        Assert.Equal((403, "forbidden"), await client.GetAsync("/hub").Problem());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/session")).StatusCode);
    }

    [Fact]
    public async Task Our_own_pages_may_send()
    {
        var client = await app.Interviewer();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        client.DefaultRequestHeaders.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await client.Add();
    }

    [Fact]
    public async Task Pages_carry_the_headers_that_bind_the_browser()
    {
        var answer = await app.Anonymous().GetAsync("/health/live");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-eval", policy);
        Assert.Contains("script-src 'self';", policy);
        Assert.Contains("microphone=self", Assert.Single(answer.Headers.GetValues("Permissions-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }
}
