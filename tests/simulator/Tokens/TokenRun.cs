using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Analysts.OpenAi;
using Portal.Analysts.Rules;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Processing;
using Portal.Tests.Support;

namespace Portal.Simulator.Tokens;

/// <summary>
/// Plays a talk line by line through the same decisions as a conversation: the rules hear, the plan says what is worth a call, the analyst makes it over HTTP; at the end
/// title and description are written. The peer never finds anything, so that only the rules close questions: no scheme could cost more.
/// </summary>
internal sealed class TokenRun(Form form, SpeechCatalogue speeches, ModelPeer peer)
{
    private const int RecentLines = 8;
    private static readonly TimeSpan NaiveEvery = TimeSpan.FromSeconds(5);
    private readonly RulesAnalyst rules = new(speeches);

    /// <summary>Our analyst, with the settings it comes with.</summary>
    public async Task<Cost> Ours(IReadOnlyList<Segment> talk, bool gated)
    {
        var options = Options.Create(new OpenAiOptions { BaseAddress = peer.BaseAddress, Key = ModelPeer.Key, Gated = gated });
        var line = new ModelLine(options, new AnalystWatch(TimeProvider.System), TimeProvider.System);
        var analyst = new OpenAiAnalyst(line, speeches, options);
        var state = Begin();
        var cost = new Cost(0, 0, 0);
        foreach (var said in talk)
        {
            await Hear(state, said);
            await Read(whole: false);
        }
        Tell(state, new Sealed(talk[^1].ToMs, true));
        await Read(whole: true);
        var titles = new TitleWriting([new OpenAiSummarizer(line, options)], TimeProvider.System, NullLogger<TitleWriting>.Instance);
        var due = new DueWork(Stage.Title, "", state.Version, state.View(Guid.Empty, form), Guid.Empty, null, 0, null, form, [], null);
        await titles.Write(Guid.Empty, due, first: true, Paid, CancellationToken.None);
        return cost;

        Task Paid(int input, int output)
        {
            cost = cost.With(input, output);
            return Task.CompletedTask;
        }

        async Task Read(bool whole)
        {
            while (ReadingPlan.Next(state, form, analyst.Terms, whole) is { } due)
            {
                if (due.Kind == ReadingKind.OutOfBudget) throw new InvalidOperationException("The budget of a conversation is too small for this talk.");
                var called = due.Kind == ReadingKind.Call;
                var reading = called ? await analyst.Read(due.Reading, CancellationToken.None) : new ModelReading([], 0, 0);
                if (called) cost = cost.With(reading.InputTokens, reading.OutputTokens);
                foreach (var fact in ChecklistDecisions.Decide(form, state.Checklist, ModelDecisions.Of(due, reading.Answers, state.Segment), state.Segment)) Tell(state, fact);
                Tell(state, new LinesRead(due.Through, whole, called, reading.InputTokens, reading.OutputTokens));
            }
        }
    }

    /// <summary>The naive scheme: for each open question every five seconds a call with the whole transcript.</summary>
    public async Task<Cost> Naive(IReadOnlyList<Segment> talk)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ModelPeer.Key);
        var state = Begin();
        var cost = new Cost(0, 0, 0);
        var transcript = new StringBuilder();
        var next = 0;
        for (var at = NaiveEvery.TotalMilliseconds; at <= talk[^1].ToMs; at += NaiveEvery.TotalMilliseconds)
        {
            for (; next < talk.Count && talk[next].ToMs <= at; next++)
            {
                await Hear(state, talk[next]);
                transcript.Append(talk[next].Role).Append(": ").Append(talk[next].Text).Append('\n');
            }
            foreach (var question in form.Questions().Where(question => state.Checklist.Item(question.Id).IsOpen))
            {
                using var response = await http.PostAsJsonAsync($"{peer.BaseAddress}/chat/completions", new
                {
                    model = "un-modelo",
                    messages = new[]
                    {
                        new { role = "system", content = "Say whether the person has answered the question in this interview, and quote her." },
                        new { role = "user", content = $"{question.Text}\n{transcript}" },
                    },
                });
                using var answer = JsonDocument.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
                var usage = answer.RootElement.GetProperty("usage");
                cost = cost.With(usage.GetProperty("prompt_tokens").GetInt64(), usage.GetProperty("completion_tokens").GetInt64());
            }
        }
        return cost;
    }

    private ConversationState Begin()
    {
        var state = new ConversationState();
        Tell(state, new Opened(Guid.Empty, Guid.Empty, new FormRef(form.Id, form.Version, form.Locale), "scripted", ConversationOrigin.Live, null));
        return state;
    }

    private async Task Hear(ConversationState state, Segment line)
    {
        var recent = state.Segments.Skip(state.Segments.Count - RecentLines).ToList();
        var changes = await rules.Read(new(form, state.Checklist.Items, state.Checklist.LastAsked, recent, [line]), CancellationToken.None);
        Tell(state, new SegmentHeard(line, $"{line.Id}"));
        foreach (var fact in ChecklistDecisions.Decide(form, state.Checklist, changes, state.Segment)) Tell(state, fact);
        foreach (var fact in Conditions.Follow(form, state.Checklist).ToList()) Tell(state, fact);
    }

    private static void Tell(ConversationState state, ConversationFact fact) => state.Apply(new RecordedFact(state.Version + 1, DateTimeOffset.UnixEpoch, fact));
}
