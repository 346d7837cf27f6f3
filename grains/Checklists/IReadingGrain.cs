using Orleans.Concurrency;

namespace Portal.Checklists;

/// <summary>Has a model read one conversation, one call at a time. Key: the conversation id. It remembers nothing: what is unread the facts tell.</summary>
[Alias("portal.reading")]
internal interface IReadingGrain : IGrainWithGuidKey
{
    /// <summary>There may be enough to read. Holds nobody up: what is said while a call is under way is read by the next one, together.</summary>
    [AlwaysInterleave, Alias("poke")]
    Task Poke();

    /// <summary>Reads the next piece of the whole; false when nothing is left, or nothing can be done about it.</summary>
    [ResponseTimeout("00:05:00"), Alias("read-on")]
    Task<bool> ReadOn();
}
