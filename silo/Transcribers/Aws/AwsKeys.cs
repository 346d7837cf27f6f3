using Amazon.Runtime;
using Portal.Checks;
using Portal.Hosting;
using Portal.Transcription;

namespace Portal.Transcribers.Aws;

/// <summary>AWS's standard chain of keys, as an engine sees it.</summary>
internal static class AwsKeys
{
    /// <summary>The keys of this moment; without any in the whole chain, or when the role does not answer, the engine is away.</summary>
    public static Task<ImmutableCredentials> Of(Func<Task<ImmutableCredentials>> chain, CancellationToken cancellation) =>
        AwsChain.Of(chain, e => new EngineUnavailableException(AwsTranscriber.Name, e) { Fault = OutsideFault.KeyMissing }, cancellation);
}
