using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Portal.Asking;

/// <summary>
/// What somebody wanted to know about one conversation, and the answers, remembered for all her devices. Key: the conversation id. Whoever may not read the
/// conversation gets <see cref="PortalError.NotFound"/>.
/// </summary>
[Alias("portal.asking")]
public interface IAskingGrain : IGrainWithGuidKey
{
    /// <summary>What is remembered, newest first, every citation as its line reads now.</summary>
    [Alias("list")]
    Task<ImmutableArray<RememberedAnswer>> List(Caller caller);

    /// <summary>
    /// Answers and remembers. Repeatable by <paramref name="id"/>: asked again, the same answer comes back, also after it was just removed. A question is one to
    /// 500 characters long; of more than 50 the oldest are forgotten.
    /// </summary>
    [AlwaysInterleave, Alias("ask")]
    Task<RememberedAnswer> Ask(Caller caller, Guid id, string question);

    /// <summary>Forgets a question and its answer. Repeatable.</summary>
    [Alias("remove")]
    Task Remove(Caller caller, Guid id);
}
