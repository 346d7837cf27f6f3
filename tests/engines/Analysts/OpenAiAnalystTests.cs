using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using Portal.Analysts.OpenAi;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Support;
using static Portal.Tests.Engines.Analysts.Readings;

namespace Portal.Tests.Engines.Analysts;

/// <summary>The analyst <c>openai</c> over real HTTP: what it asks, what it makes of good answers, and of bad ones.</summary>
public sealed class OpenAiAnalystTests
{
    private static readonly DueReading Talk = Due(Form(), Lines(
        "E: ¿Tiene usted la nacionalidad española?",
        "U: Qué va, llevo aquí seis años y sigo con la tarjeta.",
        "E: ¿Cuántos mayores de dieciséis son en casa?",
        "U: Pues tres, mi marido, mi hija la mayor y yo.",
        "U: La salud, regular, con la espalda."));

    [Fact]
    public async Task The_peer_is_one_that_OpenAIs_own_client_understands()
    {
        await using var peer = await ModelPeer.Start(_ => new ModelReply("""{"hora":"las tres"}"""));
        Assert.Equal("""{"hora":"las tres","finish":"stop","adds":true,"refused":true}""", await Vendor.Run("openai.mjs", new Dictionary<string, string>(), peer.BaseAddress, ModelPeer.Key));
    }

    [Fact]
    public async Task Asks_once_for_everything_open_and_proves_each_answer_by_its_words()
    {
        await using var peer = await ModelPeer.Start(_ => new ModelReply(Changes(
            Change("q1", 2, "Qué va, llevo aquí seis años y sigo con la tarjeta", yes: false),
            Change("q8", 4, "tres", number: 3),
            Change("q14", 5, "La salud, regular"))));
        var reading = await Analyst(OptionsFor(peer)).Read(Talk.Reading, CancellationToken.None);

        var facts = Judged(Talk, reading).Cast<QuestionAnswered>().ToList();
        Assert.Equal(["q1", "q8", "q14"], facts.Select(fact => fact.QuestionId));
        Assert.All(facts, fact => Assert.Equal(AnswerSource.Model, fact.Source));
        Assert.Equal((false, 3m, "La salud, regular"), (facts[0].Answer!.YesNo, facts[1].Answer!.Number, facts[2].Answer!.Text));
        // A no carries the question it denies.
        Assert.Equal([2, 1], facts[0].Evidence.Select(proof => proof.SegmentId));

        var call = Assert.Single(peer.Calls);
        Assert.Equal((call.Tokens, "un-modelo", false), (reading.InputTokens, call.Model, call.HasTools));
        Assert.True(reading.OutputTokens > 0);
        Assert.Equal(["system", "user"], call.Messages.Select(message => message.Role));
        Assert.Equal(OpenAiAnalyst.Rules, call.Messages[0].Content);
        Assert.NotNull(call.Schema);
        foreach (var question in Form().Questions()) Assert.Contains($"{question.Id} ", call.Messages[1].Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "none")]
    [InlineData(null, "low", "low")]
    [InlineData(null, "", null)]
    [InlineData("gpt-4.1-mini", null, null)]
    [InlineData("gpt-6-terra", "medium", "medium")]
    public async Task Says_how_much_to_reason_only_to_a_model_that_can(string? model, string? setting, string? said)
    {
        await using var peer = await ModelPeer.Start(_ => new ModelReply(Changes()));
        var usual = new OpenAiOptions();
        await Analyst(new OpenAiOptions { BaseAddress = peer.BaseAddress, Key = ModelPeer.Key, Model = model ?? usual.Model, ReasoningEffort = setting }).Read(Talk.Reading, CancellationToken.None);
        Assert.Equal(said, Assert.Single(peer.Calls).ReasoningEffort);
    }

