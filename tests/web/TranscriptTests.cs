using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.AspNetCore.SignalR.Client;

namespace Portal.Tests.Web;

[Collection(SharedPortal.Name)]
public sealed class TranscriptTests(PortalApp app)
{
    private const string Long = "Vivo en un piso con mi hermana, pagamos entre las dos cuatrocientos euros y el dueño quiere subirlo en enero; no sé qué haremos, la verdad.";

    [Fact]
    public async Task It_is_taken_home_as_a_file_that_names_nobody()
    {
        var (client, talk) = await ATalk("¿Dónde vive <ahora> & con quién?", Long, "=1+1 😀 \u0001fin");
        var address = $"/api/conversations/{talk}/transcript?language=es&format=";

        foreach (var (format, type) in new[] { ("txt", "text/plain"), ("srt", "application/x-subrip"), ("vtt", "text/vtt"), ("json", "application/json") })
        {
            var answer = await client.GetAsync(address + format);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.Matches($"^transcripcion-\\d{{4}}-\\d\\d-\\d\\d-\\d{{4}}\\.{format}$", answer.Content.Headers.ContentDisposition!.FileName);
            Assert.DoesNotContain("Ana", await answer.Content.ReadAsStringAsync());
        }
        Assert.Contains("[0:00:00] Entrevistador/a: ¿Dónde vive <ahora> & con quién?", await client.GetStringAsync(address + "txt"));
        Assert.Contains("] Ana: Vivo en un piso", await client.GetStringAsync(address + "txt&names=true"));
        var holder = (await client.GetFromJsonAsync<JsonNode>($"/api/conversations/{talk}"))!["heldBy"]!["name"]!.GetValue<string>();
        Assert.Contains($"] {holder}: ¿Dónde vive", await client.GetStringAsync(address + "txt&names=true"));
        Assert.Contains("\n<v Entrevistador/a>¿Dónde vive &lt;ahora&gt; &amp; con quién?</v>\n", await client.GetStringAsync(address + "vtt"));
        Assert.StartsWith("WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n", await client.GetStringAsync(address + "vtt"));
        var cues = (await client.GetStringAsync(address + "srt")).Split("\r\n\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["1", "2", "3", "4"], cues.Select(cue => cue.Split("\r\n")[0]));
        Assert.All(cues, cue => Assert.InRange(cue.Split("\r\n")[2].Length, 1, 110));
        var data = JsonNode.Parse(await client.GetStringAsync(address + "json"))!;
        Assert.Equal(Long, data["lines"]![1]!["text"]!.GetValue<string>());
        Assert.Equal("interviewer", data["lines"]![0]!["role"]!.GetValue<string>());
        Assert.Equal((400, "invalid"), await client.GetAsync(address + "exe").Problem());
    }

    [Fact]
    public async Task A_document_opens_and_says_every_line_in_the_language_asked_for()
    {
        var (client, talk) = await ATalk("¿Dónde vive <ahora>?", Long, "=1+1 😀 \u0001fin");
        var answer = await client.GetAsync($"/api/conversations/{talk}/transcript?language=en&format=docx");

        Assert.Matches("^transcript-.*\\.docx$", answer.Content.Headers.ContentDisposition!.FileName);
        using var document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(error => error.Description));
        var said = document.MainDocumentPart!.Document!.Body!.Elements().Select(paragraph => paragraph.InnerText).ToList();
        Assert.Contains("Interviewer  0:00:00", said);
        Assert.Contains("¿Dónde vive <ahora>?", said);
        Assert.Contains(Long, said);
        Assert.Contains("=1+1 😀 fin", said);
    }

    [Fact]
    public async Task Edits_are_answered_with_the_version_by_which_they_are_taken_back()
    {
        var (client, talk) = await ATalk("Hola buenas", "Me llamo Ana", "Adiós");
        var address = $"/api/conversations/{talk}";

        var split = await Edit(HttpMethod.Post, "segments/1/split", new { at = 5 });
        var merge = await Edit(HttpMethod.Post, "segments/2/merge", null);
        Assert.Equal(["Hola", "buenas", "Me llamo Ana Adiós"], await Lines());
        await Edit(HttpMethod.Post, $"edits/{merge}/undo", null);
        await Edit(HttpMethod.Post, $"edits/{split}/undo", null);
        Assert.Equal(["Hola buenas", "Me llamo Ana", "Adiós"], await Lines());
        Assert.Equal(0, await Edit(HttpMethod.Patch, "segments/3", new { text = " Adiós " }));
        foreach (var (path, code) in new[] { ("segments/3/merge", 400), ("segments/9/merge", 404), ("edits/99/undo", 404), ("edits/1/undo", 400), ($"edits/{split}/undo", 409) })
            Assert.Equal(code, (int)(await client.PostAsync($"{address}/{path}", null)).StatusCode);
        Assert.Equal((400, "invalid"), await client.PostAsJsonAsync($"{address}/segments/1/split", new { at = 99 }).Problem());

        async Task<long> Edit(HttpMethod method, string path, object? body)
        {
            var answer = await client.SendAsync(new HttpRequestMessage(method, $"{address}/{path}") { Content = body is null ? null : JsonContent.Create(body) });
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["version"]!.GetValue<long>();
        }

        async Task<IEnumerable<string>> Lines() =>
            (await client.GetFromJsonAsync<JsonNode>(address))!["segments"]!.AsArray().Select(line => line!["text"]!.GetValue<string>());
    }

    /// <summary>The interviewer says the first line, the person the others.</summary>
    private async Task<(HttpClient Client, Guid Talk)> ATalk(params string[] lines)
    {
        var client = await app.Interviewer();
        var talk = Guid.NewGuid();
        var person = await client.AddWithConsent();
        (await client.PutAsJsonAsync($"/api/conversations/{talk}", new { intervieweeId = person, formId = "intake", language = "es", engine = "browser", origin = "live" })).EnsureSuccessStatusCode();
        await using var hub = app.Hub(client);
        await hub.StartAsync();
        for (var i = 0; i < lines.Length; i++)
        {
            await hub.InvokeAsync("Hear", talk.ToString(), new { key = $"{i}", final = true, text = lines[i], fromMs = i * 5_000, toMs = (i * 5_000) + 4_000 });
            (await client.PostAsJsonAsync($"/api/conversations/{talk}/segments/{i + 1}/speaker", new { role = i == 0 ? "interviewer" : "interviewee" })).EnsureSuccessStatusCode();
        }
        return (client, talk);
    }
}
