using Orleans.Concurrency;

namespace Portal.Processing;

/// <summary>Does the work after Stop for one conversation. Key: the conversation id. Can be poked at any time, by anyone, as often as one likes.</summary>
[Alias("portal.processing")]
internal interface IProcessingGrain : IGrainWithGuidKey
{
    /// <summary>Starts to work, if it does not already; returns at once.</summary>
    [Alias("poke")]
    Task Poke();

    /// <summary>It waits for a free place, or for the next try.</summary>
    [AlwaysInterleave, Alias("waits")]
    Task<bool> Waits();
}