    public static TheoryData<string, string> Inventions => new()
    {
        { "words that nobody said", Changes(Change("q2", 2, "estoy empadronada", yes: true)) },
        { "words of another line", Changes(Change("q1", 4, "sigo con la tarjeta", yes: false)) },
        { "a line that is not there", Changes(Change("q1", 99, "sigo con la tarjeta", yes: false)) },
        { "the interviewer's words", Changes(Change("q1", 1, "nacionalidad española", yes: true)) },
        { "a piece of a word", Changes(Change("q8", 4, "re", number: 3)) },
        { "other letters", Changes(Change("q1", 2, "SIGO CON LA TARJETA", yes: false)) },
        { "nothing but a comma", Changes(Change("q14", 2, ",")) },
        { "nothing", Changes(Change("q14", 2, "")) },
        { "a question that is not on the form", Changes(Change("q99", 2, "sigo con la tarjeta")) },
        { "a yes or no without either", Changes(Change("q1", 2, "sigo con la tarjeta")) },
        { "nulls", """{"changes":[null]}""" },
        { "a number that nobody said", Changes(Change("q8", 4, "tres", number: 7)) },
        { "a number for a yes or no", Changes(Change("q1", 2, "seis", yes: false, number: 6)) },
        { "a no of two words without a question", Changes(Change("q1", 2, "Qué va", yes: false), Change("q1", 2, "Qué va", yes: null)) },
    };

    [Theory, MemberData(nameof(Inventions))]
    public async Task What_is_not_literally_there_or_does_not_fit_is_no_answer(string what, string said)
    {
        await using var peer = await ModelPeer.Start(_ => new ModelReply(said));
        var alone = what.EndsWith("without a question", StringComparison.Ordinal) ? Talk with { New = Talk.New[1..] } : Talk;
        Assert.Empty(Judged(alone, await Analyst(OptionsFor(peer)).Read(alone.Reading, CancellationToken.None)));
    }

    private static readonly Dictionary<string, (ModelReply Reply, bool Answered)> Bad = new()
    {
        ["429"] = (new ModelReply(null, 429), false),
        ["500"] = (new ModelReply(null, 500), false),
        ["401"] = (new ModelReply(null, 401), false),
        ["no JSON in it"] = (new ModelReply("Claro, aquí tienes la respuesta."), true),
        ["half of it"] = (new ModelReply("""{"changes":[{"question":"q1","li""") { Ends = "length" }, true),
        ["other JSON"] = (new ModelReply("""{"cambios":[]}"""), true),
        ["a field too few"] = (new ModelReply("""{"changes":[{"question":"q1","line":2,"quote":"tres"}]}"""), true),
        ["null"] = (new ModelReply("null"), true),
        ["a refusal"] = (new ModelReply(null) { Refusal = "No puedo." }, true),
        ["an act"] = (new ModelReply(null) { ToolCalls = new[] { new { id = "1", type = "function", function = new { name = "borra_todo", arguments = "{}" } } } }, true),
        ["no choices"] = (new ModelReply(null, Raw: """{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[]}"""), true),
        ["no JSON at all"] = (new ModelReply(null, Raw: "<html>una-frase-del-servidor</html>"), true),
        ["a megabyte"] = (new ModelReply(new string('a', 1 << 20)), true),
        ["elsewhere"] = (new ModelReply(null, 307) { Headers = new Dictionary<string, string> { ["Location"] = "/otro-sitio" } }, false),
    };

    public static TheoryData<string> Nonsense => [.. Bad.Keys];

    [Theory, MemberData(nameof(Nonsense))]
    public async Task Whatever_comes_back_is_told_in_our_words_and_only_in_those(string what)
    {
        var (reply, answered) = Bad[what];
        await using var peer = await ModelPeer.Start(_ => reply);
        var told = await Assert.ThrowsAsync<ModelUnavailableException>(() => Analyst(OptionsFor(peer)).Read(Talk.Reading, CancellationToken.None));
        Assert.True(told.Answered == answered, told.Message);
        Assert.Null(told.InnerException);
        Assert.DoesNotContain("una-frase-del-servidor", told.ToString(), StringComparison.Ordinal);
        Assert.Empty(peer.Strays);
    }

