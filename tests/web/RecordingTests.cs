using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR.Client;

namespace Portal.Tests.Web;

[Collection(SharedPortal.Name)]
public sealed class RecordingTests(PortalApp app)
{
    [Fact]
    public async Task A_finished_recording_is_played_whole_in_parts_and_from_the_end()
    {
        var client = await app.Interviewer();
        var talk = await client.Talk(await client.AddWithConsent());
        await client.Record(app, talk, seconds: 40); // More than one piece of the server's reading.
        var address = $"/api/conversations/{talk}/recording";

        var whole = await client.GetAsync(address);
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal("audio/wav", whole.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline", whole.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("RIFF", Encoding.ASCII.GetString(bytes, 0, 4));
        Assert.Equal(44 + 40 * 32_000, bytes.Length);
        Assert.Equal(Person.Tone(16_000)[1..], bytes[44..(44 + 32_000)]);

        await Part(new RangeHeaderValue(1_000, 1_999), 1_000, 1_999);
        await Part(new RangeHeaderValue(600_000, null), 600_000, bytes.Length - 1);
        await Part(new RangeHeaderValue(null, 500), bytes.Length - 500, bytes.Length - 1);

        var beyond = await Ask(HttpMethod.Get, new RangeHeaderValue(bytes.Length, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);

        var head = await Ask(HttpMethod.Head, null);
        Assert.Equal(bytes.Length, head.Content.Headers.ContentLength);
        Assert.Equal("bytes", Assert.Single(head.Headers.AcceptRanges));

        var known = new HttpRequestMessage(HttpMethod.Get, address);
        known.Headers.IfNoneMatch.Add(whole.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(known)).StatusCode);

        var stale = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(0, 9) } };
        stale.Headers.IfRange = new RangeConditionHeaderValue("\"another\"");
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(stale)).StatusCode);

        async Task Part(RangeHeaderValue range, int from, int to)
        {
            var part = await Ask(HttpMethod.Get, range);
            Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
            Assert.Equal($"bytes {from}-{to}/{bytes.Length}", part.Content.Headers.ContentRange!.ToString());
            Assert.Equal(bytes[from..(to + 1)], await part.Content.ReadAsByteArrayAsync());
        }

        Task<HttpResponseMessage> Ask(HttpMethod method, RangeHeaderValue? range) =>
            client.SendAsync(new HttpRequestMessage(method, address) { Headers = { Range = range } });
    }

    [Fact]
    public async Task A_recording_shows_how_loud_it_is_along_its_length()
    {
        var client = await app.Interviewer();
        var talk = await client.Talk(await client.AddWithConsent());
        Assert.Equal((404, "notFound"), await client.GetAsync($"/api/conversations/{talk}/peaks").Problem());
        await client.Record(app, talk, seconds: 3);

        var levels = Convert.FromBase64String((await client.GetFromJsonAsync<JsonNode>($"/api/conversations/{talk}/peaks"))!["levels"]!.GetValue<string>());
        Assert.Equal(1_200, levels.Length);
        Assert.All(levels, level => Assert.InRange(level, 45, 62)); // A tone of 8,000 of 32,768, and a stretch may miss its crest.
    }

    [Fact]
    public async Task Nothing_is_played_before_the_recording_is_closed()
    {
        var client = await app.Interviewer();
        var talk = await client.Talk(await client.AddWithConsent());
        Assert.Equal((404, "notFound"), await client.GetAsync($"/api/conversations/{talk}/recording").Problem());
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Both_protocols_of_the_hub_carry_sound_marks_and_facts(bool messagePack)
    {
        var client = await app.Interviewer();
        var talk = await client.Talk(await client.AddWithConsent());
        await using var hub = app.Hub(client, messagePack);
        await hub.StartAsync();
        var ticket = await hub.InvokeAsync<Ticket>("Attach", talk.ToString());
        Assert.Equal(-1, ticket.durableThrough);
        Assert.Equal(32, ticket.spoolKey.Length);
        var reply = await hub.InvokeAsync<Reply>("Append", talk.ToString(), ticket.epoch, 0, new[] { Person.Tone(4_000), Person.Tone(4_000) });
        Assert.Equal(new Reply("stored", 1, 2), reply);
        Assert.Equal(new Reply("expected", 1, 2), await hub.InvokeAsync<Reply>("Append", talk.ToString(), ticket.epoch, 5, new[] { Person.Tone(4_000) }));
        await hub.InvokeAsync("Mark", talk.ToString(), new MarkSent("q1", "answer", "Sí, española"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await foreach (var update in hub.StreamAsync<Update>("Follow", talk.ToString(), 0, patience.Token))
        {
            var fact = JsonNode.Parse(update.fact!.fact)!;
            if (fact["kind"]!.GetValue<string>() != "question-answered")
                continue;
            Assert.Equal("Sí, española", fact["answer"]!["text"]!.GetValue<string>());
            Assert.Equal("person", fact["source"]!.GetValue<string>());
            Assert.Equal(DateTimeKind.Utc, DateTime.Parse(update.fact.at, null, System.Globalization.DateTimeStyles.RoundtripKind).Kind);
            break;
        }
    }

#pragma warning disable IDE1006 // The names are those on the wire.
    public sealed record Ticket(long epoch, long durableThrough, byte[] spoolKey, long samples);
    public sealed record Reply(string outcome, long durableThrough, long expected);
    public sealed record MarkSent(string questionId, string kind, string text);
    public sealed record Update(FactSent? fact);
    public sealed record FactSent(long version, string at, string fact);
#pragma warning restore IDE1006
}
