using System.Net.Http.Json;
using Portal.Notifications;

namespace Portal.Tests.Web;

public sealed class RestartTests
{
    [Fact]
    public async Task Whatever_was_there_before_a_restart_is_there_after_it()
    {
        var first = new PortalApp();
        var email = await first.Account();
        var client = await first.LogIn(email);
        var ana = await client.AddWithConsent();
        await client.Add("Beatriz");
        var talk = await client.Talk(ana);
        await (await client.PutAsJsonAsync($"/api/interviewees/{ana}/ficha/q1", new { state = "answered", text = "Sí" })).Node();
        await (await client.PutAsJsonAsync($"/api/interviewees/{ana}/ficha/q1", new { state = "answered", text = "No" })).Node();
        (await client.PostAsJsonAsync($"/api/conversations/{talk}/marks", new { questionId = "q2", kind = "answer", text = "dos" })).EnsureSuccessStatusCode();
        var upload = Guid.NewGuid();
        await (await client.PutAsJsonAsync($"/api/uploads/{upload}", new { intervieweeId = ana, formId = "intake", language = "es", engine = "scripted", bytes = 9 })).Node();
        await (await client.PutAsync($"/api/uploads/{upload}/bytes?offset=0", Person.Bytes([1, 2, 3]))).Node();
        await (await client.PutAsync($"/api/uploads/{upload}/bytes?offset=3", Person.Bytes([4, 5]))).Node();
        var me = (await (await client.GetAsync("/api/session")).Node())["id"]!.GetValue<Guid>();
        foreach (var minute in Enumerable.Range(0, 3))
            await first.Grains.GetGrain<IInboxGrain>(me).Add(new Notification(
                Guid.NewGuid(), NotificationKind.ConversationReady, ana, talk, DateTimeOffset.UnixEpoch.AddMinutes(minute), false));
        var before = await Everything(client);

        await using var second = await first.Restarted();
        var again = second.Anonymous();
        again.DefaultRequestHeaders.Authorization = client.DefaultRequestHeaders.Authorization; // The session goes on too.
        Assert.Equal(before, await Everything(again));
        Assert.Contains("Beatriz", before);

        async Task<string> Everything(HttpClient reader)
        {
            var read = new List<string>();
            foreach (var address in new[]
            {
                "/api/session", "/api/caseload", $"/api/interviewees/{ana}", $"/api/interviewees/{ana}/conversations", $"/api/interviewees/{ana}/ficha",
                $"/api/conversations/{talk}", "/api/notifications",
            })
                read.Add((await (await reader.GetAsync(address)).Node()).ToJsonString());
            read.Add((await (await reader.PutAsJsonAsync($"/api/uploads/{upload}",
                new { intervieweeId = ana, formId = "intake", language = "es", engine = "scripted", bytes = 9 })).Node()).ToJsonString());
            return string.Join('\n', read);
        }
    }
}
