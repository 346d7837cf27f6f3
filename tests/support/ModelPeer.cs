using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Portal.Tests.Support;

/// <summary>
/// Speaks OpenAI's chat completions as their documentation has it and their own client expects it: checks the key and the request, counts tokens, and answers what the
/// test says. It knows nothing by itself.
/// </summary>
public sealed class ModelPeer : IAsyncDisposable
{
    /// <summary>The key it lets in.</summary>
    public const string Key = "una-clave-de-prueba";

    private readonly LocalServer server;
    private readonly Func<ModelCall, Task<ModelReply>> answer;
    private readonly Func<string, int> tokens;
    private int inFlight;
    private int mostInFlight;

    private ModelPeer(Func<ModelCall, Task<ModelReply>> answer, Func<string, int>? tokens)
    {
        (this.answer, this.tokens) = (answer, tokens ?? (text => (text.Length / 4) + 1));
        server = new(Answer, limits => limits.MaxRequestBodySize = null);
    }

    /// <summary>Where its API begins.</summary>
    public string BaseAddress => $"{server.Address}/v1";

    /// <summary>What it was asked, in order.</summary>
    public ConcurrentQueue<ModelCall> Calls { get; } = new();

    /// <summary>Requests for anything else: nobody has any business there.</summary>
    public ConcurrentQueue<string> Strays { get; } = new();

    /// <summary>How many calls were under way at once, at most.</summary>
    public int MostInFlight => Volatile.Read(ref mostInFlight);

    /// <summary>Starts one. Tokens are counted by <paramref name="tokens"/>, or as one for four letters.</summary>
    public static async Task<ModelPeer> Start(Func<ModelCall, Task<ModelReply>> answer, Func<string, int>? tokens = null)
    {
        var peer = new ModelPeer(answer, tokens);
        await peer.server.Start();
        return peer;
    }

    /// <inheritdoc cref="Start(Func{ModelCall, Task{ModelReply}}, Func{string, int}?)"/>
    public static Task<ModelPeer> Start(Func<ModelCall, ModelReply> answer, Func<string, int>? tokens = null) => Start(call => Task.FromResult(answer(call)), tokens);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        if (context.Request is not { Method: "POST", Path.Value: "/v1/chat/completions" })
        {
            Strays.Enqueue($"{context.Request.Method} {context.Request.Path}");
            context.Response.StatusCode = 404;
            return;
        }
        if (context.Request.Headers.Authorization != $"Bearer {Key}")
        {
            await Fail(context, 401, "invalid_api_key");
            return;
        }
        using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        if (Read(body.RootElement) is not { } call)
        {
            await Fail(context, 400, "invalid_request_error");
            return;
        }
        Calls.Enqueue(call);
        InterlockedMax(ref mostInFlight, Interlocked.Increment(ref inFlight));
        try
        {
            await Write(context, call, await answer(call).WaitAsync(context.RequestAborted));
        }
        catch (OperationCanceledException)
        {
            // The client went away: that is its right.
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }

    private async Task Write(HttpContext context, ModelCall call, ModelReply reply)
    {
        foreach (var (name, value) in reply.Headers) context.Response.Headers[name] = value;
        if (reply.Status != 200)
        {
            await Fail(context, reply.Status, "server_error");
            return;
        }
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(reply.Raw ?? JsonSerializer.Serialize(new
        {
            id = "chatcmpl-1",
            @object = "chat.completion",
            created = 1_700_000_000,
            model = call.Model,
            choices = new[]
            {
                new
                {
                    index = 0,
                    message = new { role = "assistant", content = reply.Text, refusal = reply.Refusal, tool_calls = reply.ToolCalls },
                    finish_reason = reply.ToolCalls is null ? reply.Ends : "tool_calls",
                    logprobs = (object?)null,
                },
            },
            usage = new { prompt_tokens = call.Tokens, completion_tokens = tokens(reply.Text ?? ""), total_tokens = call.Tokens + tokens(reply.Text ?? "") },
        }), context.RequestAborted);
    }

