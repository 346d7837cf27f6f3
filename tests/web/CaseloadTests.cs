using System.Net.Http.Json;
using Microsoft.AspNetCore.SignalR.Client;

namespace Portal.Tests.Web;

[Collection(SharedPortal.Name)]
public sealed class CaseloadTests(PortalApp app)
{
    [Fact]
    public async Task A_person_is_added_once_however_often_it_is_asked()
    {
        var client = await app.Interviewer();
        var id = await client.Add("Ana");
        var again = await (await client.PutAsJsonAsync($"/api/interviewees/{id}", new { name = "Otra" })).Node();
        Assert.Equal("Ana", again["details"]!["name"]!.GetValue<string>());
        var line = Assert.Single((await (await client.GetAsync("/api/caseload")).Node()).AsArray())!;
        Assert.Equal(id, line["id"]!.GetValue<Guid>());
        Assert.True(line["questions"]!.GetValue<int>() > 0);
        Assert.Equal(0, line["answered"]!.GetValue<int>());
    }

    [Fact]
    public async Task Changed_details_show_in_the_caseload()
    {
        var client = await app.Interviewer();
        var id = await client.Add("Ana");
        await (await client.PatchAsJsonAsync($"/api/interviewees/{id}", new { name = " Ana María ", email = "ana@example.org", phone = "" })).Node();
        var line = Assert.Single((await (await client.GetAsync("/api/caseload")).Node()).AsArray())!;
        Assert.Equal("Ana María", line["name"]!.GetValue<string>());
        var details = (await (await client.GetAsync($"/api/interviewees/{id}")).Node())["details"]!;
        Assert.Equal("ana@example.org", details["email"]!.GetValue<string>());
        Assert.Null(details["phone"]);
    }

    [Fact]
    public async Task Who_is_archived_stays_with_everything_and_keeps_her_place_by_date()
    {
        var client = await app.Interviewer();
        var id = await client.AddWithConsent();
        var before = Assert.Single((await (await client.GetAsync("/api/caseload")).Node()).AsArray())!;
        Assert.False(before["archived"]!.GetValue<bool>());

        for (var twice = 0; twice < 2; twice++)
            Assert.True((await (await client.PutAsJsonAsync($"/api/interviewees/{id}/archived", new { archived = true })).Node())["archived"]!.GetValue<bool>());
        var after = Assert.Single((await (await client.GetAsync("/api/caseload")).Node()).AsArray())!;
        Assert.True(after["archived"]!.GetValue<bool>());
        Assert.Equal(before["lastInteraction"]!.GetValue<string>(), after["lastInteraction"]!.GetValue<string>());

        await client.Talk(id); // Who is talked to again is needed again.
        Assert.False(Assert.Single((await (await client.GetAsync("/api/caseload")).Node()).AsArray())!["archived"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("""{"name":""}""")]
    [InlineData("""{"name":"Ana","email":"sin arroba"}""")]
    [InlineData("""{"name":"Ana","phone":"ninguno"}""")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"email":"ana@example.org"}""")]
    [InlineData("""{"name":3}""")]
    [InlineData("""{"name":"Ana""")]
    [InlineData("""[]""")]
    [InlineData("")]
    public async Task Details_that_cannot_be_right_are_refused_with_a_sentence(string body)
    {
        var client = await app.Interviewer();
        var json = new StringContent(body, null, "application/json");
        Assert.Equal((400, "invalid"), await client.PutAsync($"/api/interviewees/{Guid.NewGuid()}", json).Problem());
    }

    [Fact]
    public async Task Consent_comes_before_recording()
    {
        var client = await app.Interviewer();
        var person = await client.Add();
        var talk = Guid.NewGuid();
        Assert.Equal((409, "consentRequired"), await client.PutAsJsonAsync($"/api/conversations/{talk}", Person.Opening(person)).Problem());
        Assert.Equal((400, "invalid"), await client.PostAsJsonAsync($"/api/interviewees/{person}/consent", new { textVersion = "1999-01" }).Problem());
        Assert.Equal((400, "invalid"), await client.PostAsJsonAsync($"/api/interviewees/{person}/consent", new { textVersion = "2026-12", language = "fr" }).Problem());
        var given = await (await client.PostAsJsonAsync($"/api/interviewees/{person}/consent", new { textVersion = "2026-12", language = "ca" })).Node();
        Assert.Equal("ca", given["consent"]!["language"]!.GetValue<string>());
        var again = await (await client.PostAsJsonAsync($"/api/interviewees/{person}/consent", new { textVersion = "2026-12" })).Node();
        Assert.Equal(given["consent"]!["givenAt"]!.GetValue<string>(), again["consent"]!["givenAt"]!.GetValue<string>());
        await (await client.PutAsJsonAsync($"/api/conversations/{talk}", Person.Opening(person))).Node();
        var line = Assert.Single((await (await client.GetAsync($"/api/interviewees/{person}/conversations")).Node()).AsArray())!;
        Assert.Equal(talk, line["id"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task An_answer_written_by_hand_counts_and_keeps_its_history()
    {
        var client = await app.Interviewer();
        var person = await client.Add();
        await (await client.PutAsJsonAsync($"/api/interviewees/{person}/ficha/q1", new { state = "answered", text = "Sí" })).Node();
        var ficha = await (await client.PutAsJsonAsync($"/api/interviewees/{person}/ficha/q1", new { state = "declined" })).Node();
        var item = ficha["items"]!.AsArray().Single(one => one!["questionId"]!.GetValue<string>() == "q1")!;
        Assert.Equal("declined", item["current"]!["state"]!.GetValue<string>());
        Assert.Equal("Sí", item["history"]![0]!["answer"]!["text"]!.GetValue<string>());
        var line = Assert.Single((await (await client.GetAsync("/api/caseload")).Node()).AsArray())!;
        Assert.Equal(1, line["answered"]!.GetValue<int>());
        Assert.Equal((404, "notFound"), await client.PutAsJsonAsync($"/api/interviewees/{person}/ficha/nada", new { state = "declined" }).Problem());
        Assert.Equal((400, "invalid"), await client.PutAsJsonAsync($"/api/interviewees/{person}/ficha/q1", new { state = "answered" }).Problem());
        Assert.Equal((400, "invalid"), await client.PutAsJsonAsync($"/api/interviewees/{person}/ficha/q1", new { state = "asked" }).Problem());
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Every_open_browser_hears_that_the_caseload_changed(bool messagePack)
    {
        var client = await app.Interviewer();
        var heard = new TaskCompletionSource<Guid>();
        await using var hub = app.Hub(client, messagePack);
        hub.On<Change>("changed", change =>
        {
            if (change.kind == "caseload")
                heard.TrySetResult(Guid.Parse(change.id));
        });
        await hub.StartAsync();
        var person = await client.Add();
        Assert.Equal(person, await heard.Task.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    /// <summary>As it travels: camelCase in both protocols.</summary>
#pragma warning disable IDE1006 // The names are those on the wire.
    public sealed record Change(string kind, string id);
#pragma warning restore IDE1006
}
