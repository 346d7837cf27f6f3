using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Portal.Tests.Web;

/// <summary>Questionnaires in the hands of a coordinator: drafts, versions, trials.</summary>
public sealed class WorkbenchTests
{
    private const string Draft = "/api/forms/intake/draft";

    [Fact]
    public async Task A_draft_is_prepared_mended_and_published_and_only_new_talks_take_it()
    {
        await using var app = new PortalApp();
        var coordinator = await app.LogIn(await app.Account(Roles.Coordinator));
        var interviewer = await app.Interviewer();
        var person = await interviewer.AddWithConsent();
        var before = await interviewer.Talk(person);

        var draft = await (await coordinator.GetAsync(Draft)).Node();
        Assert.Equal((0, false, 0), (draft["revision"]!.GetValue<int>(), draft["stored"]!.GetValue<bool>(), draft["changes"]!.AsArray().Count));
        var questions = Questions(draft);
        questions.Add(New("q-coche", "¿Tiene coche?"));
        questions[2]!["skipWhen"] = JsonNode.Parse("""{"questionId":"q1","yesNo":false}""");
        var saved = await (await Save(coordinator, draft)).Node();
        Assert.True(saved["stored"]!.GetValue<bool>());
        var problem = Assert.Single(saved["problems"]!.AsArray())!;
        Assert.Equal(("q-coche", "cues"), (problem["questionId"]!.GetValue<string>(), problem["part"]!.GetValue<string>()));
        Assert.Equal((400, "invalid"), await coordinator.PostAsJsonAsync("/api/forms/intake/publish", new { revision = 1 }).Problem());

        Questions(saved)[^1]!["hearing"]!["asks"] = new JsonArray("coche");
        saved = await (await Save(coordinator, saved)).Node();
        Assert.Equal(["questionAdded", "questionChanged"], saved["changes"]!.AsArray().Select(change => change!["kind"]!.GetValue<string>()).Order());
        var line = await (await coordinator.PostAsJsonAsync("/api/forms/intake/publish", new { revision = 2, note = "Por el transporte" })).Node();
        var versions = line["versions"]!.AsArray();
        Assert.Equal([2, 1], versions.Select(version => version!["version"]!.GetValue<int>()));
        Assert.Equal(("Marta", "Por el transporte"), (versions[0]!["publishedBy"]!.GetValue<string>(), versions[0]!["note"]!.GetValue<string>()));

        var after = await interviewer.Talk(person);
        Assert.Equal((1, 2), (await Version(interviewer, before), await Version(interviewer, after)));
        Assert.Equal(17, (await (await interviewer.GetAsync("/api/forms/intake?version=2")).Node())["scopes"]!.AsArray().Sum(scope => scope!["questions"]!.AsArray().Count));
        Assert.Equal(16, (await (await interviewer.GetAsync($"/api/conversations/{before}")).Node())["checklist"]!.AsArray().Count);
        (await interviewer.PostAsJsonAsync($"/api/conversations/{after}/marks", new { questionId = "q1", kind = "answer", text = "No" })).EnsureSuccessStatusCode();
        var asked = await (await interviewer.GetAsync($"/api/conversations/{after}")).Node();
        Assert.Equal("notApplicable", Item(asked, "q3")["state"]!.GetValue<string>());
        Assert.Contains("Nacionalidad", Item(asked, "q3")["reason"]!.GetValue<string>());

        var admin = await app.Admin();
        var entry = (await (await admin.GetAsync("/api/administration/audit")).Node())[0]!;
        Assert.Equal(("formPublished", "intake 2 es"), (entry["action"]!.GetValue<string>(), entry["about"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_second_of_two_coordinators_is_told_and_nothing_is_overwritten()
    {
        await using var app = new PortalApp();
        var one = await app.LogIn(await app.Account(Roles.Coordinator));
        var other = await app.LogIn(await app.Account(Roles.Coordinator));
        var mine = await (await one.GetAsync(Draft)).Node();
        var hers = await (await other.GetAsync(Draft)).Node();
        hers["form"]!["title"] = "La suya";
        await (await Save(other, hers)).Node();
        mine["form"]!["title"] = "La mía";
        Assert.Equal((409, "conflict"), await Save(one, mine).Problem());
        var now = await (await one.GetAsync(Draft)).Node();
        Assert.Equal("La suya", now["form"]!["title"]!.GetValue<string>());
        mine["revision"] = now["revision"]!.GetValue<int>();
        await (await Save(one, mine)).Node(); // On top of it, on purpose.
        Assert.Equal((409, "conflict"), await one.PostAsJsonAsync("/api/forms/intake/publish", new { revision = 1 }).Problem());
        Assert.Equal((409, "conflict"), await one.DeleteAsync($"{Draft}?revision=1").Problem());
        var none = await (await one.DeleteAsync($"{Draft}?revision=2")).Node();
        Assert.Equal((false, "Acogida y valoración"), (none["stored"]!.GetValue<bool>(), none["form"]!["title"]!.GetValue<string>()));
        Assert.Equal((409, "conflict"), await one.PostAsJsonAsync("/api/forms/intake/publish", new { revision = 3 }).Problem());
    }

    [Fact]
    public async Task A_form_that_is_not_there_or_is_too_large_is_refused()
    {
        await using var app = new PortalApp();
        var coordinator = await app.LogIn(await app.Account(Roles.Coordinator));
        Assert.Equal((404, "notFound"), await coordinator.GetAsync("/api/forms/nada/draft").Problem());
        Assert.Equal((404, "notFound"), await coordinator.GetAsync("/api/forms/intake/versions/7").Problem());
        Assert.Equal((404, "notFound"), await coordinator.GetAsync("/api/forms/intake/draft?language=fr").Problem());
        var draft = await (await coordinator.GetAsync(Draft)).Node();
        for (var i = 0; i < 200; i++) Questions(draft).Add(New($"q-{i}", "¿Algo más?"));
        Assert.Equal((400, "invalid"), await Save(coordinator, draft).Problem());
        Assert.Equal((400, "invalid"), await coordinator.PutAsJsonAsync(Draft, new { revision = 0, title = "x", scopes = new object?[] { null } }).Problem());
    }

    [Fact]
    public async Task Trying_shows_which_ticks_come_and_go_and_only_in_ones_own_talks()
    {
        await using var app = new PortalApp();
        var coordinator = await app.LogIn(await app.Account(Roles.Coordinator | Roles.Interviewer));
        var samples = await (await coordinator.GetAsync("/api/forms/intake/samples")).Node();
        Assert.Contains("amina", samples.AsArray().Select(sample => sample!["id"]!.GetValue<string>()));
        var draft = await (await coordinator.GetAsync(Draft)).Node();
        Questions(draft)[1]!["byHandOnly"] = true;
        await (await Save(coordinator, draft)).Node();

        var mine = await coordinator.Talk(await coordinator.AddWithConsent());
        var trial = await (await Try(coordinator, new { before = 1, samples = new[] { "amina", "nadia" }, conversations = new[] { mine } })).Node();
        var talks = trial["talks"]!.AsArray();
        Assert.Equal(3, talks.Count);
        var gone = Assert.Single(talks[0]!["changes"]!.AsArray())!;
        Assert.Equal("q2", gone["questionId"]!.GetValue<string>());
        Assert.NotEmpty(gone["before"]!["quote"]!.GetValue<string>());
        Assert.True(gone["before"]!["line"]!.GetValue<int>() > 0);
        Assert.Null(gone["after"]);
        Assert.Empty(talks[2]!["changes"]!.AsArray());
        Assert.Equal(trial.ToJsonString(), (await (await Try(coordinator, new { before = 1, samples = new[] { "amina", "nadia" }, conversations = new[] { mine } })).Node()).ToJsonString());

        var another = await app.Interviewer();
        var theirs = await another.Talk(await another.AddWithConsent());
        var refused = await (await Try(coordinator, new { before = 1, conversations = new[] { theirs } })).Content.ReadAsStringAsync();
        Assert.Equal(await (await Try(coordinator, new { before = 1, conversations = new[] { Guid.NewGuid() } })).Content.ReadAsStringAsync(), refused);
        Assert.Equal((404, "notFound"), await Try(coordinator, new { before = 1, conversations = new[] { theirs } }).Problem());
        Assert.Equal((404, "notFound"), await Try(coordinator, new { before = 1, samples = new[] { "../amina" } }).Problem());
        Assert.Equal((400, "invalid"), await Try(coordinator, new { before = 1 }).Problem());
    }

    private static Task<HttpResponseMessage> Try(HttpClient client, object trial) => client.PostAsJsonAsync("/api/forms/intake/trials", trial);

    private static Task<HttpResponseMessage> Save(HttpClient client, JsonNode draft) => client.PutAsJsonAsync(
        Draft, new { revision = draft["revision"]!.GetValue<int>(), title = draft["form"]!["title"]!.GetValue<string>(), scopes = draft["form"]!["scopes"] });

    private static JsonArray Questions(JsonNode draft) => draft["form"]!["scopes"]![0]!["questions"]!.AsArray();

    private static JsonNode New(string id, string text) => JsonNode.Parse(
        $$$"""
        {"id":"{{{id}}}","text":"{{{text}}}","label":"Algo","spoken":"{{{text}}}","type":"yesNo","sensitive":false,
        "hearing":{"asks":[],"opens":[],"answers":[],"replies":[],"never":[],"subject":"self"}}
        """)!;

    private static JsonNode Item(JsonNode conversation, string question) =>
        conversation["checklist"]!.AsArray().Single(item => item!["questionId"]!.GetValue<string>() == question)!;

    private static async Task<int> Version(HttpClient client, Guid talk) =>
        (await (await client.GetAsync($"/api/conversations/{talk}")).Node())["form"]!["version"]!.GetValue<int>();
}
