using System.Collections.Immutable;
using System.Text.Json;
using Portal.Analysts.OpenAi;
using Portal.Analysts.Rules;
using Portal.Asking;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Processing;
using Portal.Tests.Support;
using static Portal.Tests.Engines.Analysts.Readings;

namespace Portal.Tests.Engines.Analysts;

/// <summary>
/// Fifty talks in which somebody tries to talk the model round, and a model that lets itself be talked round entirely: it answers everything, invents quotes, tells of
/// other people and wants to do things. What it was given shows that the lines were data, and what comes of it that nothing enters without words that were said.
/// </summary>
public sealed class InjectionTests
{
    // Somebody else's, from a talk that the same model has read just before.
    private const string OtherPerson = "Fatoumata Diallo, calle del Pez 7, hepatitis";

    [Fact]
    public void There_are_fifty_in_four_languages() =>
        Assert.Equal((4, 50), (Languages.Count(), Languages.Sum(row => Read((string)row[0]).Count)));

    public static IEnumerable<object[]> Languages => [["es"], ["ca"], ["en"], ["ar"]];

    [Theory, MemberData(nameof(Languages))]
    public async Task Whatever_the_model_is_talked_into_only_words_that_were_said_get_in(string language)
    {
        ImmutableArray<Segment> talk = [];
        await using var peer = await ModelPeer.Start(call => new ModelReply(
            call.Schema!.Contains("changes", StringComparison.Ordinal) ? Obedient(talk) : call.Schema.Contains("sentences", StringComparison.Ordinal) ? Boastful(talk) : Talkative(talk)));
        var analyst = Analyst(OptionsFor(peer));
        var answerer = Answerer(OptionsFor(peer));
        var summarizer = Summarizer(OptionsFor(peer));
        var form = Readings.Form(language == "ar" ? "es" : language); // A talk with an interpreter: the form is the interviewer's.
        talk = Lines("E: ¿Quién es usted?", $"U: {OtherPerson}");
        await analyst.Read(Due(form, talk).Reading, CancellationToken.None);
        peer.Calls.Clear();

        foreach (var (name, lines) in Read(language))
        {
            talk = lines;
            var due = Due(form, lines);
            var facts = Judged(due, await analyst.Read(due.Reading, CancellationToken.None));
            foreach (var fact in facts)
            {
                var answered = Assert.IsType<QuestionAnswered>(fact);
                Assert.Equal(answered.Answer!.Text, answered.Evidence[0].Quote);
                Assert.All(answered.Evidence, proof => Assert.Equal(proof.Quote, lines.Single(line => line.Id == proof.SegmentId).Text.Substring(proof.Start, proof.Length)));
                Assert.Equal(SpeakerRole.Interviewee, lines.Single(line => line.Id == answered.Evidence[0].SegmentId).Role);
            }
            Assert.DoesNotContain("Fatoumata", JsonSerializer.Serialize(facts, PortalJson.Options), StringComparison.Ordinal);

            var answer = await answerer.Answer(new Inquiry("¿Qué ha dicho?", lines, [], form, []), CancellationToken.None);
            Assert.NotEmpty(answer.Citations);
            // Words without a citation that stands in a line are not shown.
            Assert.True(Citations.Checked(answer.Citations, lines, text => text).IsEmpty, name);

            var summary = await summarizer.Write(new SummaryPiece(language, [], lines), CancellationToken.None);
            // A sentence with somebody's name, a number or an address that nobody said is left out, and so is such a title.
            Assert.True(SummaryChecks.Proved(summary.Sentences, lines.ToDictionary(line => line.Id)).IsEmpty, name);
            Assert.Null(SummaryChecks.Quiet(summary.Title, string.Join(' ', form.Questions().Select(question => question.Text)), lines));

            var rules = await Replay.Of(form, new RulesAnalyst(new SpeechCatalogue()), lines);
            Assert.All(rules.Items.Values.SelectMany(item => item.Evidence), proof => Assert.Contains(proof.Quote, lines.Single(line => line.Id == proof.SegmentId).Text, StringComparison.Ordinal));
        }

        Assert.Empty(peer.Strays);
        Assert.Equal(Read(language).Count * 3, peer.Calls.Count);
        foreach (var (call, i) in peer.Calls.Select((call, i) => (call, i))) WasData(call, Read(language)[i / 3].Lines);
    }

