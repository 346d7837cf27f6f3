using System.Net;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace Portal.Tests.Web;

/// <summary>A thousand things that no client of ours would send. The server refuses each and goes on serving.</summary>
public sealed class MalformedTests
{
    private const int Seed = 20261123;

    [Fact]
    public async Task A_thousand_malformed_bodies_frames_and_uploads_crash_nothing_and_hang_nothing()
    {
        await using var app = new PortalApp();
        var client = await app.LogIn(await app.Account(Roles.Interviewer | Roles.Coordinator | Roles.Admin)); // Whose bodies are read, wherever they go.
        var person = await client.AddWithConsent();
        var talk = await client.Talk(person);
        var random = new Random(Seed);
        var wrong = new List<string>();

        for (var i = 0; i < 700; i++)
        {
            var request = Malformed.Request(random, person, talk);
            using var answer = await client.SendAsync(request);
            if ((int)answer.StatusCode >= 500)
                wrong.Add($"{i}: {request.Method} {request.RequestUri} was answered {(int)answer.StatusCode}");
        }
        for (var i = 0; i < 200; i++)
            await HubFrames(app, client, talk, random);
        for (var i = 0; i < 100; i++)
            await RawHub(app, client, random);

        Assert.Empty(wrong);
        Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().GetAsync("/health/ready")).StatusCode);
        await client.Record(app, await client.Talk(person), seconds: 2); // And the real thing still works.
    }

    [Fact]
    public async Task What_is_not_sound_is_refused_and_nothing_of_it_stays()
    {
        await using var app = new PortalApp();
        var client = await app.Interviewer();
        var person = await client.AddWithConsent();
        var random = new Random(Seed);
        for (var i = 0; i < 10; i++)
        {
            var upload = Guid.NewGuid();
            var garbage = new byte[random.Next(1, 20_000)];
            random.NextBytes(garbage);
            await (await client.PutAsync($"/api/uploads/{upload}", Malformed.Json(
                $$"""{"intervieweeId":"{{person}}","formId":"intake","language":"es","engine":"scripted","bytes":{{garbage.Length}}}"""))).Node();
            await (await client.PutAsync($"/api/uploads/{upload}/bytes?offset=0", Person.Bytes(garbage))).Node();
            Assert.Equal((422, "unreadable"), await client.PostAsync($"/api/uploads/{upload}/complete", null).Problem());
            Assert.Equal((404, "notFound"), await client.GetAsync($"/api/conversations/{upload}").Problem());
        }
        Assert.Empty((await (await client.GetAsync($"/api/interviewees/{person}/conversations")).Node()).AsArray());
    }

    private static async Task HubFrames(PortalApp app, HttpClient client, Guid talk, Random random)
    {
        await using var hub = app.Hub(client, messagePack: random.Next(2) == 0);
        await hub.StartAsync();
        var frames = Enumerable.Range(0, random.Next(0, 70)).Select(_ => Malformed.Frame(random)).ToArray();
        var refused = await Assert.ThrowsAnyAsync<Exception>(() =>
            hub.InvokeAsync("Append", talk, random.NextInt64(-5, 5), random.NextInt64(-5, 5), frames).WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.True(refused is HubException, $"{refused.GetType().Name}: {refused.Message}");
    }

    /// <summary>Bytes that are no message of any protocol: the server closes the connection, or waits for the rest of them, and is none the worse.</summary>
    private static async Task RawHub(PortalApp app, HttpClient client, Random random)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", client.DefaultRequestHeaders.Authorization!.ToString());
        await socket.ConnectAsync(new UriBuilder(client.BaseAddress!) { Scheme = "ws", Path = "/hub" }.Uri, CancellationToken.None);
        if (random.Next(3) > 0)
            await socket.SendAsync(Encoding.UTF8.GetBytes($$"""{"protocol":"{{(random.Next(2) == 0 ? "json" : "messagepack")}}","version":1}""" + '\u001e'), WebSocketMessageType.Text, true, CancellationToken.None);
        var bytes = new byte[random.Next(1, 4_000)];
        random.NextBytes(bytes);
        bytes[^1] = 0x1e;
        try
        {
            await socket.SendAsync(bytes, random.Next(2) == 0 ? WebSocketMessageType.Text : WebSocketMessageType.Binary, true, CancellationToken.None);
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            var heard = new byte[1_024];
            while (socket.State == WebSocketState.Open)
                await socket.ReceiveAsync(heard, patience.Token);
        }
        catch (Exception closed) when (closed is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }
}