    [Fact]
    public async Task Who_never_answers_and_who_is_not_there_hold_nobody_up()
    {
        await using var silent = await ModelPeer.Start(_ => new TaskCompletionSource<ModelReply>().Task);
        var options = new OpenAiOptions { BaseAddress = silent.BaseAddress, Key = ModelPeer.Key, AnswerWithin = TimeSpan.FromMilliseconds(300) };
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAsync<ModelUnavailableException>(() => Analyst(options).Read(Talk.Reading, CancellationToken.None));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");

        var gone = await ModelPeer.Start(_ => new ModelReply("{}"));
        var address = gone.BaseAddress;
        await gone.DisposeAsync();
        Assert.False((await Assert.ThrowsAsync<ModelUnavailableException>(() => Analyst(new OpenAiOptions { BaseAddress = address }).Read(Talk.Reading, CancellationToken.None))).Answered);
    }

    [Fact]
    public async Task After_some_failures_nobody_asks_for_a_while_and_then_one_tries()
    {
        var clock = new FakeTimeProvider();
        var works = false;
        await using var peer = await ModelPeer.Start(_ => works ? new ModelReply(Changes()) : new ModelReply(null, 500));
        var analyst = Analyst(OptionsFor(peer), clock);
        for (var i = 0; i < 5; i++) await Assert.ThrowsAsync<ModelUnavailableException>(Ask);
        Assert.Equal(3, peer.Calls.Count);

        clock.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<ModelUnavailableException>(Ask);
        await Assert.ThrowsAsync<ModelUnavailableException>(Ask);
        Assert.Equal(4, peer.Calls.Count);

        works = true;
        clock.Advance(TimeSpan.FromSeconds(31));
        await Ask();
        await Ask();
        Assert.Equal(6, peer.Calls.Count);

        Task<ModelReading> Ask() => analyst.Read(Talk.Reading, CancellationToken.None);
    }

    [Fact]
    public async Task Who_says_when_to_come_back_is_left_in_peace_until_then()
    {
        var clock = new FakeTimeProvider();
        await using var peer = await ModelPeer.Start(_ => new ModelReply(null, 429) { Headers = new Dictionary<string, string> { ["Retry-After"] = "90" } });
        var analyst = Analyst(OptionsFor(peer), clock);
        Assert.Equal(TimeSpan.FromSeconds(90), (await Assert.ThrowsAsync<ModelUnavailableException>(() => analyst.Read(Talk.Reading, CancellationToken.None))).Again);
        clock.Advance(TimeSpan.FromSeconds(80));
        await Assert.ThrowsAsync<ModelUnavailableException>(() => analyst.Read(Talk.Reading, CancellationToken.None));
        Assert.Single(peer.Calls);
        clock.Advance(TimeSpan.FromSeconds(11));
        await Assert.ThrowsAsync<ModelUnavailableException>(() => analyst.Read(Talk.Reading, CancellationToken.None));
        Assert.Equal(2, peer.Calls.Count);
    }

    [Fact]
    public void What_cannot_work_is_refused_at_start_with_the_name_of_the_setting()
    {
        var check = new OpenAiOptionsValidation();
        Assert.True(check.Validate(null, new OpenAiOptions()).Succeeded);
        Assert.True(check.Validate(null, new OpenAiOptions { BaseAddress = "http://modelo.interno:8000/v1" }).Succeeded);
        foreach (var (setting, wrong) in new (string, OpenAiOptions)[]
        {
            ("Key", new() { Key = "a b" }), ("BaseAddress", new() { BaseAddress = "modelo" }), ("BaseAddress", new() { BaseAddress = "http://lejos.example/v1", Key = "k" }),
            ("Model", new() { Model = "" }), ("MostWords", new() { MostWords = 10 }), ("AnswerWithin", new() { AnswerWithin = TimeSpan.Zero }),
        })
            Assert.StartsWith($"Analysts:OpenAI:{setting}:", check.Validate(null, wrong).FailureMessage, StringComparison.Ordinal);
    }
}
