using System.Buffers.Binary;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR.Client;

namespace Portal.Tests.Web;

/// <summary>What interviewers do in these tests, over REST and the hub only.</summary>
internal static class Person
{
    public static async Task<Guid> Add(this HttpClient client, string name = "Ana")
    {
        var id = Guid.NewGuid();
        (await client.PutAsJsonAsync($"/api/interviewees/{id}", new { name })).EnsureSuccessStatusCode();
        return id;
    }

    public static async Task<Guid> AddWithConsent(this HttpClient client)
    {
        var id = await client.Add();
        (await client.PostAsJsonAsync($"/api/interviewees/{id}/consent", new { textVersion = "2026-12" })).EnsureSuccessStatusCode();
        return id;
    }

    /// <summary>A talk that may receive sound.</summary>
    public static async Task<Guid> Talk(this HttpClient client, Guid person)
    {
        var id = Guid.NewGuid();
        (await client.PutAsJsonAsync($"/api/conversations/{id}", Opening(person))).EnsureSuccessStatusCode();
        return id;
    }

    public static object Opening(Guid person) => new { intervieweeId = person, formId = "intake", language = "es", engine = "browser", origin = "live" };

    /// <summary>Sends seconds of a tone by HTTPS, ends the talk, and waits until all the work on it is done.</summary>
    public static async Task Record(this HttpClient client, PortalApp app, Guid talk, int seconds)
    {
        var attachment = await (await client.PostAsync($"/api/conversations/{talk}/attach", null)).Node();
        var epoch = attachment["epoch"]!.GetValue<long>();
        using var body = new MemoryStream();
        for (var second = 0; second < seconds; second++)
            body.Write(Framed(Tone(16_000)));
        var reply = await (await client.PutAsync($"/api/conversations/{talk}/frames?epoch={epoch}&firstSeq=0", Bytes(body.ToArray()))).Node();
        Assert.Equal("stored", reply["outcome"]!.GetValue<string>());
        Assert.Equal(seconds - 1, reply["durableThrough"]!.GetValue<long>());
        var stop = await (await client.PostAsJsonAsync($"/api/conversations/{talk}/stop", new { epoch, finalSeq = seconds - 1, totalSamples = seconds * 16_000 })).Node();
        Assert.True(stop["isSealed"]!.GetValue<bool>());
        await using var hub = app.Hub(client);
        await hub.StartAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await foreach (var update in hub.StreamAsync<JsonNode>("Follow", talk, 0, patience.Token))
            if (update["fact"]?["fact"]?.GetValue<string>() is { } fact && JsonNode.Parse(fact)!["kind"]!.GetValue<string>() == "finished")
                return;
    }

    public static HttpContent Bytes(byte[] bytes) => new ByteArrayContent(bytes) { Headers = { ContentType = new("application/octet-stream") } };

    public static byte[] Tone(int samples)
    {
        var frame = new byte[1 + (samples * 2)];
        for (var i = 0; i < samples; i++)
            BinaryPrimitives.WriteInt16LittleEndian(frame.AsSpan(1 + (i * 2)), (short)(8_000 * Math.Sin(i * 0.17)));
        return frame;
    }

    public static byte[] Framed(byte[] frame)
    {
        var framed = new byte[4 + frame.Length];
        BinaryPrimitives.WriteInt32LittleEndian(framed, frame.Length);
        frame.CopyTo(framed, 4);
        return framed;
    }

    public static async Task<JsonNode> Node(this HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.AbsolutePath}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>The code of a problem, with its status.</summary>
    public static async Task<(int Status, string Error)> Problem(this Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.NotEmpty(problem["detail"]!.GetValue<string>());
        Assert.Equal((int)answer.StatusCode, problem["status"]!.GetValue<int>());
        return ((int)answer.StatusCode, problem["error"]!.GetValue<string>());
    }
}