    private static Task Fail(HttpContext context, int status, string type)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { message = "una-frase-del-servidor", type, param = (string?)null, code = (string?)null } });
    }

    /// <summary>Null for what their service would refuse.</summary>
    private ModelCall? Read(JsonElement request)
    {
        if (!IsReasoningRight(request)) return null;
        if (!request.TryGetProperty("model", out var model) || !request.TryGetProperty("messages", out var messages) || messages.GetArrayLength() == 0) return null;
        var said = messages.EnumerateArray().Select(message => (Role: message.GetProperty("role").GetString()!, Content: Content(message.GetProperty("content")))).ToList();
        string? schema = null;
        if (request.TryGetProperty("response_format", out var format) && format.GetProperty("type").GetString() == "json_schema")
        {
            var wanted = format.GetProperty("json_schema");
            if (!wanted.TryGetProperty("name", out _) || !wanted.GetProperty("strict").GetBoolean() || !IsStrict(wanted.GetProperty("schema"))) return null;
            schema = wanted.GetProperty("schema").GetRawText();
        }
        // What their service adds around each message, as their cookbook counts it.
        var count = said.Sum(message => tokens(message.Content) + 4) + 3 + (schema is null ? 0 : tokens(schema));
        return new ModelCall(model.GetString()!, said, schema, count, request.TryGetProperty("tools", out _)) { ReasoningEffort = EffortOf(request) };
    }

    /// <summary>Models that cannot reason refuse to be told how much.</summary>
    private static bool IsReasoningRight(JsonElement request) =>
        EffortOf(request) is not { } effort || effort is "none" or "low" or "medium" or "high" or "xhigh" or "max" && request.GetProperty("model").GetString()?.StartsWith("gpt-4", StringComparison.Ordinal) == false;

    private static string? EffortOf(JsonElement request) => request.TryGetProperty("reasoning_effort", out var effort) ? effort.GetString() : null;

    private static string Content(JsonElement content) => content.ValueKind == JsonValueKind.String
        ? content.GetString()!
        : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));

    /// <summary>"Strict" refuses a schema with fields that may be missing, or with others besides.</summary>
    private static bool IsStrict(JsonElement schema)
    {
        if (schema.TryGetProperty("items", out var items)) return IsStrict(items);
        if (!schema.TryGetProperty("properties", out var properties)) return true;
        return schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False
            && properties.EnumerateObject().Select(one => one.Name).Order().SequenceEqual(schema.GetProperty("required").EnumerateArray().Select(one => one.GetString()!).Order())
            && properties.EnumerateObject().All(one => IsStrict(one.Value));
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var before = Volatile.Read(ref most); now > before; before = Volatile.Read(ref most))
            if (Interlocked.CompareExchange(ref most, now, before) == before) return;
    }
}

/// <summary>What a model was asked.</summary>
/// <param name="Model">Which model.</param>
/// <param name="Messages">What was said to it.</param>
/// <param name="Schema">The strict schema its answer must keep to, or null.</param>
/// <param name="Tokens">All of it in tokens.</param>
/// <param name="HasTools">It was given something to do things with.</param>
public sealed record ModelCall(string Model, IReadOnlyList<(string Role, string Content)> Messages, string? Schema, int Tokens, bool HasTools)
{
    /// <summary>How much it is to reason, or null when that was not said.</summary>
    public string? ReasoningEffort { get; init; }
}

/// <summary>What it answers.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Status">Another one than 200 is a refusal.</param>
/// <param name="Raw">Instead of everything: the body as it is.</param>
public sealed record ModelReply(string? Text, int Status = 200, string? Raw = null)
{
    /// <summary>Why it ends.</summary>
    public string Ends { get; init; } = "stop";

    /// <summary>It would rather not.</summary>
    public string? Refusal { get; init; }

    /// <summary>It wants to do something.</summary>
    public object? ToolCalls { get; init; }

    /// <summary>Headers of the answer.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
