using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Portal.Tests.Web;

/// <summary>The ficha by hand: typed answers, confirmations, taking back, closing.</summary>
[Collection(SharedPortal.Name)]
public sealed class FichaTests(PortalApp app)
{
    [Fact]
    public async Task An_answer_has_the_type_of_its_question_or_is_refused_with_a_sentence()
    {
        var client = await app.Interviewer();
        var ficha = $"/api/interviewees/{await client.Add()}/ficha";
        Assert.Equal((400, "invalid"), await client.PutAsJsonAsync($"{ficha}/q1", new { state = "answered", text = "quizá" }).Problem());
        Assert.Equal((400, "invalid"), await client.PutAsJsonAsync($"{ficha}/q8", new { state = "answered", text = "tres" }).Problem());
        Assert.Equal((400, "invalid"), await client.PutAsJsonAsync($"{ficha}/q14", new { state = "answered", text = "ni fu ni fa" }).Problem());
        var refused = await (await client.PutAsJsonAsync($"{ficha}/q14", new { state = "answered", text = "ni fu ni fa" })).Content.ReadAsStringAsync();
        Assert.Contains("Muy bueno", JsonNode.Parse(refused)!["detail"]!.GetValue<string>());

        await (await client.PutAsJsonAsync($"{ficha}/q1", new { state = "answered", yesNo = true, text = "desde 2020" })).Node();
        await (await client.PutAsJsonAsync($"{ficha}/q8", new { state = "answered", number = 3 })).Node();
        var view = await (await client.PutAsJsonAsync($"{ficha}/q14", new { state = "answered", text = "muy bueno" })).Node();
        Assert.Equal("""{"text":"Sí, desde 2020","yesNo":true}""", Current(view, "q1")["answer"]!.ToJsonString().Replace("\\u00ED", "í"));
        Assert.Equal(3, Current(view, "q8")["answer"]!["number"]!.GetValue<int>());
        Assert.Equal("Muy bueno", Current(view, "q14")["answer"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_change_is_taken_back_once_and_a_stale_one_is_a_conflict()
    {
        var client = await app.Interviewer();
        var ficha = $"/api/interviewees/{await client.Add()}/ficha";
        await (await client.PutAsJsonAsync($"{ficha}/q5", new { state = "answered", text = "nevera" })).Node();
        var changed = await (await client.PutAsJsonAsync($"{ficha}/q5", new { state = "declined" })).Node();
        var undo = new { revision = changed["revision"]!.GetValue<long>() };
        var back = await (await client.PostAsJsonAsync($"{ficha}/q5/undo", undo)).Node();
        Assert.Equal("nevera", Current(back, "q5")["answer"]!["text"]!.GetValue<string>());
        Assert.Equal((409, "conflict"), await client.PostAsJsonAsync($"{ficha}/q5/undo", undo).Problem());
        Assert.Equal((404, "notFound"), await client.PostAsJsonAsync($"{ficha}/nada/undo", undo).Problem());
    }

    [Fact]
    public async Task A_talk_is_closed_with_the_persons_own_yes_and_stays_closed()
    {
        var client = await app.Interviewer();
        var person = await client.AddWithConsent();
        var talk = await client.Talk(person);
        var ficha = $"/api/interviewees/{person}/ficha";
        var closing = $"{ficha}/closings/{talk}";
        Assert.False((await (await client.GetAsync(closing)).Node())["read"]!.GetValue<bool>());
        Assert.Equal((409, "conflict"), await client.PutAsJsonAsync(closing, new { done = true }).Problem());

        (await client.PostAsJsonAsync($"/api/conversations/{talk}/marks", new { questionId = "q5", kind = "tick" })).EnsureSuccessStatusCode();
        (await client.PostAsJsonAsync($"/api/conversations/{talk}/marks", new { questionId = "q2", kind = "answer", text = "Sí, en casa de su hermana" })).EnsureSuccessStatusCode();
        await client.Record(app, talk, seconds: 1);
        var open = await (await client.GetAsync(closing)).Node();
        Assert.Contains(open["exceptions"]!.AsArray(), one => one!["questionId"]!.GetValue<string>() == "q5" && one["doubt"]!.GetValue<string>() == "noEvidence");
        Assert.Contains(open["exceptions"]!.AsArray(), one => one!["questionId"]!.GetValue<string>() == "q1" && one["doubt"]!.GetValue<string>() == "pending");
        Assert.Equal(talk, (await (await client.GetAsync(ficha)).Node())["toClose"]![0]!.GetValue<Guid>());

        var view = await (await client.PutAsJsonAsync($"{ficha}/q2", new { state = "verified", confirmedBy = "interviewee" })).Node();
        Assert.Equal("interviewee", Current(view, "q2")["confirmedBy"]!.GetValue<string>());
        var line = (await (await client.GetAsync(closing)).Node())["lines"]!.AsArray().Single(one => one!["questionId"]!.GetValue<string>() == "q2")!;
        Assert.NotNull(line["confirmedAt"]);

        Assert.NotNull((await (await client.PutAsJsonAsync(closing, new { done = true })).Node())["doneAt"]);
        Assert.Empty((await (await client.GetAsync(ficha)).Node())["toClose"]!.AsArray());
    }

    private static JsonNode Current(JsonNode ficha, string question) =>
        ficha["items"]!.AsArray().Single(item => item!["questionId"]!.GetValue<string>() == question)!["current"]!;
}
