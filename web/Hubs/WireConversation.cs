using MessagePack;
using Portal.Conversations;
using Portal.Interviewers;

namespace Portal.Web.Hubs;

/// <summary>What begins a conversation.</summary>
[MessagePackObject]
public sealed record WireOpen(
    [property: Key("intervieweeId")] string IntervieweeId,
    [property: Key("formId")] string FormId,
    [property: Key("language")] string Language,
    [property: Key("engine")] string Engine,
    [property: Key("origin")] ConversationOrigin Origin,
    [property: Key("script")] string? Script = null);

/// <summary>A conversation that was begun; follow it for the rest.</summary>
[MessagePackObject]
public sealed record WireConversation(
    [property: Key("id")] string Id, [property: Key("version")] long Version, [property: Key("status")] ConversationStatus Status);

/// <summary>A person's decision on a question.</summary>
[MessagePackObject]
public sealed record WireMark(
    [property: Key("questionId")] string QuestionId, [property: Key("kind")] MarkKind Kind, [property: Key("text")] string? Text = null);

/// <summary>A stretch that is not to be kept.</summary>
[MessagePackObject]
public sealed record WireOffTheRecord([property: Key("id")] string Id, [property: Key("fromMs")] long FromMs, [property: Key("toMs")] long ToMs);

/// <summary>Words recognised in the browser, or heard by an engine.</summary>
[MessagePackObject]
public sealed record WireHeard(
    [property: Key("key")] string Key,
    [property: Key("final")] bool Final,
    [property: Key("text")] string Text,
    [property: Key("fromMs")] long FromMs,
    [property: Key("toMs")] long ToMs);

/// <summary>What a follower receives: a stored fact or the words still being heard.</summary>
[MessagePackObject]
public sealed record WireUpdate(
    [property: Key("fact")] WireFact? Fact = null, [property: Key("provisional")] WireProvisional? Provisional = null);

/// <summary>A stored fact. Its body is JSON in a string, so that every protocol, REST and storage share one form of it.</summary>
[MessagePackObject]
public sealed record WireFact(
    [property: Key("version")] long Version,
    [property: Key("at")] string At,
    [property: Key("fact")] string Fact);

/// <summary>Words that may still change.</summary>
[MessagePackObject]
public sealed record WireProvisional(
    [property: Key("text")] string Text,
    [property: Key("fromMs")] long FromMs,
    [property: Key("role")] SpeakerRole Role,
    [property: Key("ticks")] string[] Ticks);

/// <summary>Something of the interviewer changed: read it again.</summary>
[MessagePackObject]
public sealed record WireChange([property: Key("kind")] ChangeKind Kind, [property: Key("id")] string Id);
