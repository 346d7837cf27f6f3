using System.Collections.Immutable;

namespace Portal.Interviewers;

/// <summary>An interviewer: profile and caseload. Key: the interviewer id.</summary>
[Alias("portal.interviewer")]
public interface IInterviewerGrain : IGrainWithGuidKey
{
    /// <summary>Sets the profile up when the account is created.</summary>
    [Alias("begin")]
    Task Begin(string name, string email);

    /// <summary>Name, e-mail and preferences.</summary>
    [Alias("profile")]
    Task<InterviewerProfile> Profile();

    /// <summary>Changes the name, the language, the appearance, or all of them (null: as it is), and tells the interviewer's open browsers.</summary>
    [Alias("change-profile")]
    Task<InterviewerProfile> Change(string? name, string? language, string? appearance = null);

    /// <summary>Everyone in the caseload, in no particular order.</summary>
    [Alias("caseload")]
    Task<ImmutableArray<IntervieweeSummary>> Caseload();

    /// <summary>Whether that person is in the caseload.</summary>
    [Alias("owns")]
    Task<bool> Owns(Guid intervieweeId);

    /// <summary>Puts or refreshes a person's line in the caseload and tells the interviewer's open browsers. Repeatable; an older <see cref="IntervieweeSummary.Revision"/> is ignored.</summary>
    [Alias("put")]
    Task Put(IntervieweeSummary summary);

    /// <summary>Takes a person's line out: she is in somebody else's caseload now. Repeatable.</summary>
    [Alias("drop")]
    Task Drop(Guid intervieweeId);
}

/// <summary>An interviewer's profile.</summary>
/// <param name="Id">The interviewer.</param>
/// <param name="Name">As shown.</param>
/// <param name="Email">Of the account.</param>
/// <param name="Language">ISO 639-1 of the screens; empty until she chooses one, which means that of her browser.</param>
/// <param name="Appearance"><c>light</c>, <c>dark</c> or <c>auto</c>, as the device is; null until she chooses, which means <c>auto</c>.</param>
[GenerateSerializer, Immutable, Alias("portal.interviewer-profile")]
public sealed record InterviewerProfile(
    [property: Id(0)] Guid Id, [property: Id(1)] string Name, [property: Id(2)] string Email, [property: Id(3)] string Language,
    [property: Id(4)] string? Appearance = null);

/// <summary>A person's line in the caseload.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As shown.</param>
/// <param name="LastInteraction">The last time anything happened with her.</param>
/// <param name="Conversations">How many conversations.</param>
/// <param name="Answered">Questions of the ficha that are settled.</param>
/// <param name="Questions">Questions of the ficha.</param>
/// <param name="Demonstration">A made-up person of the demonstration.</param>
/// <param name="Revision">Goes up with each change.</param>
/// <param name="Archived">She is put away from the daily list.</param>
[GenerateSerializer, Immutable, Alias("portal.interviewee-summary")]
public sealed record IntervieweeSummary(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string Name,
    [property: Id(2)] DateTimeOffset LastInteraction,
    [property: Id(3)] int Conversations,
    [property: Id(4)] int Answered,
    [property: Id(5)] int Questions,
    [property: Id(6)] bool Demonstration,
    [property: Id(7)] long Revision,
    [property: Id(8)] bool Archived = false);
