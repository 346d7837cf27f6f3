namespace Portal.Interviewers;

/// <summary>
/// The Orleans stream that tells every open browser of an interviewer that something changed. It carries no content:
/// whoever hears it reads again, so a lost message costs freshness, never data.
/// </summary>
public static class InterviewerStream
{
    /// <summary>Name of the stream provider, on silos and web nodes.</summary>
    public const string Provider = "changes";

    /// <summary>Namespace of the streams; the key is the interviewer id.</summary>
    public const string Namespace = "interviewer";
}

/// <summary>What changed.</summary>
/// <param name="Kind">Which of the interviewer's things.</param>
/// <param name="Id">The person, conversation or notification it is about; of the profile, the interviewer.</param>
[GenerateSerializer, Immutable, Alias("portal.interviewer-change")]
public sealed record InterviewerChange([property: Id(0)] ChangeKind Kind, [property: Id(1)] Guid Id);

/// <summary>The things of an interviewer that can change.</summary>
public enum ChangeKind
{
    /// <summary>A line of the caseload.</summary>
    Caseload,
    /// <summary>A conversation of a person.</summary>
    Conversation,
    /// <summary>A ficha.</summary>
    Ficha,
    /// <summary>The notifications.</summary>
    Inbox,
    /// <summary>Name or language.</summary>
    Profile,
    /// <summary>What the account may do, or which of its sessions still hold.</summary>
    Session,
    /// <summary>An upload.</summary>
    Upload,
}
