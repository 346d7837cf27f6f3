namespace Portal.Administration;

/// <summary>Something an administrator or a coordinator did: ids only, never names.</summary>
/// <param name="Id">Names the entry: writing it twice is writing it once.</param>
/// <param name="At">When.</param>
/// <param name="ActorId">Who; all zeros for the console of the machine.</param>
/// <param name="Action">What.</param>
/// <param name="SubjectId">To which account.</param>
/// <param name="Roles">The roles given, where it is about roles.</param>
/// <param name="OtherId">Who got the caseload, where it is about one.</param>
/// <param name="About">The questionnaire, its version and language, where it is about one: <c>intake 2 es</c>.</param>
[GenerateSerializer, Immutable, Alias("portal.audit-entry")]
public sealed record AuditEntry(
    [property: Id(0)] Guid Id,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] Guid ActorId,
    [property: Id(3)] AuditAction Action,
    [property: Id(4)] Guid SubjectId,
    [property: Id(5)] Roles? Roles = null,
    [property: Id(6)] Guid? OtherId = null,
    [property: Id(7)] string? About = null);

/// <summary>What can be done, mostly to an account. The names are stored: add new ones, never change old ones.</summary>
public enum AuditAction
{
    /// <summary>Somebody was invited.</summary>
    Invited,
    /// <summary>A new link to set the password was made.</summary>
    LinkMade,
    /// <summary>The invited person set her password.</summary>
    Accepted,
    /// <summary>The roles were changed.</summary>
    RolesChanged,
    /// <summary>The account was disabled.</summary>
    Disabled,
    /// <summary>The account was enabled.</summary>
    Enabled,
    /// <summary>The caseload was handed to somebody else.</summary>
    CaseloadTransferred,
    /// <summary>The account was rescued from the console of the machine.</summary>
    Rescued,
    /// <summary>A version of a questionnaire was published; the subject is who did it.</summary>
    FormPublished,
}
