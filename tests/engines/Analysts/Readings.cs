using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Portal.Analysts.OpenAi;
using Portal.Analysts.Rules;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Analysts;

/// <summary>What tests of a model need: the form, the analyst at a peer, and what it says brought before the same judges as in a conversation.</summary>
internal static class Readings
{
    private static readonly SpeechCatalogue Speeches = new();

    public static Form Form(string language = "es") => new FormCatalogue(Speeches).Latest("intake", language)!;

    public static OpenAiOptions OptionsFor(ModelPeer peer) => new() { BaseAddress = peer.BaseAddress, Key = ModelPeer.Key, Model = "un-modelo" };

    public static OpenAiAnalyst Analyst(OpenAiOptions options, TimeProvider? clock = null) =>
        new(new ModelLine(Options.Create(options), new AnalystWatch(TimeProvider.System), clock ?? TimeProvider.System), Speeches, Options.Create(options));

    public static OpenAiAnswerer Answerer(OpenAiOptions options) => new(new ModelLine(Options.Create(options), new AnalystWatch(TimeProvider.System), TimeProvider.System), Options.Create(options));

    public static OpenAiSummarizer Summarizer(OpenAiOptions options) => new(new ModelLine(Options.Create(options), new AnalystWatch(TimeProvider.System), TimeProvider.System), Options.Create(options));

    /// <summary>Lines like <c>E: ¿Tiene hijos?</c>, with ids from 1.</summary>
    public static ImmutableArray<Segment> Lines(params string[] lines) =>
        [.. lines.Select((line, i) => new Segment(i + 1, null, line[0] switch { 'E' => SpeakerRole.Interviewer, 'U' => SpeakerRole.Interviewee, _ => SpeakerRole.Other }, line[2..].Trim(), i * 1000, (i + 1) * 1000, []))];

    public static DueReading Due(Form form, ImmutableArray<Segment> lines) =>
        new(ReadingKind.Call, Whole: true, 0, lines[^1].Id, form, [.. form.Questions().Select(question => ChecklistItem.Pending(question.Id))], [], lines);

    /// <summary>What becomes a fact of what the model says.</summary>
    public static IReadOnlyList<ConversationFact> Judged(DueReading due, ModelReading reading)
    {
        Segment? Find(int id) => due.New.FirstOrDefault(line => line.Id == id);
        return ChecklistDecisions.Decide(due.Form, new ChecklistState(), ModelDecisions.Of(due, reading.Answers, Find), Find);
    }

    public static string Changes(params object[] changes) => JsonSerializer.Serialize(new { changes });

    public static object Change(string question, int line, string quote, bool? yes = null, decimal? number = null) => new { question, line, quote, yes, number };
}
