namespace Portal.Demonstration;

/// <summary>Plays a made-up interview through the real line. Key: the conversation id.</summary>
[Alias("portal.demonstration")]
public interface IDemonstrationGrain : IGrainWithGuidKey
{
    /// <summary>Creates the sample person in the caller's caseload if needed, opens the conversation with the engine <c>scripted</c> and starts to play, sound included. Repeatable.</summary>
    [Alias("play")]
    Task<DemonstrationStarted> Play(Caller caller);
}

/// <summary>The demonstration that plays.</summary>
/// <param name="IntervieweeId">The sample person.</param>
/// <param name="ConversationId">The conversation to follow.</param>
[GenerateSerializer, Immutable, Alias("portal.demonstration-started")]
public sealed record DemonstrationStarted([property: Id(0)] Guid IntervieweeId, [property: Id(1)] Guid ConversationId);
