using Orleans.Concurrency;

namespace Portal.Recordings;

/// <summary>What the parts of the silo that look after uploads ask of one. Never offered to the web nodes.</summary>
[Alias("portal.upload-work")]
internal interface IUploadWork : IGrainWithGuidKey
{
    /// <summary>Looks after itself: goes on with reading what was cut short, forgets what was abandoned or is long done.</summary>
    [Alias("tend")]
    Task Tend();

    /// <summary>It waits for a free place, or for the next try.</summary>
    [AlwaysInterleave, Alias("waits")]
    Task<bool> Waits();

    /// <summary>Tries again what failed too often; false when it did not.</summary>
    [Alias("try-again")]
    Task<bool> TryAgain();

    /// <summary>The person it is about was handed to another interviewer: what is stored goes with her. A file that is still being sent stays with whoever sends it, until it is whole. Repeatable.</summary>
    [Alias("hand-over")]
    Task HandOver(Guid to);
}