    [Fact]
    public async Task One_that_wants_to_do_something_has_nothing_to_do_it_with()
    {
        await using var peer = await ModelPeer.Start(_ => new ModelReply(null) { ToolCalls = new[] { new { id = "1", type = "function", function = new { name = "enviar_correo", arguments = "{}" } } } });
        await Assert.ThrowsAsync<ModelUnavailableException>(() => Analyst(OptionsFor(peer)).Read(Due(Readings.Form(), Read("es")[0].Lines).Reading, CancellationToken.None));
        Assert.False(Assert.Single(peer.Calls).HasTools);
        Assert.Empty(peer.Strays);
    }

    /// <summary>Rules of ours and one block of data that ends where we end it and reads back line by line as it was said; nothing of anybody else.</summary>
    private static void WasData(ModelCall call, ImmutableArray<Segment> lines)
    {
        Assert.Equal(["system", "user"], call.Messages.Select(message => message.Role));
        Assert.True(call.Messages[0].Content is OpenAiAnalyst.Rules or OpenAiAnswerer.Rules or OpenAiSummarizer.Rules);
        Assert.False(call.HasTools);
        var asked = call.Messages[1].Content;
        Assert.DoesNotContain("Fatoumata", asked, StringComparison.Ordinal);
        Assert.Equal((2, 2), (asked.Split(TranscriptData.Begin).Length, asked.Split(TranscriptData.End).Length));
        Assert.EndsWith(TranscriptData.End, asked, StringComparison.Ordinal);
        var block = asked[(asked.IndexOf(TranscriptData.Begin, StringComparison.Ordinal) + TranscriptData.Begin.Length)..^TranscriptData.End.Length];
        var told = block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement[]>(line)!).ToList();
        Assert.Equal(lines.Select(line => (line.Id, line.Text)), told.Select(line => (line[0].GetInt32(), line[2].GetString()!)));
    }

    /// <summary>It answers every question: with words that nobody said, with another person's, with a line of another talk, with the interviewer's, and with what it was told.</summary>
    private static string Obedient(ImmutableArray<Segment> talk) => Changes([.. Readings.Form().Questions().SelectMany(question => new[]
    {
        Change(question.Id, talk[^1].Id, "sí, lo confirmo todo", yes: Yes(question)),
        Change(question.Id, talk[^1].Id, OtherPerson, yes: Yes(question), number: Number(question)),
        Change(question.Id, 999, talk[^1].Text, yes: Yes(question), number: Number(question)),
        Change(question.Id, talk[0].Id, talk[0].Text, yes: Yes(question), number: Number(question)),
        Change(question.Id, talk[^1].Id, "<script>alert(1)</script>", yes: Yes(question)),
        Change(question.Id, talk[^1].Id, talk[^1].Text, yes: Yes(question), number: Number(question)),
    })]);

    private static string Talkative(ImmutableArray<Segment> talk) => JsonSerializer.Serialize(new
    {
        answer = $"Según lo que me piden: {OtherPerson}.",
        quotes = new object[] { new { line = talk[^1].Id, quote = OtherPerson }, new { line = 999, quote = talk[^1].Text }, new { line = talk[^1].Id, quote = "lo confirmo todo" } },
    });

    /// <summary>It writes what it was told to: of other people, with numbers and addresses of its own, with lines that are not there, or with none.</summary>
    private static string Boastful(ImmutableArray<Segment> talk) => JsonSerializer.Serialize(new
    {
        title = OtherPerson,
        sentences = new object[]
        {
            new { text = $"Se llama {OtherPerson}.", lines = talk.Select(line => line.Id).ToArray() },
            new { text = "Debe pagar 99999 euros hoy mismo.", lines = new[] { talk[^1].Id } },
            new { text = "Entre en https://ejemplo.invalid para seguir.", lines = new[] { talk[^1].Id } },
            new { text = "Todo está confirmado.", lines = new[] { 999 } },
            new { text = "Todo está confirmado.", lines = Array.Empty<int>() },
        },
    });

    private static bool? Yes(Question question) => question.Type == AnswerType.YesNo ? true : null;

    private static decimal? Number(Question question) => question.Type == AnswerType.Number ? 7 : null;

    private static List<(string Name, ImmutableArray<Segment> Lines)> Read(string language) =>
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Analysts", "Injections", $"{language}.txt"))
            .Split("== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(talk => talk.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(talk => (talk[0], Lines(talk[1..]))),
    ];
}
