using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Interviewees;

/// <summary>A person interviewed: profile, consent, conversations. Key: the interviewee id, made by the client.</summary>
[Alias("portal.interviewee")]
public interface IIntervieweeGrain : IGrainWithGuidKey
{
    /// <summary>Adds her to the caller's caseload, or, when she is there already, answers the same.</summary>
    [Alias("add")]
    Task<IntervieweeView> Add(Caller caller, IntervieweeDetails details, bool demonstration);

    /// <summary>Who she is.</summary>
    [Alias("read")]
    Task<IntervieweeView> Read(Caller caller);

    /// <summary>Changes name, e-mail or phone.</summary>
    [Alias("change")]
    Task<IntervieweeView> Change(Caller caller, IntervieweeDetails details);

    /// <summary>Puts her away from the daily list, or back into it. Nothing of hers is lost; a new conversation brings her back by itself.</summary>
    [Alias("archive")]
    Task<IntervieweeView> Archive(Caller caller, bool archived);

    /// <summary>Records her consent to that version of the text, read to her in that language (ISO 639-1).</summary>
    [Alias("give-consent")]
    Task<IntervieweeView> GiveConsent(Caller caller, string textVersion, string language);

    /// <summary>Her conversations, newest first.</summary>
    [Alias("conversations")]
    Task<ImmutableArray<ConversationSummary>> Conversations(Caller caller);

    /// <summary>Those of them that were thrown away, newest first.</summary>
    [Alias("discarded")]
    Task<ImmutableArray<ConversationSummary>> Discarded(Caller caller);

    /// <summary>
    /// A conversation changed. From the conversation, repeatable; an older version is ignored. Answers whose the person is: the conversation follows her.
    /// </summary>
    [Alias("conversation-changed")]
    Task<Guid> ConversationChanged(ConversationSummary summary, long version);

    /// <summary>The ficha's progress changed. From the ficha, repeatable.</summary>
    [Alias("ficha-changed")]
    Task FichaChanged(int answered, int questions, long version);
}

/// <summary>What is known of a person.</summary>
/// <param name="Name">Required, up to 120 characters.</param>
/// <param name="Email">Optional for people without one.</param>
/// <param name="Phone">Optional.</param>
[GenerateSerializer, Immutable, Alias("portal.interviewee-details")]
public sealed record IntervieweeDetails([property: Id(0)] string Name, [property: Id(1)] string? Email = null, [property: Id(2)] string? Phone = null);

/// <summary>Her consent.</summary>
/// <param name="TextVersion">Version of the text read to her.</param>
/// <param name="GivenAt">When.</param>
/// <param name="Language">ISO 639-1 of the text read to her; Spanish where it was not noted, as there was no other.</param>
[GenerateSerializer, Immutable, Alias("portal.consent")]
public sealed record Consent([property: Id(0)] string TextVersion, [property: Id(1)] DateTimeOffset GivenAt, [property: Id(2)] string Language = ConsentText.FirstLanguage);

/// <summary>A person as shown.</summary>
/// <param name="Id">The person.</param>
/// <param name="OwnerId">The interviewer whose caseload she is in.</param>
/// <param name="Details">Name, e-mail, phone.</param>
/// <param name="Consent">Her consent to the text in force, or null.</param>
/// <param name="AddedAt">When she was added.</param>
/// <param name="Demonstration">A made-up person of the demonstration.</param>
/// <param name="Archived">She is put away from the daily list.</param>
[GenerateSerializer, Immutable, Alias("portal.interviewee-view")]
public sealed record IntervieweeView(
    [property: Id(0)] Guid Id,
    [property: Id(1)] Guid OwnerId,
    [property: Id(2)] IntervieweeDetails Details,
    [property: Id(3)] Consent? Consent,
    [property: Id(4)] DateTimeOffset AddedAt,
    [property: Id(5)] bool Demonstration,
    [property: Id(6)] bool Archived = false);

/// <summary>The text that is read to the person before recording.</summary>
public static class ConsentText
{
    /// <summary>The version in force. The words are in the screens' message catalogue under this version.</summary>
    public const string CurrentVersion = "2026-12";

    /// <summary>Whether a consent to that version is one to the text in force: 2026-11 said the same, to a woman.</summary>
    public static bool Holds(string version) => version is CurrentVersion or "2026-11";

    /// <summary>The language of the first text.</summary>
    public const string FirstLanguage = "es";

    /// <summary>Whether the text exists in a language.</summary>
    public static bool IsIn(string language) => language is FirstLanguage or "ca" or "en";
}
