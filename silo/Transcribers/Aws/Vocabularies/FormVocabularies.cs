using System.Collections.Concurrent;
using System.Collections.Immutable;
using Amazon.Runtime;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Transcribers.Aws.Jobs;
using Portal.Transcription;

namespace Portal.Transcribers.Aws.Vocabularies;

/// <summary>
/// The words of forms as custom vocabularies of the account: one for each language and set of words, made once by whoever needs it first, by a name that is made of both. A help: a talk
/// never waits for it, and goes on without where it is not ready, not allowed or refused. A vocabulary that the settings name wins.
/// </summary>
public sealed partial class FormVocabularies : IDisposable
{
    // The service needs minutes; what is not ready then is looked at again when somebody talks.
    private static readonly TimeSpan PrepareWithin = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AgainAfter = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly AwsOptions options;
    private readonly TranscribeApi api;
    private readonly TimeProvider time;
    private readonly ILogger<FormVocabularies> logger;
    private readonly ConcurrentDictionary<string, FormVocabulary> known = new();
    private readonly CancellationTokenSource over = new();

    /// <summary>Asks nothing yet.</summary>
    public FormVocabularies(IOptions<AwsOptions> options, Func<Task<ImmutableCredentials>> keys, TimeProvider time, ILogger<FormVocabularies> logger)
    {
        (this.options, this.time, this.logger) = (options.Value, time, logger);
        api = new(this.options, keys, time);
    }

    /// <summary>The vocabulary to ask for now; null when there is none (yet), which is then being prepared. Does not wait.</summary>
    public string? Ready(string language, ImmutableArray<string> words) =>
        options.Vocabularies.TryGetValue(language, out var configured) ? configured : Begun(language, words) is { IsReady: true } ready ? ready.Name : null;

    /// <summary>The same, but waits so long for one that is being prepared.</summary>
    public async Task<string?> Ready(string language, ImmutableArray<string> words, TimeSpan within, CancellationToken cancellation)
    {
        if (options.Vocabularies.TryGetValue(language, out var configured)) return configured;
        if (Begun(language, words) is not { } vocabulary) return null;
        try
        {
            await vocabulary.Preparing.WaitAsync(within, time, cancellation);
        }
        catch (TimeoutException)
        {
            return null;
        }
        return vocabulary.IsReady ? vocabulary.Name : null;
    }

    /// <summary>The service would not take a question with this vocabulary: it may be gone. For a while it is not asked for, then looked at anew. Whether it was one of these.</summary>
    public bool Refused(string name)
    {
        if (!known.TryGetValue(name, out var vocabulary)) return false;
        LogRefused(name);
        vocabulary.Rest(time.GetUtcNow() + AgainAfter);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        over.Cancel();
        api.Dispose();
    }

    private FormVocabulary? Begun(string language, ImmutableArray<string> words)
    {
        if (!options.FormVocabulary || !options.Languages.TryGetValue(language, out var code)) return null;
        var phrases = VocabularyPhrases.Of(language, words);
        if (phrases.Phrases.IsEmpty) return null;
        var vocabulary = known.GetOrAdd($"portal-form-{code}-{phrases.Hash}", name => new(name, code, phrases));
        // Not on the thread of whoever asks: a grain has something better to do.
        vocabulary.Begin(time.GetUtcNow(), () => Task.Run(() => Prepare(vocabulary), over.Token));
        return vocabulary;
    }

    private async Task Prepare(FormVocabulary vocabulary)
    {
        using var patience = new CancellationTokenSource(PrepareWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, patience.Token);
        try
        {
            var state = await Find(vocabulary, either.Token) ?? await Create(vocabulary, either.Token);
            foreach (var pause in JobPauses.Of(options.VocabularyAskAfter, LongestPause))
            {
                if (state != "PENDING") break;
                await Task.Delay(pause, time, either.Token);
                state = await Find(vocabulary, either.Token);
            }
            if (state == "READY") vocabulary.IsReady = true;
            else Without(vocabulary, state ?? "gone");
        }
        catch (AwsRefusedException e)
        {
            Without(vocabulary, e.Reason);
        }
        catch (Exception e) when (e is EngineUnavailableException || e is OperationCanceledException && !over.IsCancellationRequested)
        {
            Without(vocabulary, e.GetType().Name);
        }
    }

    private void Without(FormVocabulary vocabulary, string reason)
    {
        LogWithout(vocabulary.Name, reason);
        vocabulary.Rest(time.GetUtcNow() + AgainAfter);
    }

    private async Task<string?> Find(FormVocabulary vocabulary, CancellationToken cancellation)
    {
        try
        {
            return (await api.Ask("GetVocabulary", new VocabularyNamed(vocabulary.Name), VocabularyJson.Default.VocabularyNamed, VocabularyJson.Default.VocabularyAnswer, cancellation)).VocabularyState;
        }
        catch (AwsRefusedException e) when (e.Reason is "NotFoundException" or "BadRequestException")
        {
            // As with jobs: of a name that is well formed the second can mean nothing else.
            return null;
        }
    }

    private async Task<string?> Create(FormVocabulary vocabulary, CancellationToken cancellation)
    {
        try
        {
            var wanted = new VocabularyWanted(vocabulary.Name, vocabulary.Code, vocabulary.Words.Phrases);
            return (await api.Ask("CreateVocabulary", wanted, VocabularyJson.Default.VocabularyWanted, VocabularyJson.Default.VocabularyAnswer, cancellation)).VocabularyState;
        }
        catch (AwsRefusedException e) when (e.Reason == "ConflictException")
        {
            return await Find(vocabulary, cancellation);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The vocabulary {Vocabulary} cannot be had ({Reason}): talks go on without it.")]
    private partial void LogWithout(string vocabulary, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The service did not take a question with the vocabulary {Vocabulary}: talks go on without it for a while.")]
    private partial void LogRefused(string vocabulary);
}
