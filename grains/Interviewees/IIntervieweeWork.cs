using System.Collections.Immutable;

namespace Portal.Interviewees;

/// <summary>What the parts of the silo that look after caseloads ask of a person's grain. Never offered to the web nodes.</summary>
[Alias("portal.interviewee-work")]
internal interface IIntervieweeWork : IGrainWithGuidKey
{
    /// <summary>
    /// Makes her somebody else's and answers her conversations, which must follow; null, having changed nothing, while a talk of hers is live. Repeatable.
    /// </summary>
    [Alias("hand-over")]
    Task<ImmutableArray<Guid>?> HandOver(Guid from, Guid to);

    /// <summary>Whose she is now; null when there is no such person any more.</summary>
    [Alias("owner")]
    Task<Guid?> Owner();
}
