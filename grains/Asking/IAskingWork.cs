using System.Collections.Immutable;

namespace Portal.Asking;

/// <summary>What the silo itself asks of the remembered questions. Never offered to the web nodes.</summary>
[Alias("portal.asking-work")]
internal interface IAskingWork : IGrainWithGuidKey
{
    /// <summary>
    /// Keeps an answer, unless something was taken off the record since it was made (<paramref name="struck"/> counts what was by then): null, and it is made anew.
    /// Apart from asking, so that a slow answer keeps nobody waiting.
    /// </summary>
    [Alias("keep")]
    Task<RememberedAnswer?> Keep(Caller caller, KeptAnswer answer, int struck);

    /// <summary>Those lines were taken off the record: nothing that rests on them stays. Repeatable.</summary>
    [Alias("forget")]
    Task Forget(Guid ownerId, Guid intervieweeId, ImmutableArray<int> lines);
}
