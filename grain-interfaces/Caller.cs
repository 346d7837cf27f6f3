namespace Portal;

/// <summary>What an account may do beyond its own caseload.</summary>
[Flags]
public enum Roles
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>Holds interviews and owns a caseload.</summary>
    Interviewer = 1,
    /// <summary>Edits questionnaires.</summary>
    Coordinator = 2,
    /// <summary>Sees the state of the machines, never the words of people.</summary>
    Operator = 4,
    /// <summary>Invites and disables accounts.</summary>
    Admin = 8,
}

/// <summary>Who is asking. Built by the web node from the session and checked again by the grain that owns the data.</summary>
/// <param name="InterviewerId">The interviewer whose session it is.</param>
/// <param name="Roles">The roles of that session.</param>
[GenerateSerializer, Immutable, Alias("portal.caller")]
public sealed record Caller([property: Id(0)] Guid InterviewerId, [property: Id(1)] Roles Roles);
