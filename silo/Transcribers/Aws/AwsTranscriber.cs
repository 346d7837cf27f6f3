using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using Microsoft.Extensions.Options;
using Portal.Transcribers.Aws.Vocabularies;
using Portal.Transcription;

namespace Portal.Transcribers.Aws;

/// <summary>
/// Amazon Transcribe's streaming API over HTTP/2, with speaker labels and stable partial results. The public SDK package for it may take this folder's place:
/// everything it does is between <see cref="Open"/> and the lines that a session tells.
/// </summary>
/// <param name="options">Settings.</param>
/// <param name="keys">AWS's standard chain, or whatever takes its place; asked for each session, for keys of roles change.</param>
/// <param name="vocabularies">The words of forms.</param>
/// <param name="time">The clock.</param>
public sealed class AwsTranscriber(IOptions<AwsOptions> options, Func<Task<ImmutableCredentials>> keys, FormVocabularies vocabularies, TimeProvider time) : ITranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "aws";

    /// <inheritdoc/>
    public EngineInfo Info { get; } = new(Name, Live: true, Files: true, InBrowser: false, Scripted: false, [.. options.Value.Languages.Keys.Order()]);

    /// <inheritdoc/>
    public async Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation)
    {
        if (!options.Value.Languages.TryGetValue(request.Language, out var language))
            throw UnpreparedEngine.For(request.Language, Name);
        var key = await AwsKeys.Of(keys, cancellation);
        var vocabulary = vocabularies.Ready(request.Language, request.Vocabulary);
        var (message, signature) = StreamRequest.Signed(options.Value, language, vocabulary, key, time.GetUtcNow());
        var events = new AudioEvents(new AWS4EventSigner(key.SecretKey, options.Value.Region, StreamRequest.Service, signature));
        // A question that is not taken is asked without the vocabulary next time.
        var session = new AwsSession(options.Value, message, events, () => vocabulary is not null && vocabularies.Refused(vocabulary), time);
        try
        {
            await session.Connect(cancellation);
            return session;
        }
        catch (Exception e)
        {
            await session.DisposeAsync();
            if (e is HttpRequestException || e is OperationCanceledException && !cancellation.IsCancellationRequested) throw new EngineUnavailableException(Name, e);
            throw;
        }
    }
}
