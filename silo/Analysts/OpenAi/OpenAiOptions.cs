using Microsoft.Extensions.Options;

namespace Portal.Analysts.OpenAi;

/// <summary>Settings <c>Analysts:OpenAI</c>. Off while it has neither address nor key.</summary>
public sealed class OpenAiOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Analysts:OpenAI";

    private const string Usual = "gpt-6-luna";

    /// <summary>Where the API begins: any server that speaks OpenAI's chat completions, one's own too. Empty: OpenAI's.</summary>
    public string BaseAddress { get; init; } = "";

    /// <summary>The key: from the environment (<c>Analysts__OpenAI__Key</c>), a file of secrets or the user's secrets, never from a file of the repository. A server of one's own may need none.</summary>
    public string Key { get; init; } = "";

    /// <summary>The model; it must keep to a JSON schema.</summary>
    public string Model { get; init; } = Usual;

    /// <summary>
    /// How much a model that can reason does before it answers (<c>none</c>, <c>low</c> …; what it thinks counts as written). Empty: nothing is said of it, as models that cannot want it.
    /// Not set: <c>none</c> for the usual model, which would reason by itself, else nothing.
    /// </summary>
    public string? ReasoningEffort { get; init; }

    /// <summary>So many new words are gathered before it is asked.</summary>
    public int WordsPerCall { get; init; } = 80;

    /// <summary>At most so many words in one call: a bound for catching up, and the size of the pieces of the reading at the end.</summary>
    public int MostWords { get; init; } = 800;

    /// <summary>Tokens, read and written, that a conversation may cost while it is listened to.</summary>
    public int TokensPerConversation { get; init; } = 250_000;

    /// <summary>While people talk it is asked only where a question was put and the rules have not heard its answer. False: it reads everything.</summary>
    public bool Gated { get; init; } = true;

    /// <summary>It writes the answers of <i>saber más</i>, too.</summary>
    public bool AnswersQuestions { get; init; } = true;

    /// <summary>It writes title and description of a finished talk, too. False: they name the topics that were settled.</summary>
    public bool WritesTitles { get; init; } = true;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Tokens it may write in one answer, and think before it.</summary>
    public int MostOutputTokens { get; init; } = 4_000;

    /// <summary>Bytes of an answer that are read at most.</summary>
    public int MostAnswerBytes { get; init; } = 256 * 1024;

    /// <summary>After so many failures in a row nobody asks it for a while.</summary>
    public int FailuresInARow { get; init; } = 3;

    /// <summary>That while.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What is said of reasoning, in effect; empty: nothing.</summary>
    internal string Effort => ReasoningEffort ?? (Model == Usual ? "none" : "");

    /// <summary>Where it is asked, in effect.</summary>
    internal Uri Endpoint => new(BaseAddress.Length == 0 ? "https://api.openai.com/v1" : BaseAddress);
}

/// <summary>Refuses what cannot work, at start.</summary>
internal sealed class OpenAiOptionsValidation : IValidateOptions<OpenAiOptions>
{
    public ValidateOptionsResult Validate(string? name, OpenAiOptions options)
    {
        if (options.Key.Any(c => c is < '!' or > '~')) return Wrong(nameof(options.Key), "a key has no spaces and no line breaks.");
        // A server of one's own on a network of one's own may speak plain HTTP, but not with a key that others could read.
        if (options.BaseAddress.Length > 0 && !(Uri.TryCreate(options.BaseAddress, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || (uri.Scheme == "http" && (uri.IsLoopback || options.Key.Length == 0)))))
            return Wrong(nameof(options.BaseAddress), "an address like https://api.openai.com/v1 is needed; plain http only without a key, or on this machine.");
        if (options.Model.Length == 0) return Wrong(nameof(options.Model), "a model is needed.");
        if (options.ReasoningEffort is { } effort && !effort.All(char.IsAsciiLetterLower)) return Wrong(nameof(options.ReasoningEffort), "a word of the API like none, low or medium, or nothing.");
        foreach (var (what, number, least) in new[]
        {
            (nameof(options.WordsPerCall), options.WordsPerCall, 1), (nameof(options.MostWords), options.MostWords, options.WordsPerCall),
            (nameof(options.TokensPerConversation), options.TokensPerConversation, 0), (nameof(options.MostOutputTokens), options.MostOutputTokens, 100),
            (nameof(options.MostAnswerBytes), options.MostAnswerBytes, 1_024), (nameof(options.FailuresInARow), options.FailuresInARow, 1),
        })
            if (number < least) return Wrong(what, $"must be {least} or more.");
        if (options.AnswerWithin <= TimeSpan.Zero || options.AnswerWithin > TimeSpan.FromMinutes(2)) return Wrong(nameof(options.AnswerWithin), "must be more than zero, up to two minutes.");
        return options.Pause > TimeSpan.Zero ? ValidateOptionsResult.Success : Wrong(nameof(options.Pause), "must be more than zero.");
    }

    private static ValidateOptionsResult Wrong(string what, string why) => ValidateOptionsResult.Fail($"{OpenAiOptions.Section}:{what}: {why}");
}
