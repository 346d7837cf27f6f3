using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using Portal.Checklists;
using Portal.Checks;

namespace Portal.Analysts.OpenAi;

/// <summary>
/// Asks the model for JSON of a given schema. Whatever goes wrong becomes a <see cref="ModelUnavailableException"/> in words of ours: the SDK's own exceptions quote the
/// server, and the server may quote the talk. It is given no tools, so there is nothing that it could do.
/// </summary>
internal sealed class ModelLine
{
    private const int DeepestAnswer = 8;
    // Of Spanish text a token is about four letters; where a server does not count, rather more than less.
    private const int LettersPerToken = 3;
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { MaxDepth = DeepestAnswer, NumberHandling = default, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private readonly OpenAiOptions options;
    private readonly ChatClient client;
    private readonly Fuse fuse;
    private readonly AnalystWatch watch;

    public ModelLine(IOptions<OpenAiOptions> options, AnalystWatch watch, TimeProvider clock)
    {
        (this.options, this.watch) = (options.Value, watch);
        fuse = new(this.options.FailuresInARow, this.options.Pause, clock);
        client = new(this.options.Model, new ApiKeyCredential(this.options.Key.Length == 0 ? "none" : this.options.Key), new OpenAIClientOptions
        {
            Endpoint = this.options.Endpoint,
            NetworkTimeout = this.options.AnswerWithin,
            // Who tries again, and when, is decided above: one call is one call.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            Transport = new HttpClientPipelineTransport(new HttpClient(new ShortAnswers(this.options.MostAnswerBytes)) { Timeout = Timeout.InfiniteTimeSpan }),
            EnableDistributedTracing = false,
        });
    }

    /// <summary>The answer and what it cost.</summary>
    public async Task<(T Answer, int InputTokens, int OutputTokens)> Ask<T>(string rules, string question, AnswerSchema schema, CancellationToken cancellation) where T : class
    {
        fuse.Pass();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.AnswerWithin);
        try
        {
            ChatCompletion completion = await client.CompleteChatAsync(
                [new SystemChatMessage(rules), new UserChatMessage(question)],
                Wanted(schema),
                patience.Token);
            if (completion.FinishReason != ChatFinishReason.Stop || completion.Content is not [{ Text: { } text }]) throw Unusable("it did not finish, or refused");
            var answer = JsonSerializer.Deserialize<T>(text, Strict) ?? throw Unusable("it answered nothing");
            fuse.Succeeded();
            var (input, output) = (completion.Usage?.InputTokenCount ?? (rules.Length + question.Length) / LettersPerToken, completion.Usage?.OutputTokenCount ?? text.Length / LettersPerToken);
            watch.Answered(OpenAiAnalyst.ShortName, input, output);
            return (answer, input, output);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var told = Told(exception);
            fuse.Failed(told.Again);
            // Whoever went away does not say anything about the model.
            if (!cancellation.IsCancellationRequested) watch.Failed(OpenAiAnalyst.ShortName, told, fuse.RestsUntil);
            throw told;
        }
    }

    private ChatCompletionOptions Wanted(AnswerSchema schema)
    {
        var wanted = new ChatCompletionOptions
        {
            MaxOutputTokenCount = options.MostOutputTokens,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(schema.Name, schema.Json, jsonSchemaIsStrict: true),
        };
#pragma warning disable OPENAI001 // The library calls it experimental; the API does not.
        if (options.Effort.Length > 0) wanted.ReasoningEffortLevel = new ChatReasoningEffortLevel(options.Effort);
#pragma warning restore OPENAI001
        return wanted;
    }

    private static ModelUnavailableException Told(Exception exception) => exception switch
    {
        ModelUnavailableException known => known,
        ClientResultException { Status: >= 400 } refused => new($"it refuses with status {refused.Status}", again: AgainAfter(refused)) { Fault = OutsideFaults.OfStatus(refused.Status) },
        // The SDK gives up on its own when the network takes too long, and says so in one of these ways.
        OperationCanceledException or TimeoutException => new("it takes too long") { Fault = OutsideFault.Slow },
        HttpRequestException or IOException or ClientResultException => new("it cannot be reached") { Fault = OutsideFaults.Of(exception) is var fault && fault == OutsideFault.Inside ? OutsideFault.Unreachable : fault },
        _ => Unusable("its answer is not what was asked for"),
    };

    private static ModelUnavailableException Unusable(string why) => new(why, answered: true);

    private static TimeSpan? AgainAfter(ClientResultException refused) =>
        refused.GetRawResponse()?.Headers.TryGetValue("retry-after", out var value) == true && int.TryParse(value, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;
}
