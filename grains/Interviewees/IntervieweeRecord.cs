using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Interviewees;

/// <summary>What is stored of a person, sealed with her key. Each change is a new value with the next revision.</summary>
internal sealed record IntervieweeRecord
{
    public required Guid OwnerId { get; init; }
    public required IntervieweeDetails Details { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public required bool Demonstration { get; init; }

    /// <summary>Put away from the daily list.</summary>
    public bool Archived { get; init; }

    /// <summary>Goes up with each change.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>The last time anything happened with her.</summary>
    public required DateTimeOffset LastInteraction { get; init; }

    /// <summary>Every consent she gave, oldest first: a new text does not erase what she agreed to before.</summary>
    public ImmutableArray<Consent> Consents { get; init; } = [];

    public ImmutableDictionary<Guid, KnownConversation> Conversations { get; init; } = ImmutableDictionary<Guid, KnownConversation>.Empty;

    public FichaProgress Ficha { get; init; } = new(0, 0, 0);

    public IntervieweeView View(Guid id) => new(
        id, OwnerId, Details, Consents.LastOrDefault(consent => ConsentText.Holds(consent.TextVersion)), AddedAt, Demonstration, Archived);

    public Interviewers.IntervieweeSummary Summary(Guid id) => new(
        id, Details.Name, LastInteraction, Conversations.Count(known => known.Value.Summary.Status != ConversationStatus.Discarded),
        Ficha.Answered, Ficha.Questions, Demonstration, Revision, Archived);
}

/// <summary>A conversation's line and the version it was written at.</summary>
internal sealed record KnownConversation(ConversationSummary Summary, long Version);

/// <summary>How much of the ficha is settled, and at which of its revisions.</summary>
internal sealed record FichaProgress(int Answered, int Questions, long Version);
